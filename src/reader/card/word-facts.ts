/** What the word card says of a word, gathered from the article: its units, the name or time it belongs to, its other places. */
import { type Address, findAt, formatAddress } from '#article/address.ts'
import type {
  Article,
  Correction,
  GlossLanguage,
  Mention,
  Place,
  Sentence,
  TimeExpression,
  Token,
  Unit,
} from '#article/article.ts'
import { inLanguage } from '#article/in-language.ts'
import { sentencesOf } from '#article/parts.ts'
import { placesOverlap } from '#article/span.ts'

export type WordPlace = {
  readonly address: Address
  readonly paragraph: number
  readonly sentence: Sentence
  readonly token: Token
}

export type WordFacts = WordPlace & {
  readonly form: string
  readonly units: readonly { readonly unit: Unit; readonly form: string }[]
  /** Innermost first. */
  readonly mentions: readonly Mention[]
  readonly time?: TimeExpression
  readonly correction?: Correction
  /** The places of the same dictionary word, this one included. */
  readonly places: readonly WordPlace[]
  readonly previous?: Address
  readonly next?: Address
}

/** Undefined when no word is at the address, or only punctuation. */
export function wordFacts(article: Article, address: Address): WordFacts | undefined {
  const found = findAt(article, address)
  const token = found?.tokens?.[0]
  const { sentence } = found ?? {}
  if (!found || !sentence || !token || token.upos === 'PUNCT') return undefined
  const { text } = found.paragraph
  const place: Place = { paragraph: address.paragraph, start: token.start, end: token.end }
  const here = <Kind extends Place>(places: readonly Kind[]) =>
    places.filter((other) => placesOverlap(other, place))
  const number = sentence.tokens.indexOf(token) + 1
  const words = allWords(article)
  const position = words.findIndex((word) => word.token === token)
  const time = here(article.times)[0]
  const correction = here(article.corrections)[0]
  const previous = words[position - 1]?.address
  const next = words[position + 1]?.address
  return {
    address: { ...address, words: [number, number] },
    paragraph: address.paragraph,
    sentence,
    token,
    form: text.slice(token.start, token.end),
    units: sentence.units
      .filter(({ tokens }) => tokens.includes(number))
      .map((unit) => ({ unit, form: unitForm(unit, sentence, text) })),
    mentions: here(article.mentions).sort((a, b) => a.end - a.start - (b.end - b.start)),
    places: words.filter((word) => word.token.lemma === token.lemma && word.token.upos === token.upos),
    ...(time && { time }),
    ...(correction && { correction }),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}

/** The words of a unit as written; `…` stands for what lies between. */
function unitForm({ tokens }: Unit, sentence: Sentence, text: string): string {
  return tokens
    .map((number, index) => {
      const token = sentence.tokens[number - 1]
      const before = tokens[index - 1]
      const joint = before === undefined ? '' : before === number - 1 ? ' ' : ' … '
      return token ? joint + text.slice(token.start, token.end) : ''
    })
    .join('')
}

const wordsOf = new WeakMap<Article, readonly WordPlace[]>()

/** Every word of the text in reading order, punctuation and furniture left out. */
export function allWords(article: Article): readonly WordPlace[] {
  const known = wordsOf.get(article)
  if (known) return known
  const words = sentencesOf(article).flatMap(({ address, sentence }) =>
    sentence.tokens.flatMap((token, index): WordPlace[] => {
      const number = index + 1
      const { paragraph } = address
      if (token.upos === 'PUNCT') return []
      return [{ address: { ...address, words: [number, number] }, paragraph, sentence, token }]
    }),
  )
  wordsOf.set(article, words)
  return words
}

/** What a word means in its place, for a description: the meaning, then the whole it belongs to; in `language` where that exists. */
export function describeWord(article: Article, address: Address, language: GlossLanguage = 'en'): string {
  // Asked for at every step of the keyboard: without the word's other places, which a book has many of.
  const { tokens, sentence } = findAt(article, address) ?? {}
  const token = tokens?.[0]
  if (!sentence || !token || token.upos === 'PUNCT') return ''
  const number = sentence.tokens.indexOf(token) + 1
  const wholes = sentence.units
    .filter((unit) => unit.tokens.includes(number))
    .map(({ gloss }) => inLanguage(gloss, language).text)
  return [token.gloss ? inLanguage(token.gloss, language).text : '', ...wholes].filter(Boolean).join('; ')
}

/** Whether both are the same place; false where one is missing. */
export function sameAddress(a: Address | undefined, b: Address | undefined): boolean {
  return a !== undefined && b !== undefined && formatAddress(a) === formatAddress(b)
}
