/** Reads the text that is to be annotated, and annotates it; what can go wrong is a sentence that says what to do. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Article } from '#article/article.ts'
import { startReading } from '#urdu/annotate.ts'
import { readLexicon } from '#urdu/lexicon/lexicon.ts'
import type { AnnotateOptions } from './options.ts'
import { LEXICON_FOLDER, readTables } from '#publish/site/lexicon-pack.ts'
import { slugOf, sourceParagraphs } from '#publish/seeds/seeds.ts'

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string }

/** `folder` is where the path counts from; `-` reads `input`. */
export async function readText(
  file: string,
  folder: string,
  input: NodeJS.ReadableStream,
): Promise<TextRead> {
  let bytes: Buffer
  try {
    bytes = file === '-' ? await buffer(input) : await readFile(resolve(folder, file))
  } catch (error) {
    return { ok: false, message: unreadable(file, error) }
  }
  const name = file === '-' ? 'Standard input' : `"${file}"`
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() !== '') return { ok: true, text }
    return { ok: false, message: `${name} is empty: put a text into it, a paragraph a line.` }
  } catch {
    const message = `${name} is not UTF-8: save it as UTF-8, for example with iconv -f WINDOWS-1256 -t UTF-8.`
    return { ok: false, message }
  }
}

function unreadable(file: string, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file "${file}": give the path of a text, or - for standard input.`
    case 'EISDIR':
      return `"${file}" is a folder: give the path of a text in it.`
    case 'EACCES':
    case 'EPERM':
      return `"${file}" may not be read: change its permissions, or pipe the text in and give - as FILE.`
    default:
      return `"${file}" cannot be read (${message}): give another file.`
  }
}

/** Takes how many paragraphs of how many are read. */
export type Progress = (done: number, all: number) => void

/** The article of a text, with the paragraphs that the build gives a seed of the same text: its lines that are not empty. */
export function annotateText(text: string, options: AnnotateOptions, progress: Progress): Article {
  const { file, date, dateBasis } = options
  const name = file === '-' ? 'text' : basename(file).replace(/\.txt$/i, '')
  const reading = startReading(sourceParagraphs(text).join('\n'), {
    lexicon: readLexicon(readTables(resolve(import.meta.dirname, '../../..', LEXICON_FOLDER))),
    date,
    dateBasis,
    slug: slugOf(name),
    source: `${name}.txt`,
  })
  const all = reading.plain.paragraphs.length
  for (let number = 1; number <= all; number += 1) {
    reading.paragraph(number)
    progress(number, all)
  }
  return reading.finish()
}

const SAY_EVERY_MS = 1000

/** Says how far it is, once a second: nothing at all for a text of usual length. `now` is in milliseconds. */
export function sayProgress(
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  let said = now()
  return (done, all) => {
    if (now() - said < SAY_EVERY_MS) return
    said = now()
    const percent = Math.floor((done / all) * 100)
    say(
      `annotate: ${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} paragraphs, ${percent} %`,
    )
  }
}
