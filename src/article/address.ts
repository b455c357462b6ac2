/**
 * Addresses of paragraphs, sentences and words, as they are in links and seed
 * files: `p3`, `p3.s1`, `p3.s1.w4`, and a run of words `p3.s1.w4-w6`. All count from 1.
 */
import type { Article, Paragraph, Place, Sentence, Token } from './article.ts'
import { firstWhere } from './span.ts'

export type Address = {
  readonly paragraph: number
  readonly sentence?: number
  /** First and last word; equal for a single one. */
  readonly words?: readonly [first: number, last: number]
}

// Six digits bound what a link can ask for; no article has a million paragraphs.
const SHAPE = /^p([1-9]\d{0,5})(?:\.s([1-9]\d{0,5})(?:\.w([1-9]\d{0,5})(?:-w([1-9]\d{0,5}))?)?)?$/

/** Reads an address; undefined when it is not one. */
export function parseAddress(text: string): Address | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [, paragraph, sentence, first, last] = match
  if (first === undefined) {
    return sentence === undefined
      ? { paragraph: Number(paragraph) }
      : { paragraph: Number(paragraph), sentence: Number(sentence) }
  }
  const words = [Number(first), Number(last ?? first)] as const
  if (words[1] < words[0]) return undefined
  return { paragraph: Number(paragraph), sentence: Number(sentence), words }
}

/** Writes an address: the inverse of `parseAddress`. */
export function formatAddress({ paragraph, sentence, words }: Address): string {
  let text = `p${paragraph}`
  if (sentence === undefined) return text
  text += `.s${sentence}`
  if (!words) return text
  const [first, last] = words
  return `${text}.w${first}${last === first ? '' : `-w${last}`}`
}

export type Found = {
  readonly paragraph: Paragraph
  readonly sentence?: Sentence
  /** The addressed words. */
  readonly tokens?: readonly Token[]
  /** The place of all of it. */
  readonly place: Place
}

/** What is at an address; undefined when the article has nothing there. */
export function findAt(article: Pick<Article, 'paragraphs'>, address: Address): Found | undefined {
  const paragraph = article.paragraphs[address.paragraph - 1]
  if (!paragraph) return undefined
  const place = (start: number, end: number): Place => ({ paragraph: address.paragraph, start, end })
  if (address.sentence === undefined) return { paragraph, place: place(0, paragraph.text.length) }
  const sentence = paragraph.sentences[address.sentence - 1]
  if (!sentence) return undefined
  if (!address.words) return { paragraph, sentence, place: place(sentence.start, sentence.end) }
  const [first, last] = address.words
  const tokens = sentence.tokens.slice(first - 1, last)
  const start = tokens[0]
  const end = tokens.at(-1)
  if (!start || !end || tokens.length !== last - first + 1) return undefined
  return { paragraph, sentence, tokens, place: place(start.start, end.end) }
}

/** The address of the words that a place covers, or touches; of the whole sentence where it covers one. */
export function addressOf(article: Pick<Article, 'paragraphs'>, place: Place): Address {
  const { paragraph } = place
  const sentences = article.paragraphs[paragraph - 1]?.sentences ?? []
  // Halving, not searching: a text without line ends is one paragraph of thousands of sentences.
  const index = firstWhere(sentences, (sentence) => place.start < sentence.end)
  const sentence = sentences[index]
  if (!sentence || place.end <= sentence.start) return { paragraph }
  const whole = { paragraph, sentence: index + 1 }
  if (place.start <= sentence.start && place.end >= sentence.end) return whole
  const first = firstWhere(sentence.tokens, (token) => token.end > place.start)
  const last = firstWhere(sentence.tokens, (token) => token.start >= place.end) - 1
  if (last < first) return whole
  return { ...whole, words: [first + 1, last + 1] }
}
