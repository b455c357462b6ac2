import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeWords, MOST_MOMENT, parseWord, type Review } from '#library/words/word-record.ts'
import { countDue, dueWords, MOST_NEW, nextDue } from '#words/due.ts'
import { intervalInWords } from '#words/interval-words.ts'
import { GRADES, intervals, rate, takeBack } from '#words/review/review.ts'
import { aSavedWord, SAVED_AT } from '../../fixtures/a-saved-word.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const NOW = SAVED_AT + DAY
const contact = aSavedWord('رابطے')
const attack = aSavedWord('حملہ')
const phone = aSavedWord('فون')
const [AGAIN, HARD, GOOD, EASY] = [1, 2, 3, 4] as const

/** Any review that passes the check, also such as nobody could have had. */
const anyMoment = fc.integer({ min: 0, max: MOST_MOMENT })
const anyNumber = fc.oneof(
  fc.constantFrom(0, 1e-9, 1, 1e300),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
)
const reviews = fc.record({
  due: anyMoment,
  stability: anyNumber,
  difficulty: anyNumber,
  scheduledDays: anyNumber,
  learningSteps: fc.nat(),
  reps: fc.nat(),
  lapses: fc.maxSafeNat(),
  state: fc.constantFrom(0, 1, 2, 3),
  reviewedAt: anyMoment,
  changedAt: anyMoment,
}) satisfies fc.Arbitrary<Review>

describe('A new word', () => {
  test('comes up again within minutes, unless it was easy', () => {
    const waits = intervals(contact, NOW)
    expect([waits.again, waits.hard, waits.good]).toEqual([MINUTE, 6 * MINUTE, 10 * MINUTE])
    expect(waits.easy).toBeGreaterThan(2 * DAY)
  })
  test('that is known twice comes up after days, and then later and later', () => {
    let word = rate(rate(contact, GOOD, NOW), GOOD, NOW + 10 * MINUTE)
    const waits: number[] = []
    for (let times = 0; times < 4; times += 1) {
      const { due = 0, reviewedAt = 0 } = word.review ?? {}
      waits.push((due - reviewedAt) / DAY)
      word = rate(word, GOOD, due)
    }
    expect(waits[0]).toBeGreaterThanOrEqual(1)
    for (const [index, wait] of waits.entries())
      if (index > 0) expect(wait).toBeGreaterThan(waits[index - 1] ?? 0)
  })
})

describe('A rating', () => {
  test('does what its button says', () => {
    const word = rate(rate(contact, GOOD, NOW), EASY, NOW + 10 * MINUTE)
    const now = word.review?.due ?? 0
    const waits = intervals(word, now)
    for (const { name, grade } of GRADES) expect(rate(word, grade, now).review?.due).toBe(now + waits[name])
  })
  test('gives the same twice: nothing is left to chance', () => {
    expect(rate(contact, HARD, NOW)).toEqual(rate(contact, HARD, NOW))
  })
  test('of a forgotten word brings it back at once', () => {
    const word = rate(contact, EASY, NOW)
    const forgotten = rate(word, AGAIN, word.review?.due ?? 0)
    expect(forgotten.review).toMatchObject({ lapses: 1, state: 3 })
    expect((forgotten.review?.due ?? 0) - (word.review?.due ?? 0)).toBeLessThan(DAY)
  })
  test('is kept as a record that can be read back, whatever review a backup brought', () => {
    fc.assert(
      fc.property(reviews, fc.constantFrom(...GRADES), (review, { grade }) => {
        const rated = rate({ ...contact, review }, grade, NOW)
        expect(parseWord(rated)).toEqual(rated)
        expect(rated.review?.due).toBeGreaterThan(NOW)
      }),
    )
  })
  test('by a clock that was set back still counts as the later one', () => {
    const word = rate(contact, GOOD, NOW)
    const again = rate(word, AGAIN, NOW - DAY)
    expect(mergeWords(word, again).review).toEqual(again.review)
  })
  test('that is taken back leaves the word as it was, here and in other tabs', () => {
    const before = rate(contact, EASY, NOW)
    const rated = rate(before, AGAIN, NOW + 20 * DAY)
    const back = takeBack(rated, before, NOW + 20 * DAY)
    expect({ ...back.review, changedAt: 0 }).toEqual({ ...before.review, changedAt: 0 })
    expect(mergeWords(rated, back).review).toEqual(back.review)
  })
  test('that was the first, taken back, makes the word a new one again', () => {
    const rated = rate(contact, EASY, NOW)
    const back = takeBack(rated, contact, NOW + MINUTE)
    expect(mergeWords(rated, back).review).toEqual(back.review)
    expect(intervals(back, NOW)).toEqual(intervals(contact, NOW))
    expect(dueWords([back], NOW)).toEqual([back])
  })
})

describe('Due are', () => {
  const due = (word: typeof contact, at: number) => ({
    ...word,
    review: { ...(rate(word, EASY, SAVED_AT).review as Review), due: at },
  })
  test('the words whose time has come, longest first, and then those that are new', () => {
    const words = [attack, due(contact, NOW), due(phone, NOW - 1)]
    expect(dueWords(words, NOW).map(({ lemma }) => lemma)).toEqual(['فون', 'رابطہ', 'حملہ'])
    expect(countDue(words, NOW)).toBe(3)
  })
  test('neither words whose time has not come, nor known ones, nor what was removed', () => {
    const words = [due(contact, NOW + 1), { ...attack, state: 'known' as const }, { ...phone, saved: false }]
    expect(dueWords(words, NOW)).toEqual([])
    expect(nextDue(words, NOW)).toBe(NOW + 1)
  })
  test('of new words no more at once than can be learned, in the order in which they were saved', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      ...attack,
      key: `${index}/w`,
      savedAt: SAVED_AT - index,
    }))
    expect(countDue(many, NOW)).toBe(MOST_NEW)
    expect(dueWords(many, NOW)[0]?.key).toBe('49/w')
    expect(countDue([...many, due(contact, NOW)], NOW)).toBe(MOST_NEW + 1)
  })
})

describe('An interval in words', () => {
  test.each([
    [0, 'in 1 minute'],
    [10 * MINUTE, 'in 10 minutes'],
    [59.6 * MINUTE, 'in 1 hour'],
    [23.6 * 60 * MINUTE, 'in 1 day'],
    [4 * DAY, 'in 4 days'],
    [59 * DAY, 'in 59 days'],
    [90 * DAY, 'in 3 months'],
    [400 * DAY, 'in 1 year'],
    [-DAY, 'in 1 minute'],
  ])('%d ms', (wait, words) => {
    expect(intervalInWords(wait, 'en')).toBe(words)
  })
  test('is Urdu with Western digits, and Hindi', () => {
    expect(intervalInWords(4 * DAY, 'ur')).toBe('4 دنوں میں')
    expect(intervalInWords(4 * DAY, 'hi')).toBe('4 दिन में')
  })
})
