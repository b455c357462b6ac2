// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { findAt } from '#article/address.ts'
import { newWord, parseWord } from '#library/words/word-record.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()
const PATH = '/read/biden-putin-phone-call/'
const token = (at: string) => {
  const found = findAt(article, parseAddress(at) ?? { paragraph: 0 })?.tokens?.[0]
  if (!found) throw new Error(at)
  return found
}

// Each test meets a reader who has said nothing yet.
async function aReader() {
  indexedDB.deleteDatabase('sutoor')
  vi.resetModules()
  return {
    ...(await import('#words/change-word.ts')),
    ...(await import('#library/words/words.ts')),
  }
}
let reader: Awaited<ReturnType<typeof aReader>>
beforeEach(async () => {
  localStorage.clear()
  reader = await aReader()
})
const mark = async (at: string, state: 'new' | 'learning' | 'known') => {
  const word = reader.wordOf(token(at))
  if (!word) throw new Error(`${at} is no vocabulary`)
  return reader.markWord(word, state)
}
const save = async (at: string) => {
  const address = parseAddress(at)
  const word = reader.wordOf(token(at))
  const place = address && reader.placeToSave(article, address, PATH)
  if (!word || !place) throw new Error(at)
  return reader.saveWord(word, place)
}

describe('Marking a word', () => {
  test('holds for all its forms: who knows حملوں knows حملے', async () => {
    await mark('p1.s1.w14', 'known')
    expect(reader.wordOf(token('p2.s1.w30'))?.state).toBe('known')
  })
  test('is not possible for a name', () => {
    expect(reader.wordOf(token('p1.s1.w5'))).toBeUndefined()
  })
  test('can be undone, one change after another', async () => {
    await mark('p1.s1.w14', 'learning')
    await mark('p1.s1.w14', 'known')
    await reader.undoWord()
    expect(reader.wordOf(token('p1.s1.w14'))?.state).toBe('learning')
    await reader.undoWord()
    expect(reader.wordOf(token('p1.s1.w14'))?.state).toBe('new')
    expect(await reader.undoWord()).toBeUndefined()
  })
  test('is remembered at the next visit', async () => {
    await mark('p1.s1.w14', 'known')
    vi.resetModules()
    const { loadWords, getWords } = await import('#library/words/words.ts')
    await loadWords()
    expect(getWords().get('حملہ/w')?.state).toBe('known')
  })
})

describe('Saving a word', () => {
  test('keeps its sentence, and means to learn it', async () => {
    await save('p2.s1.w5')
    const word = reader.wordOf(token('p2.s1.w5'))
    expect(word).toMatchObject({ saved: true, state: 'learning' })
    expect(word?.places[0]).toMatchObject({ form: 'بیان', path: PATH, at: 'p2.s1.w5' })
    expect(word?.places[0]?.sentence.slice(word.places[0].start)).toMatch(/^بیان/)
    expect(word?.places[0]?.translation?.en).toMatch(/White House statement/)
  })
  test('a known word stays known', async () => {
    await mark('p2.s1.w5', 'known')
    await save('p2.s1.w5')
    expect(reader.wordOf(token('p2.s1.w5'))?.state).toBe('known')
  })
  test('can be undone, and taken back; its sentence comes again with the next saving', async () => {
    await save('p2.s1.w5')
    await reader.undoWord()
    expect(reader.wordOf(token('p2.s1.w5'))).toMatchObject({ saved: false, state: 'new' })
    await save('p2.s1.w5')
    const word = reader.wordOf(token('p2.s1.w5'))
    if (word) await reader.unsaveWord(word)
    expect(reader.wordOf(token('p2.s1.w5'))?.saved).toBe(false)
    expect(reader.wordOf(token('p2.s1.w5'))?.places).toHaveLength(1)
  })
})

test('what the browser does not keep holds as long as the page, and says why', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('closed', 'SecurityError')
    },
  })
  const told = await mark('p1.s1.w14', 'known')
  vi.unstubAllGlobals()
  expect(told.problem).toBe('unavailable')
  expect(reader.wordOf(token('p1.s1.w14'))?.state).toBe('known')
})

describe('Undoing leaves alone what was said meanwhile', () => {
  test('of the same word in another tab', async () => {
    await mark('p2.s1.w5', 'known')
    const word = reader.wordOf(token('p2.s1.w5'))
    if (!word) throw new Error('no word')
    await reader.keepWords([{ ...word, state: 'learning', stateAt: word.stateAt + 1 }])
    await reader.undoWord()
    expect(reader.wordOf(token('p2.s1.w5'))?.state).toBe('learning')
  })
  test('that it was saved, when only a mark is taken back', async () => {
    await mark('p2.s1.w5', 'known')
    const word = reader.wordOf(token('p2.s1.w5'))
    if (!word) throw new Error('no word')
    await reader.keepWords([{ ...word, saved: true, savedAt: word.stateAt + 1 }])
    await reader.undoWord()
    expect(reader.wordOf(token('p2.s1.w5'))).toMatchObject({ state: 'new', saved: true })
  })
})

describe('Whatever is saved can be read back', () => {
  const [headline] = article.paragraphs
  const [word] = headline?.sentences[0]?.tokens ?? []
  if (!headline || !word) throw new Error('no headline')
  /** The headline’s first word again and again, without a sign between. */
  const endless = (times: number) => {
    const form = headline.text.slice(word.start, word.end)
    const tokens = Array.from({ length: times }, (_, at) => {
      const start = at * (form.length + 1)
      return { ...word, upos: 'NOUN' as const, start, end: start + form.length }
    })
    const text = `${form} `.repeat(times)
    const sentence = { start: 0, end: text.length, tokens, units: [] }
    return { ...article, paragraphs: [{ ...headline, text, sentences: [sentence] }] }
  }
  test('a word of a sentence that never ends keeps the part around it', () => {
    const text = endless(3000)
    const place = reader.placeToSave(text, { paragraph: 1, sentence: 1, words: [2000, 2000] }, PATH)
    if (!place) throw new Error('no place')
    expect(place.sentence.slice(place.start, place.start + place.form.length)).toBe(place.form)
    const saved = {
      ...newWord({ key: 'صدر/w', lemma: 'صدر', upos: 'NOUN', translit: 'sadr' }),
      places: [place],
    }
    expect(parseWord(saved)).toEqual(saved)
  })
  test('what is as long as a line is no word', () => {
    const lemma = 'ب'.repeat(300)
    expect(reader.wordOf({ ...word, upos: 'NOUN', lemma })).toBeUndefined()
  })
})
