import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { findAt } from '#article/address.ts'
import { theSeed } from '../the-seed.ts'

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
    ...(await import('#library/words.ts')),
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
    const { loadWords, getWords } = await import('#library/words.ts')
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
