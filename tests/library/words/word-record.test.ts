import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UPOS } from '#article/article.ts'
import {
  mergeWords,
  MOST_PLACES,
  parseWord,
  type Review,
  type SavedPlace,
  WORD_STATES,
  type WordRecord,
} from '#library/words/word-record.ts'
import { aSavedWord, placeOfWord, SAVED_AT } from '../../fixtures/a-saved-word.ts'

const word = aSavedWord('رابطے')
const place = placeOfWord(word)

// Few moments and few places, so that they often meet.
const moment = fc.integer({ min: 0, max: 5 })
const places = fc.record({
  form: fc.constantFrom('رابطہ', 'رابطے'),
  translit: fc.constant('rābite'),
  devanagari: fc.constant('राब्ते'),
  gloss: fc.constantFrom({ en: 'contact' }, { en: 'contact', hi: 'संपर्क' }),
  sentence: fc.constant('ماسکو سے رابطہ نہیں کیا۔'),
  start: fc.integer({ min: 0, max: 1 }),
  title: fc.constant('فون کال'),
  path: fc.constantFrom('/read/a/', '/own/read/?id=abc123'),
  at: fc.integer({ min: 1, max: 15 }).map((number) => `p1.s1.w${number}`),
  savedAt: moment,
}) satisfies fc.Arbitrary<SavedPlace>
const reviews = fc.record({
  due: moment,
  stability: fc.constantFrom(1, 2.5),
  difficulty: fc.constantFrom(1, 5),
  scheduledDays: moment,
  learningSteps: fc.constant(0),
  reps: moment,
  lapses: fc.constant(0),
  state: fc.constantFrom(0, 1, 2, 3),
  reviewedAt: moment,
  changedAt: moment,
}) satisfies fc.Arbitrary<Review>
/** Records of one word as we write them: each place once, last saved first. */
const records = fc
  .record(
    {
      version: fc.constant(1),
      key: fc.constant('رابطہ/w'),
      lemma: fc.constantFrom('رابطہ', 'رابطه'),
      upos: fc.constantFrom(...UPOS.slice(0, 3)),
      translit: fc.constantFrom('rābita', ''),
      state: fc.constantFrom(...WORD_STATES),
      stateAt: moment,
      saved: fc.boolean(),
      savedAt: moment,
      places: fc.array(places, { maxLength: MOST_PLACES }),
      review: reviews,
    },
    {
      requiredKeys: [
        'version',
        'key',
        'lemma',
        'upos',
        'translit',
        'state',
        'stateAt',
        'saved',
        'savedAt',
        'places',
      ],
    },
  )
  .map((record) => mergeWords(record as WordRecord, record as WordRecord))

describe('Two records of one word, of two tabs or of a backup, become one', () => {
  test('the same in whatever order', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeWords(a, b)).toEqual(mergeWords(b, a))
      }),
    )
  })
  test('the same in whatever groups', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeWords(mergeWords(a, b), c)).toEqual(mergeWords(a, mergeWords(b, c)))
      }),
    )
  })
  test('the same however often', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeWords(a, b)
        expect(mergeWords(merged, b)).toEqual(merged)
        expect(mergeWords(a, merged)).toEqual(merged)
        expect(mergeWords(a, a)).toEqual(a)
      }),
    )
  })
  test('and it is a record still', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(parseWord(mergeWords(a, b))).toEqual(mergeWords(a, b))
      }),
    )
  })
  test('what was said last holds, each for itself', () => {
    const here = { ...word, state: 'known' as const, stateAt: SAVED_AT + 2 }
    const there = { ...word, saved: false, savedAt: SAVED_AT + 1 }
    expect(mergeWords(here, there)).toMatchObject({ state: 'known', saved: false })
  })
  test('no sentence is lost', () => {
    const other = { ...place, at: 'p9.s1.w1', savedAt: SAVED_AT + 1 }
    expect(mergeWords(word, { ...word, places: [other] }).places).toEqual([other, place])
  })
  test('of more sentences than are kept, the last saved stay', () => {
    const many = (from: number) =>
      Array.from({ length: MOST_PLACES }, (_, index) => ({
        ...place,
        at: `p${from + index}.s1.w1`,
        savedAt: from + index,
      })).reverse()
    const merged = mergeWords({ ...word, places: many(1) }, { ...word, places: many(11) })
    expect(merged.places.map(({ savedAt }) => savedAt)).toEqual(
      Array.from({ length: MOST_PLACES }, (_, index) => 30 - index),
    )
  })
  test('a rating that was taken back does not return with another tab', () => {
    const rated = { due: 9, stability: 2, difficulty: 5, scheduledDays: 1, learningSteps: 0, lapses: 0 }
    const after: Review = { ...rated, reps: 2, state: 2, reviewedAt: 5, changedAt: 5 }
    const before: Review = { ...rated, reps: 1, state: 1, reviewedAt: 3, changedAt: 6 }
    expect(mergeWords({ ...word, review: after }, { ...word, review: before }).review).toEqual(before)
  })
})

describe('What is read back is checked', () => {
  test('a word of ours is taken as it is', () => {
    expect(parseWord(structuredClone(word))).toEqual(word)
  })
  test.each([
    ['a later version', { ...word, version: 2 }],
    ['a key without its class', { ...word, key: 'رابطہ' }],
    ['a state that we do not know', { ...word, state: 'forgotten' }],
    ['a moment that no date can hold', { ...word, savedAt: 8.64e15 + 1 }],
    ['a sentence without end', { ...word, places: [{ ...place, sentence: 'ا'.repeat(5001) }] }],
    ['a link to elsewhere', { ...word, places: [{ ...place, path: 'https://example.org/' }] }],
    ['a link that leaves its folder', { ...word, places: [{ ...place, path: '/read/../../x/' }] }],
    ['a script for an address', { ...word, places: [{ ...place, path: 'javascript:alert(1)' }] }],
    ['more sentences than we keep', { ...word, places: Array.from({ length: 21 }, () => place) }],
    ['a stability that is no number', { ...word, review: { stability: Number.NaN } }],
    ['nothing', null],
  ])('%s is refused', (_what, value) => {
    expect(parseWord(value)).toBeUndefined()
  })
})
