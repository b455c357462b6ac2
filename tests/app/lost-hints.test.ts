// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { anOwnArticle } from '../fixtures/an-own-article.ts'
import { aSavedWord } from '../fixtures/a-saved-word.ts'

/** A page that was just opened. */
async function aPage() {
  vi.resetModules()
  return {
    ...(await import('#library/storage/hints.ts')),
    ...(await import('#app/lost-hints.ts')),
    ...(await import('#library/words/words.ts')),
    ...(await import('#library/articles/own-articles.ts')),
  }
}
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  localStorage.clear()
})
afterEach(() => vi.unstubAllGlobals())

describe('Where the browser was told to forget the hints, but not the database', () => {
  test('the reader’s words are found again, and whoever waits for them hears of it', async () => {
    await (await aPage()).keepWords([aSavedWord('حملہ')])
    localStorage.clear()
    const page = await aPage()
    const told = vi.fn()
    page.onHint('words', told)
    expect(page.holds('words')).toBe(false)
    await page.findLostHints()
    expect(page.holds('words')).toBe(true)
    expect(page.holds('own')).toBe(false)
    expect(told).toHaveBeenCalledTimes(1)
    expect(page.getWords().size).toBe(1)
  })
  test('so are their own texts', async () => {
    await (await aPage()).keepOwn(anOwnArticle())
    localStorage.clear()
    const page = await aPage()
    await page.findLostHints()
    expect(page.holds('own')).toBe(true)
    expect(page.holds('words')).toBe(false)
  })
})

test('a reader who keeps nothing has no database made', async () => {
  const page = await aPage()
  await page.findLostHints()
  expect(await indexedDB.databases()).toEqual([])
})

test('a browser that does not let us look is left alone', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const page = await aPage()
  await expect(page.findLostHints()).resolves.toBeUndefined()
})
