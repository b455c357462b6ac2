/** All seeds of a folder, opened; or every problem in them as a report that says file, line, what and how to mend it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#article/article.ts'
import { openSeed, type SeedFiles, type SeedProblem } from './seeds.ts'

/** Thrown by the build when a seed is wrong; the message is the report. */
export class SeedError extends Error {
  override name = 'SeedError'
}

/** Reads every `NAME.txt` with its neighbours. Throws a SeedError that lists all that is wrong. */
export function openSeedFolder(folder: string): Article[] {
  const files = readdirSync(folder).sort()
  const problems: SeedProblem[] = []
  const articles: Article[] = []
  for (const file of files.filter((name) => name.endsWith('.txt'))) {
    const opened = openSeed(readSeed(folder, file.slice(0, -'.txt'.length), files))
    if (!opened.ok) problems.push(...opened.problems)
    else if (articles.some(({ slug }) => slug === opened.article.slug)) {
      problems.push({
        file,
        what: `another seed has the slug ${opened.article.slug}`,
        fix: 'Give this one another slug.',
      })
    } else articles.push(opened.article)
  }
  for (const file of files) {
    const [, name] = /^(.*)\.(?:conllu|json)$/.exec(file) ?? []
    if (name !== undefined && !files.includes(`${name}.txt`)) {
      problems.push({
        file,
        what: `there is no ${name}.txt beside it`,
        fix: 'Add the text, or take this file away.',
      })
    }
  }
  if (problems.length > 0) throw new SeedError(report(folder, problems))
  return articles
}

function readSeed(folder: string, name: string, files: readonly string[]): SeedFiles {
  const read = (extension: string) => readFileSync(join(folder, `${name}.${extension}`), 'utf8')
  return {
    name,
    txt: read('txt'),
    ...(files.includes(`${name}.conllu`) && { conllu: read('conllu') }),
    ...(files.includes(`${name}.json`) && { json: read('json') }),
  }
}

function report(folder: string, problems: readonly SeedProblem[]): string {
  const lines = problems.map(
    ({ file, line, what, fix }) => `${join(folder, file)}:${line ?? 1}: ${what}\n    ${fix}`,
  )
  return `${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} wrong in the seeds:\n${lines.join('\n')}`
}
