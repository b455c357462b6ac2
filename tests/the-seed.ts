/** The seed article as the build makes it: real sentences for every test. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#article/article.ts'
import { openSeed, type SeedFiles } from '#publish/seeds.ts'

const NAME = '000_e7024ef8a73b2923'
const read = (extension: string) =>
  readFileSync(join(import.meta.dirname, `../seeds/${NAME}.${extension}`), 'utf8')

export const seedFiles: Required<SeedFiles> = {
  name: NAME,
  txt: read('txt'),
  conllu: read('conllu'),
  json: read('json'),
}

/** Throws when the seed itself is wrong. */
export function theSeed(): Article {
  const opened = openSeed(seedFiles)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems[0]))
  return opened.article
}
