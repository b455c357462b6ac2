/**
 * What can be found in an article, and where: every different word, unit, name and word of a translation is one
 * document of the index and knows its places. News repeats itself: 50,000 words are some 8,000 documents.
 */
import MiniSearch from 'minisearch'
import { type Address, addressOf } from '#article/address.ts'
import type { Article, Glosses, Span, Token } from '#article/article.ts'
import { readingParagraphs } from '#article/parts.ts'
import { tokenise } from '#urdu/segment/tokens.ts'
import {
  type IndexEntry,
  type Made,
  nameOf,
  type Occurrence,
  translationOf,
  unitOf,
  wordOf,
} from './index-entries.ts'
import { FIELDS, wordsOf } from './search-terms.ts'

/** Where a query can be found whole: a sentence, or a paragraph of a text that is not annotated. */
export type Passage = {
  readonly address: Address
  /** The paragraph's text, and the passage's part of it. */
  readonly text: string
  readonly span: Span
  /** Punctuation counts as in addresses. */
  readonly tokens: readonly (Span & Partial<Token>)[]
  readonly translation?: Glosses
}

export type ArticleIndex = {
  readonly passages: readonly Passage[]
  /** By id. */
  readonly entries: readonly IndexEntry[]
  readonly search: MiniSearch<IndexEntry>
  /** Words by the look-up spelling of their lemma. */
  readonly lemmas: ReadonlyMap<string, readonly IndexEntry[]>
}

const SEPARATOR = '\n'

/** Reads the article, and pauses after each passage and name so that whoever drives it can let the page answer. */
export function* readArticle(article: Article): Generator<undefined, ArticleIndex> {
  const passages: Passage[] = []
  const numbers = new Map<string, number>()
  const entries: IndexEntry[] = []
  const known = new Map<string, IndexEntry>()
  const lemmas = new Map<string, IndexEntry[]>()
  const search = new MiniSearch<IndexEntry>({
    fields: [...FIELDS],
    extractField: (entry, name) =>
      name === 'id'
        ? entry.id
        : entry.keys[FIELDS.find((field) => field === name) ?? 'form']?.join(SEPARATOR),
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term,
  })
  const note = (key: string, place: Occurrence, make: () => Made) => {
    let entry = known.get(key)
    if (!entry) {
      entry = { ...make(), id: entries.length, at: [] }
      known.set(key, entry)
      entries.push(entry)
      search.add(entry)
      const { lemma } = entry
      if (lemma) lemmas.set(lemma, [...(lemmas.get(lemma) ?? []), entry])
    }
    entry.at.push(place)
  }
  for (const read of passagesOf(article)) {
    const { text, tokens, translation, address } = read
    const passage = passages.push(read) - 1
    numbers.set(keyOf(address), passage)
    for (const [index, token] of tokens.entries()) {
      if (token.upos === 'PUNCT') continue
      const form = text.slice(token.start, token.end)
      const { lemma = '', translit = '', devanagari = '', gloss } = token
      const key = ['word', form, lemma, translit, gloss?.en, gloss?.hi].join(SEPARATOR)
      note(key, { passage, words: [index + 1] }, () =>
        wordOf(form, { ...token, lemma, translit, devanagari }),
      )
    }
    const sentence = article.paragraphs[address.paragraph - 1]?.sentences[(address.sentence ?? 0) - 1]
    for (const unit of sentence?.units ?? []) {
      const made = sentence && unitOf(unit, sentence, text)
      if (made) note(made.key, { passage, words: unit.tokens }, () => made.unit)
    }
    for (const word of new Set(Object.values(translation ?? {}).flatMap(wordsOf))) {
      note(`translation\n${word}`, { passage, words: [] }, () => translationOf(word))
    }
    yield
  }

  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  for (const mention of article.mentions) {
    const entity = entities.get(mention.entity)
    const { words, ...place } = addressOf(article, mention)
    const passage = numbers.get(keyOf(place))
    if (!entity || passage === undefined) continue
    const all = passages[passage]?.tokens.map((_, index) => index + 1) ?? []
    const [first, last] = words ?? [1, all.length]
    note(`name\n${entity.id}`, { passage, words: all.slice(first - 1, last) }, () => nameOf(entity))
    yield
  }
  return { passages, entries, search, lemmas }
}

const keyOf = ({ paragraph, sentence = 0 }: Address) => `${paragraph}.${sentence}`

/** A text without sentences is cut at spaces into parts of about so many letters: a book may be one line. */
const PART_LETTERS = 1500

function* passagesOf(article: Article): Generator<Passage> {
  for (const { number: paragraph, paragraph: parts } of readingParagraphs(article)) {
    const { text, sentences } = parts
    for (const [at, { start, end, tokens, translation }] of sentences.entries()) {
      const address = { paragraph, sentence: at + 1 }
      yield { address, text, span: { start, end }, tokens, ...(translation && { translation }) }
    }
    if (sentences.length > 0) continue
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(' ', start + PART_LETTERS)
      const end = space < 0 ? text.length : space + 1
      const tokens = tokensBetween(text, { start, end })
      if (tokens.length > 0) yield { address: { paragraph }, text, span: { start, end }, tokens }
      start = end
    }
  }
}

function tokensBetween(text: string, { start, end }: Span): Span[] {
  return tokenise(text.slice(start, end))
    .filter(({ kind }) => kind !== 'sign')
    .map((token) => ({ start: start + token.start, end: start + token.end }))
}

const finished = new WeakMap<Article, ArticleIndex>()
// Between two slices the page answers the reader.
const SLICE_MS = 10

/** The article's index, made at once: for a usual article some hundredths of a second. */
export function indexNow(article: Article): ArticleIndex {
  let index = finished.get(article)
  if (!index) {
    const reading = readArticle(article)
    let step = reading.next()
    while (!step.done) step = reading.next()
    index = step.value
    finished.set(article, index)
  }
  return index
}

/** The index if it is ready. */
export function indexIfReady(article: Article): ArticleIndex | undefined {
  return finished.get(article)
}

/** The article's index, made in slices of some hundredths of a second. Undefined once nobody wants it any more. */
export async function indexSoon(article: Article, signal: AbortSignal): Promise<ArticleIndex | undefined> {
  const reading = readArticle(article)
  let index = finished.get(article)
  while (!index) {
    const until = performance.now() + SLICE_MS
    while (!index && performance.now() < until) {
      const step = reading.next()
      if (step.done) index = step.value
    }
    if (!index) await new Promise((resume) => setTimeout(resume))
    if (signal.aborted) return undefined
  }
  finished.set(article, index)
  return index
}
