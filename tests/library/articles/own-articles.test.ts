// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HINTS } from '#library/storage/hints.ts'
import { anOwnArticle } from '../../fixtures/an-own-article.ts'

// Each test is a tab that was just opened, on a device with nothing on it.
const aTab = async () => {
  vi.resetModules()
  return import('#library/articles/own-articles.ts')
}
let tab = await aTab()
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  localStorage.clear()
  tab = await aTab()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
const article = anOwnArticle()
const titles = async () => {
  const listed = await tab.listOwn()
  return listed.ok ? listed.value.articles.map(({ title }) => title) : listed.problem
}

/** Writes what no version of ours would. */
async function writeRaw(value: unknown): Promise<void> {
  await tab.listOwn()
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('sutoor')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const transaction = request.result.transaction('articles', 'readwrite')
      transaction.objectStore('articles').put(value)
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}

describe('The reader’s own articles', () => {
  test('are found again in another visit, last added first', async () => {
    await tab.keepOwn(article)
    await tab.keepOwn(anOwnArticle({ id: 'later00', title: 'بعد میں', addedAt: article.addedAt + 1 }))
    tab = await aTab()
    expect(await titles()).toEqual(['بعد میں', article.title])
    expect(await tab.openOwn(article.id)).toEqual({ kind: 'open', article })
  })
  test('are listed with date and number of words, and without their text', async () => {
    await tab.keepOwn(article)
    const { id, title, date, addedAt } = article
    expect(await tab.listOwn()).toEqual({
      ok: true,
      value: { articles: [{ id, title, date, addedAt, words: 12 }], damaged: 0 },
    })
  })
  test('one that is not there is missing', async () => {
    expect(await tab.openOwn('nothing')).toEqual({ kind: 'missing' })
  })
  test('one that is deleted comes back the same', async () => {
    await tab.keepOwn(article)
    const removed = await tab.removeOwn(article.id)
    expect(await titles()).toEqual([])
    if (removed.ok && removed.value) await tab.keepOwn(removed.value)
    expect(await tab.openOwn(article.id)).toEqual({ kind: 'open', article })
  })
  test('tell of every change, until nobody listens', async () => {
    const told = vi.fn()
    const stop = tab.onOwnChange(told)
    await tab.keepOwn(article)
    await tab.removeOwn(article.id)
    expect(told).toHaveBeenCalledTimes(2)
    stop()
    await tab.keepOwn(article)
    expect(told).toHaveBeenCalledTimes(2)
  })
  test('tell a tab of what another one did', async () => {
    const other = await aTab()
    const told = new Promise<void>((resolve) => {
      tab.onOwnChange(resolve)
    })
    await other.keepOwn(article)
    await told
    expect(await titles()).toEqual([article.title])
  })
  test('leave a hint, so that the shelf knows whether to look for them', async () => {
    await tab.keepOwn(article)
    expect(localStorage.getItem(HINTS.own)).not.toBeNull()
    await tab.removeOwn(article.id)
    await tab.listOwn()
    expect(localStorage.getItem(HINTS.own)).toBeNull()
  })
})

describe('A record that is not as it should be', () => {
  test.each([
    ['no text', { ...article, text: '' }],
    ['a text without end', { ...article, text: 'ا'.repeat(1_000_001) }],
    ['a day that never was', { ...article, date: '2021-02-30' }],
    ['a number for a title', { ...article, title: 7 }],
    ['the version of a later Sutoor', { ...article, version: 2 }],
    ['nothing but an id', { id: article.id }],
  ])('because it has %s, is skipped and counted, and the others stand', async (_what, value) => {
    await tab.keepOwn(anOwnArticle({ id: 'wellkept' }))
    await writeRaw(value)
    const listed = await tab.listOwn()
    expect(listed).toMatchObject({ ok: true, value: { damaged: 1 } })
    expect(await titles()).toEqual([article.title])
    expect(await tab.openOwn(article.id)).toEqual({ kind: 'damaged' })
  })
})

describe('Where the browser does not keep it, the reader is told why, and the text opens in this tab', () => {
  const expectUnkept = async (problem: string) => {
    expect(await tab.keepOwn(article)).toEqual({ ok: false, problem })
    expect(await tab.openOwn(article.id)).toEqual({ kind: 'open', article, unkept: problem })
  }
  test('because the storage is full', async () => {
    await tab.listOwn()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expectUnkept('full')
    vi.restoreAllMocks()
    expect(await tab.keepOwn(article)).toEqual({ ok: true, value: undefined })
    expect(await tab.openOwn(article.id)).toEqual({ kind: 'open', article })
  })
  test('because a private window has none', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private', 'SecurityError')
      },
    })
    await expectUnkept('unavailable')
    expect(await titles()).toBe('unavailable')
  })
  test('because another tab runs a newer Sutoor', async () => {
    await new Promise((resolve) => {
      indexedDB.open('sutoor', 99).onsuccess = resolve
    })
    await expectUnkept('outdated')
  })
  test('because the browser never answers', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
    const kept = tab.keepOwn(article)
    await vi.advanceTimersByTimeAsync(6000)
    vi.useRealTimers()
    expect(await kept).toEqual({ ok: false, problem: 'unavailable' })
  })
})

test('a tab steps aside for a newer Sutoor in another one', async () => {
  await tab.keepOwn(article)
  const opened = await new Promise((resolve) => {
    const request = indexedDB.open('sutoor', 99)
    request.onsuccess = () => resolve('opened')
    request.onblocked = () => resolve('blocked')
  })
  expect(opened).toBe('opened')
  expect(await tab.keepOwn(article)).toEqual({ ok: false, problem: 'outdated' })
})
