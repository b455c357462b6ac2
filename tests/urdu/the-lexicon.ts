/** The engine's own lexicon, read once, and texts read with it. */
import { join } from 'node:path'
import type { Article, Sentence, Token } from '#article/article.ts'
import { LEXICON_FOLDER, readTables } from '#publish/lexicon-pack.ts'
import { startReading } from '#urdu/annotate.ts'
import { readLexicon } from '#urdu/lexicon.ts'

export const tables = readTables(join(import.meta.dirname, '../..', LEXICON_FOLDER))
export const lexicon = readLexicon(tables)

/** The whole article that the engine makes of a text; it is of 10 July 2021, a Saturday, unless `date` says otherwise. */
export function read(text: string, date = '2021-07-10'): Article {
  return startReading(text, {
    lexicon,
    date,
    dateBasis: 'stated',
    slug: 'a-text',
    source: 'a-text.txt',
  }).finish()
}

/** The first sentence of a text. Throws where there is none. */
export function readSentence(text: string): Sentence {
  const sentence = read(text).paragraphs[0]?.sentences[0]
  if (!sentence) throw new Error(`"${text}" has no sentence`)
  return sentence
}

/** The token that a form is in a text of one paragraph: its first occurrence, or its `nth` (from 1). */
export function wordIn(text: string, form: string, nth = 1): Token {
  const tokens = read(text).paragraphs[0]?.sentences.flatMap((sentence) => sentence.tokens) ?? []
  const found = tokens.filter(({ start, end }) => text.slice(start, end) === form)[nth - 1]
  if (!found) throw new Error(`"${form}" is no word of "${text}"`)
  return found
}

/** The forms of some tokens of a text. */
export function formsOf(text: string, tokens: readonly Token[]): string[] {
  return tokens.map(({ start, end }) => text.slice(start, end))
}
