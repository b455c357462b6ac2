/** A word of the reader's own as it is kept: what they said of it, where they saved it, how its reviews go. What is read back is checked. */
import * as v from 'valibot'
import { UPOS } from '#article/article.ts'

/** What a reader says of a word; `new` is what every word is until then. */
export const WORD_STATES = ['new', 'learning', 'known'] as const
export type WordState = (typeof WORD_STATES)[number]

// A word is short, a sentence of a bad source long; what is longer is not ours.
export const LONGEST_WORD = 200
export const LONGEST_SENTENCE = 5000
/** How many sentences are kept with one word. */
export const MOST_PLACES = 20

const word = v.pipe(v.string(), v.maxLength(LONGEST_WORD))
const sentence = v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE))
/** The last moment that a Date can hold, in milliseconds since 1970. */
export const MOST_MOMENT = 8.64e15
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_MOMENT))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const glosses = v.object({ en: sentence, hi: v.optional(sentence) })

/** A sentence in which the word was saved, with what helps there. */
const SavedPlace = v.object({
  form: v.pipe(word, v.nonEmpty()),
  translit: word,
  devanagari: word,
  gloss: glosses,
  sentence: v.pipe(sentence, v.nonEmpty()),
  /** Where in the sentence the form is, in UTF-16 code units. */
  start: count,
  translation: v.optional(glosses),
  /** The article's title and path (`/read/SLUG/` or `/own/read/?id=ID`), and the word's address in it. */
  title: sentence,
  path: v.pipe(v.string(), v.regex(/^\/(?:read\/[\w%.~-]{1,200}\/|own\/read\/\?id=[a-z\d]{6,40})$/)),
  at: v.pipe(v.string(), v.regex(/^p\d{1,6}\.s\d{1,6}\.w\d{1,6}$/)),
  savedAt: moment,
})
export type SavedPlace = Readonly<v.InferOutput<typeof SavedPlace>>

/**
 * A card of FSRS; times in milliseconds since 1970. One whose rating was taken back is as it was before it, with a later
 * `changedAt`: so no other tab and no backup brings the rating back.
 */
const Review = v.object({
  due: moment,
  stability: v.pipe(v.number(), v.finite(), v.minValue(0)),
  difficulty: v.pipe(v.number(), v.finite(), v.minValue(0)),
  scheduledDays: v.pipe(v.number(), v.finite(), v.minValue(0)),
  learningSteps: count,
  reps: count,
  lapses: count,
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: v.picklist([0, 1, 2, 3]),
  /** When it was last rated; 0 when never. */
  reviewedAt: moment,
  /** When it was last rated, or a rating taken back. */
  changedAt: moment,
})
export type Review = Readonly<v.InferOutput<typeof Review>>

/** A change of this shape is a new `version` beside the old one, with a step from one to the other. */
const WordRecord = v.object({
  version: v.literal(1),
  /** One word for the reader, whatever its form: words/word-key.ts. */
  key: v.pipe(word, v.regex(/^.+\/[a-z]$/u)),
  lemma: v.pipe(word, v.nonEmpty()),
  upos: v.picklist(UPOS),
  /** Romanisation of the lemma. */
  translit: word,
  state: v.picklist(WORD_STATES),
  /** When the state was last set, in milliseconds since 1970; 0 when never. */
  stateAt: moment,
  saved: v.boolean(),
  /** When it was last saved, or taken from the saved ones. */
  savedAt: moment,
  /** Last saved first. */
  places: v.pipe(v.array(v.unknown()), v.maxLength(MOST_PLACES), v.array(SavedPlace)),
  review: v.optional(Review),
})
export type WordRecord = Readonly<v.InferOutput<typeof WordRecord>>

/** The record in a stored value; undefined when it is none. */
export function parseWord(stored: unknown): WordRecord | undefined {
  // Early: a file may hold a million things that are wrong, and one is enough.
  const parsed = v.safeParse(WordRecord, stored, { abortEarly: true })
  return parsed.success ? parsed.output : undefined
}

/** `now` (milliseconds since 1970), and later than what was said before, by a clock that may have been set back. */
export function momentAfter(before: number, now: number): number {
  return Math.min(Math.max(now, before + 1), MOST_MOMENT)
}

/** What is known of a word before the reader has said anything of it. */
export function newWord(of: Pick<WordRecord, 'key' | 'lemma' | 'upos' | 'translit'>): WordRecord {
  const { key, lemma, upos, translit } = of
  return {
    version: 1,
    key,
    lemma,
    upos,
    translit,
    state: 'new',
    stateAt: 0,
    saved: false,
    savedAt: 0,
    places: [],
  }
}

/**
 * One record of two of the same word: of two tabs, or of a backup and of what is here. What was said last holds; no
 * sentence is lost. In whatever order and however often records are merged, the outcome is the same.
 */
export function mergeWords(a: WordRecord, b: WordRecord): WordRecord {
  const said = later(a, b, ({ stateAt, state }) => [stateAt, WORD_STATES.indexOf(state)])
  const kept = later(a, b, ({ savedAt, saved }) => [savedAt, Number(saved)])
  const named = later(a, b, ({ stateAt, savedAt, lemma, translit, upos }) => [
    Math.max(stateAt, savedAt),
    JSON.stringify([lemma, translit, upos]),
  ])
  const review = mergeReviews(a.review, b.review)
  return {
    version: 1,
    key: a.key,
    lemma: named.lemma,
    upos: named.upos,
    translit: named.translit,
    state: said.state,
    stateAt: said.stateAt,
    saved: kept.saved,
    savedAt: kept.savedAt,
    places: mergePlaces(a.places, b.places),
    ...(review && { review }),
  }
}

function mergeReviews(a: Review | undefined, b: Review | undefined): Review | undefined {
  if (!a || !b) return a ?? b
  return later(a, b, (review) => [review.changedAt, review.reps, JSON.stringify(sorted(review))])
}

function mergePlaces(a: readonly SavedPlace[], b: readonly SavedPlace[]): SavedPlace[] {
  const places = new Map<string, SavedPlace>()
  for (const place of [...a, ...b]) {
    const where = `${place.path}#${place.at}`
    const known = places.get(where)
    places.set(
      where,
      known ? later(known, place, (one) => [one.savedAt, JSON.stringify(sorted(one))]) : place,
    )
  }
  return [...places.values()]
    .sort((one, other) => other.savedAt - one.savedAt || compare(one.path + one.at, other.path + other.at))
    .slice(0, MOST_PLACES)
}

/** Of two, the one whose rank is greater; ranks are compared item by item. */
function later<Item>(a: Item, b: Item, rank: (item: Item) => readonly (number | string)[]): Item {
  const [left, right] = [rank(a), rank(b)]
  for (const [index, value] of left.entries()) {
    const order = compare(value, right[index] ?? value)
    if (order !== 0) return order > 0 ? a : b
  }
  return a
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sorted(value: object): unknown[] {
  return Object.entries(value)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, inner]: [string, unknown]) => [
      name,
      typeof inner === 'object' && inner ? sorted(inner) : inner,
    ])
}
