/** Which of the reader's words a list shows, and in which order: filters, search, sorting. */
import { toPlainRoman } from '#urdu/script/roman.ts'
import { looseKey, lookupKey } from '#urdu/script/letters.ts'
import type { SavedPlace, WordRecord } from '#library/words/word-record.ts'
import { isDue, isReviewed, isUnrated } from '#words/due.ts'

/** `saved` shows what was saved; the others show what is so, saved or only marked in a text. */
export const FILTERS = ['saved', 'due', 'learning', 'known'] as const
export type Filter = (typeof FILTERS)[number]

export const ORDERS = ['newest', 'alphabet', 'due', 'frequency'] as const
export type Order = (typeof ORDERS)[number]

export type View = {
  readonly filter: Filter
  readonly order: Order
  /** What the reader searches for, in any of the scripts. */
  readonly query: string
  /** Path of an article; empty for all. */
  readonly article: string
}

export const FIRST_VIEW: View = { filter: 'saved', order: 'newest', query: '', article: '' }

/** A word's rank among the commonest, from 1; undefined when it is none of them. */
export type Rank = (key: string) => number | undefined

/** The words of a view at `now` (milliseconds since 1970). Without ranks, the order by frequency is that of the alphabet. */
export function listWords(words: Iterable<WordRecord>, view: View, now: number, rank?: Rank): WordRecord[] {
  const matches = matcher(view.query)
  return [...words]
    .filter((word) => passes(word, view, now) && matches(word))
    .sort((a, b) => compare(a, b, view.order, now, rank) || (a.key < b.key ? -1 : 1))
}

function passes(word: WordRecord, { filter, article }: View, now: number): boolean {
  if (article !== '' && !word.places.some(({ path }) => path === article)) return false
  switch (filter) {
    case 'saved':
      return word.saved
    case 'due':
      return isDue(word, now)
    case 'learning':
    case 'known':
      return word.state === filter
  }
}

const collator = new Intl.Collator('ur')

function compare(a: WordRecord, b: WordRecord, order: Order, now: number, rank: Rank | undefined): number {
  const alphabet = collator.compare(a.lemma, b.lemma)
  switch (order) {
    case 'newest':
      return newest(b) - newest(a)
    case 'alphabet':
      return alphabet
    case 'due':
      return dueAt(a, now) - dueAt(b, now) || alphabet
    case 'frequency':
      return (rank?.(a.key) ?? Number.MAX_VALUE) - (rank?.(b.key) ?? Number.MAX_VALUE) || alphabet
  }
}

/** When the reader last met the word with a wish: saved it, or marked it without saving. */
function newest({ places, stateAt, savedAt }: WordRecord): number {
  return places[0]?.savedAt ?? Math.max(stateAt, savedAt)
}

/** Words that never come up are last; new ones, which are due at once, before all that come later. */
function dueAt(word: WordRecord, now: number): number {
  if (!isReviewed(word)) return Number.MAX_VALUE
  return isUnrated(word) ? now : (word.review?.due ?? now)
}

/** Whether a word answers a search: Urdu in any of its spellings, romanisation with or without marks, or a meaning. */
function matcher(query: string): (word: WordRecord) => boolean {
  const plain = plainly(query.normalize('NFC').trim())
  if (plain === '') return () => true
  const urdu = urduly(query.trim())
  return ({ lemma, translit, places }) =>
    (urdu !== '' && [lemma, ...places.map(({ form }) => form)].some((form) => urduly(form).includes(urdu))) ||
    [translit, ...places.flatMap(latinAndHindi)].some((text) => plainly(text).includes(plain))
}

function latinAndHindi({ translit, devanagari, gloss }: SavedPlace): string[] {
  return [translit, devanagari, gloss.en, gloss.hi ?? '']
}

const urduly = (text: string) => (/\p{Script=Arabic}/u.test(text) ? looseKey(lookupKey(text)) : '')
// Many write Hindi without the dot under ख़, ज़, फ़.
const plainly = (text: string) => toPlainRoman(text).toLowerCase().normalize('NFD').replaceAll('\u093c', '')

/** The articles that words were saved in, each once, last saved first. */
export function articlesOf(words: Iterable<WordRecord>): Pick<SavedPlace, 'path' | 'title'>[] {
  const articles = new Map<string, SavedPlace>()
  for (const { saved, places } of words) {
    if (!saved) continue
    for (const place of places) {
      const known = articles.get(place.path)
      if (!known || place.savedAt > known.savedAt) articles.set(place.path, place)
    }
  }
  return [...articles.values()].sort((a, b) => b.savedAt - a.savedAt)
}
