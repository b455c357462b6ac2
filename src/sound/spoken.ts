/** What a voice is given to say for a word, a sentence or a paragraph, and which word each character of it belongs to. */
import { type Address, findAt } from '#article/address.ts'
import type { Article, Sentence, Span, Token } from '#article/article.ts'
import type { Reads } from './voices.ts'

/** Where in the spoken text a word is said; `token` is its number in the sentence, from 1. */
export type SpokenWord = Span & { readonly token: number }

/** One utterance: its text, and its words in the order in which they are said. */
export type Spoken = { readonly text: string; readonly words: readonly SpokenWord[] }

/** How long an utterance may be, in UTF-16 code units: some voices stop after a quarter of a minute. */
const MOST = 200

export type SpokenOptions = {
  readonly reads: Reads
  /** At most this many code units in one utterance. */
  readonly most?: number
  /** Begin at this word of the sentence. */
  readonly from?: number | undefined
}

/**
 * The utterances for what is at an address: words, a sentence, or a paragraph that is not annotated. Without
 * `from`, an Urdu voice's utterances together are exactly the source's text. Empty when nothing is there, or
 * when there is no Devanagari for a Hindi voice.
 */
export function spokenAt(
  article: Pick<Article, 'paragraphs'>,
  address: Address,
  { reads, most = MOST, from = 1 }: SpokenOptions,
): Spoken[] {
  const found = findAt(article, address)
  if (!found) return []
  const { paragraph, sentence, place } = found
  const tokens = sentence ? numbered(sentence, address, from) : []
  const first = tokens[0]?.[1]
  const start = from > 1 && first ? first.start : place.start
  const whole =
    reads === 'urdu'
      ? inUrdu(paragraph.text.slice(start, place.end), start, tokens)
      : inDevanagari(paragraph.text, tokens)
  return /[\p{L}\p{N}]/u.test(whole.text) ? cut(whole, most) : []
}

/** The number of the word that is being said at a character of the utterance; undefined after the last one. */
export function wordAt({ words }: Spoken, index: number): number | undefined {
  // Some voices report the space before a word, none the end of the one before.
  return words.find(({ end }) => end > index)?.token
}

type Numbered = readonly [number: number, token: Token]

function numbered({ tokens }: Sentence, { words }: Address, from: number): Numbered[] {
  const [first, last] = words ?? [1, tokens.length]
  return tokens
    .map((token, index): Numbered => [index + 1, token])
    .filter(([number]) => number >= Math.max(first, from) && number <= last)
}

function inUrdu(text: string, offset: number, tokens: readonly Numbered[]): Spoken {
  const words = tokens
    .filter(([, { upos }]) => upos !== 'PUNCT')
    .map(([token, { start, end }]) => ({ token, start: start - offset, end: end - offset }))
  return { text, words }
}

/** Urdu's signs as a Hindi voice knows them; all others stay as they are. */
const SIGNS: Readonly<Record<string, string>> = { '۔': '।', '،': ',', '؛': ';', '؟': '?', '٪': '%' }

function inDevanagari(source: string, tokens: readonly Numbered[]): Spoken {
  let text = ''
  const words: SpokenWord[] = []
  let before: Token | undefined
  for (const [number, token] of tokens) {
    const said = sayInHindi(source.slice(token.start, token.end), token)
    if (said === '') continue
    // Words that lost their space in the source (ہوگیا) are two words in Devanagari.
    const joined = before?.end === token.start && (before.upos === 'PUNCT' || token.upos === 'PUNCT')
    if (before && !joined) text += ' '
    if (token.upos !== 'PUNCT')
      words.push({ token: number, start: text.length, end: text.length + said.length })
    text += said
    before = token
  }
  return { text, words }
}

function sayInHindi(form: string, { upos, devanagari }: Token): string {
  if (upos === 'PUNCT') return form.replace(/[۔،؛؟٪]/g, (sign) => SIGNS[sign] ?? sign)
  // Numbers and Latin words are read as they are; a Hindi voice knows no ۱ ۲ ۳.
  const plain = form.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
  if (/^[\d.,:/%٪+-]*\d[\d.,:/%٪+-]*$/.test(plain)) return plain.replace('٪', '%')
  if (/^[\p{Script=Latin}\p{P}\d]+$/u.test(plain)) return plain
  return devanagari
}

// Where a voice breathes, best first: after a sentence, after a pause, between words.
const BREAKS = [/[۔؟!।?]['"’‘”“)]*\s*/g, /[،؛,;:]\s*/g, /\s+/g]

/** Cuts what is too long, never inside a word. The pieces together are the whole. */
function cut({ text, words }: Spoken, most: number): Spoken[] {
  const pieces: Spoken[] = []
  let start = 0
  while (start < text.length) {
    const end = text.length - start <= most ? text.length : breakBefore({ text, words }, start, start + most)
    const inside = words.filter((word) => word.start >= start && word.start < end)
    pieces.push({
      text: text.slice(start, end),
      words: inside.map((word) => ({ ...word, start: word.start - start, end: word.end - start })),
    })
    start = end
  }
  return pieces
}

function breakBefore({ text, words }: Spoken, start: number, limit: number): number {
  const inWord = (at: number) => words.some((word) => word.start < at && at < word.end)
  for (const sign of BREAKS) {
    const places = [...text.slice(start, limit).matchAll(sign)].map(
      ({ 0: found, index }) => start + index + found.length,
    )
    const last = places.findLast((at) => at > start && !inWord(at))
    if (last !== undefined) return last
  }
  // One word longer than all that: cut after it, or at the limit where nobody knows words.
  const long = words.find((word) => word.start < limit && limit < word.end)
  return long?.end ?? limit
}
