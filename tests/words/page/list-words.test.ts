import { describe, expect, test } from 'vitest'
import type { WordRecord } from '#library/words/word-record.ts'
import { articlesOf, FIRST_VIEW, listWords, type View } from '#words/page/list-words.ts'
import { aSavedWord, placeOfWord, SAVED_AT } from '../../fixtures/a-saved-word.ts'

const NOW = SAVED_AT + 1000
const saved = (form: string, at: number, changes: Partial<WordRecord> = {}) => {
  const word = aSavedWord(form, changes)
  return { ...word, savedAt: at, places: [{ ...placeOfWord(word), savedAt: at }] }
}
const measures = saved('اقدامات', SAVED_AT + 1)
const contact = saved('رابطے', SAVED_AT + 3)
const attack = saved('حملہ', SAVED_AT + 2, { state: 'known' })
const marked: WordRecord = { ...aSavedWord('فون'), saved: false, places: [] }
const words = [measures, contact, attack, marked]
const lemmas = (view: Partial<View>, rank?: (key: string) => number | undefined) =>
  listWords(words, { ...FIRST_VIEW, ...view }, NOW, rank).map(({ lemma }) => lemma)

describe('The list of words shows', () => {
  test('what was saved, newest first', () => {
    expect(lemmas({})).toEqual(['رابطہ', 'حملہ', 'اقدام'])
  })
  test('under a state all words of that state, also those that are only marked', () => {
    expect(lemmas({ filter: 'learning' })).toEqual(['رابطہ', 'اقدام', 'فون'])
    expect(lemmas({ filter: 'known' })).toEqual(['حملہ'])
  })
  test('under “due” what the review would ask', () => {
    expect(lemmas({ filter: 'due', order: 'alphabet' })).toEqual(['اقدام', 'رابطہ'])
  })
  test('the words of one article', () => {
    const elsewhere = { ...contact, places: [{ ...placeOfWord(contact), path: '/read/elsewhere/' }] }
    const listed = listWords([attack, elsewhere], { ...FIRST_VIEW, article: '/read/elsewhere/' }, NOW)
    expect(listed).toEqual([elsewhere])
    expect(articlesOf([attack, elsewhere]).map(({ path }) => path)).toEqual([
      '/read/elsewhere/',
      placeOfWord(attack).path,
    ])
  })
  test('in the order of the Urdu alphabet', () => {
    expect(lemmas({ order: 'alphabet' })).toEqual(['اقدام', 'حملہ', 'رابطہ'])
  })
  test('commonest first, and what is not among the commonest last', () => {
    const ranks = new Map([
      [attack.key, 7],
      [contact.key, 3],
    ])
    expect(lemmas({ order: 'frequency' }, (key) => ranks.get(key))).toEqual(['رابطہ', 'حملہ', 'اقدام'])
  })
  test('due next first, and known words last', () => {
    expect(lemmas({ order: 'due' }).at(-1)).toBe('حملہ')
  })
})

describe('A search finds رابطہ', () => {
  test.each([
    ['by its dictionary form', 'رابطہ'],
    ['by the form that was saved', 'رابطے'],
    ['with Arabic letters', 'رابطه'],
    ['with vowel signs', 'رابِطَہ'],
    ['by a part of it', 'راب'],
    ['romanised in full', 'rābita'],
    ['as people type it', 'rabite'],
    ['in capitals', 'RABITA'],
    ['by its meaning', 'contact'],
    ['by its meaning in Hindi', 'संपर्क'],
    ['in Devanagari', 'राब्ते'],
    ['with spaces around', '  contact '],
  ])('%s: %s', (_how, query) => {
    expect(lemmas({ query })).toEqual(['رابطہ'])
  })
  test('and not what is not there', () => {
    expect(lemmas({ query: 'contract' })).toEqual([])
  })
  test('Hindi with or without the dots under its letters', () => {
    const phone = aSavedWord('فون')
    for (const query of ['फ़ोन', 'फोन', 'फ़ोन']) {
      expect(listWords([phone], { ...FIRST_VIEW, query }, NOW)).toEqual([phone])
    }
  })
})
