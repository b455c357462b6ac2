import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HELP_WITH } from '#library/settings/settings.ts'
import { newWord, WORD_STATES, type WordState } from '#library/words/word-record.ts'
import { knownShare, treatmentOf, wordKeys } from '#words/fading.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()
const ranks = new Map([
  ['کا/w', 1],
  ['کہنا/v', 40],
  ['حملہ/w', 700],
])
const words = (states: Record<string, WordState>) =>
  new Map(
    Object.entries(states).map(([key, state]) => [
      key,
      { ...newWord({ key, lemma: key, upos: 'X', translit: '' }), state, stateAt: 1 },
    ]),
  )

describe('Help fades', () => {
  test('from known words; words being learned keep theirs whatever else is wished', () => {
    const said = words({ 'حملہ/w': 'known', 'کا/w': 'learning' })
    expect(treatmentOf('حملہ/w', { words: said, helpWith: 'every', ranks })).toBe('faded')
    expect(treatmentOf('کا/w', { words: said, helpWith: '4000', ranks })).toBe('learning')
    expect(treatmentOf('کا/w', { words: said, helpWith: 'marked', ranks })).toBe('learning')
  })
  test('from the commonest words by their place in the list', () => {
    const none = words({})
    expect(treatmentOf('حملہ/w', { words: none, helpWith: '500', ranks })).toBe('helped')
    expect(treatmentOf('حملہ/w', { words: none, helpWith: '1000', ranks })).toBe('faded')
    expect(treatmentOf('ہیکر/w', { words: none, helpWith: '4000', ranks })).toBe('helped')
  })
  test('from names only where the reader wants help with marked words alone', () => {
    const none = words({})
    expect(treatmentOf(undefined, { words: none, helpWith: '4000', ranks })).toBe('helped')
    expect(treatmentOf(undefined, { words: none, helpWith: 'marked', ranks })).toBe('faded')
  })
  test('never more the more help is wished', () => {
    const keys = article.paragraphs.flatMap((paragraph) => wordKeys(paragraph).flat())
    const helped = (helpWith: (typeof HELP_WITH)[number]) =>
      keys.filter((key) => treatmentOf(key, { words: words({}), helpWith, ranks }) === 'helped').length
    const counts = HELP_WITH.map(helped)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })
})

describe('The share of known words', () => {
  test('counts running words, and no names', () => {
    const { running, knownRunning, known } = knownShare(article, {
      words: words({ 'کا/w': 'known' }),
      helpWith: 'every',
      ranks,
    })
    expect(running).toBeLessThan(680)
    expect(knownRunning).toBeGreaterThan(50)
    expect(known).toBe(1)
  })
  test('is whole when every word is known, and its parts add up', () => {
    const keys = new Set(article.paragraphs.flatMap((paragraph) => wordKeys(paragraph).flat()))
    keys.delete(undefined)
    fc.assert(
      fc.property(fc.constantFrom(...WORD_STATES), fc.nat(keys.size), (state, count) => {
        const some = [...keys].slice(0, count).flatMap((key) => (key ? [[key, state] as const] : []))
        const share = knownShare(article, {
          words: words(Object.fromEntries(some)),
          helpWith: 'every',
          ranks,
        })
        expect(share.known + share.learning + share.other).toBe(keys.size)
        if (state === 'known' && count === keys.size) expect(share.knownRunning).toBe(share.running)
      }),
      { numRuns: 30 },
    )
  })
})
