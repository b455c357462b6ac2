/** What becomes of a pasted text: its proposed title, what can be wrong with it, and the text that the engine reads. */
import type { Article } from '#article/article.ts'
import { plainArticle, plainParagraphs } from '#article/parts.ts'
import type { TextOptions } from './annotate-messages.ts'

/** About 200,000 words: a thick book. */
export const MOST_CHARACTERS = 1_000_000
export const LONGEST_TITLE = 300

// A longer first line is no headline but a paragraph: its first words will do.
const LONGEST_HEADLINE = 160
const WORDS_OF_TITLE = 10

export type TextProblem = 'empty' | 'long' | 'not-urdu' | 'other-language'

// Hardly a line of Urdu does without one of these; Arabic, Persian and Pashto have none of them.
const URDU_ONLY = /[ٹڈڑںھےۓہۂۃ]/u
const LETTERS_TO_JUDGE = 60

/** What is wrong with a text that is to be read; undefined when nothing is. */
export function textProblem(text: string): TextProblem | undefined {
  if (text.length > MOST_CHARACTERS) return 'long'
  if (text.trim() === '') return 'empty'
  if (!/(?=\p{Script=Arabic})\p{L}/u.test(text)) return 'not-urdu'
  // A verse or a few words may do without; and whoever types ه for ہ still has the others.
  return URDU_ONLY.test(text) || lettersIn(text) < LETTERS_TO_JUDGE ? undefined : 'other-language'
}

function lettersIn(text: string): number {
  return text.match(/(?=\p{Script=Arabic})\p{L}/gu)?.length ?? 0
}

/** The first line that says something, or its first words where it is no headline; empty when there is none. */
export function proposedTitle(text: string): string {
  const line = /\S[^\r\n]{0,1000}/.exec(text)?.[0].trim() ?? ''
  if (line.length <= LONGEST_HEADLINE) return line
  return `${line.split(/\s+/).slice(0, WORDS_OF_TITLE).join(' ').slice(0, LONGEST_HEADLINE)} …`
}

/** The text as it is kept: as it was pasted, apart from the ends of its lines. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** The text that is read, a paragraph a line: the title first, and not twice where the text begins with it. */
export function textToRead(title: string, text: string): string {
  const begun = text.replace(/^\s*\n/, '')
  const [first = ''] = begun.split('\n', 1)
  return first.trim() === title.trim() ? begun : `${title.trim()}\n${begun}`
}

/** The article as it is before anything is known of it: each line a paragraph. The engine's own follows in a moment. */
export function articleBefore(text: string, { slug, source, date, dateBasis }: TextOptions): Article {
  return plainArticle({
    slug,
    source,
    provenance: { kind: 'machine', rule: '' },
    referenceDate: { date, basis: dateBasis, note: { en: '', ur: '' } },
    paragraphs: plainParagraphs(text.split('\n')),
  })
}
