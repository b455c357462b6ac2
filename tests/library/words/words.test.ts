// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HINTS } from '#library/storage/hints.ts'
import { anOwnArticle } from '../../fixtures/an-own-article.ts'
import { aSavedWord, placeOfWord, SAVED_AT } from '../../fixtures/a-saved-word.ts'

// Each test is a tab that was just opened, on a device with nothing on it.
const aTab = async () => {
  vi.resetModules()
  return import('#library/words/words.ts')
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
const attack = aSavedWord('حملہ')
const contact = aSavedWord('رابطے')
const known = (words: typeof tab, { key } = attack) => words.getWords().get(key)

/** Runs `act` on the database by itself, as no version of ours would. */
async function onRaw(act: (database: IDBDatabase) => void, version?: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('sutoor', version)
    request.onerror = () => reject(request.error)
    request.onupgradeneeded = () => act(request.result)
    request.onsuccess = () => {
      if (version === undefined) act(request.result)
      request.result.close()
      resolve()
    }
  })
}
const putRaw = (store: string, value: unknown) =>
  onRaw((database) => {
    database.transaction(store, 'readwrite').objectStore(store).put(value)
  })

describe('The reader’s words', () => {
  test('are found again in another visit', async () => {
    await tab.keepWords([attack, contact])
    tab = await aTab()
    expect(tab.getWords().size).toBe(0)
    expect(await tab.loadWords()).toEqual({ ok: true, value: { damaged: 0 } })
    expect([...tab.getWords().values()]).toEqual(expect.arrayContaining([attack, contact]))
  })
  test('said before they are loaded join those that were kept', async () => {
    await tab.keepWords([attack])
    tab = await aTab()
    await tab.keepWords([{ ...attack, state: 'known', stateAt: SAVED_AT + 1, places: [] }])
    await tab.loadWords()
    expect(known(tab)).toMatchObject({ state: 'known', places: attack.places })
  })
  test('tell of what changed, and only of that, until nobody listens', async () => {
    await tab.keepWords([attack])
    const told = vi.fn()
    const stop = tab.onWords(told)
    await tab.keepWords([attack, contact])
    expect(told.mock.calls).toEqual([[[contact]]])
    stop()
    await tab.keepWords([{ ...attack, state: 'known', stateAt: SAVED_AT + 1 }])
    expect(told).toHaveBeenCalledTimes(1)
  })
  test('leave a hint, so that other pages know whether to look for them', async () => {
    await tab.loadWords()
    expect(localStorage.getItem(HINTS.words)).toBeNull()
    await tab.keepWords([attack])
    expect(localStorage.getItem(HINTS.words)).not.toBeNull()
  })
})

describe('Two tabs', () => {
  test('hear of each other', async () => {
    await tab.loadWords()
    const other = await aTab()
    const heard = new Promise((resolve) => {
      tab.onWords(resolve)
    })
    await other.keepWords([attack])
    expect(await heard).toEqual([attack])
    expect(known(tab)).toEqual(attack)
  })
  test('that say different things of one word lose neither', async () => {
    const other = await aTab()
    const place = { ...placeOfWord(attack), at: 'p99.s1.w1' }
    await Promise.all([
      tab.keepWords([{ ...attack, state: 'known', stateAt: SAVED_AT + 1 }]),
      other.keepWords([{ ...attack, places: [place] }]),
    ])
    const later = await aTab()
    await later.loadWords()
    expect(known(later)?.state).toBe('known')
    expect(known(later)?.places).toHaveLength(2)
  })
  test('an older state does not come back over a newer one', async () => {
    await tab.keepWords([{ ...attack, state: 'known', stateAt: SAVED_AT + 5 }])
    const other = await aTab()
    await other.keepWords([attack])
    expect(known(other)?.state).toBe('known')
  })
})

describe('A record that is not as it should be', () => {
  test('is skipped and counted, and the others stand', async () => {
    await tab.keepWords([contact])
    await putRaw('words', { ...attack, state: 'forgotten' })
    await putRaw('words', { key: 'x/w' })
    tab = await aTab()
    expect(await tab.loadWords()).toEqual({ ok: true, value: { damaged: 2 } })
    expect([...tab.getWords().keys()]).toEqual([contact.key])
  })
  test('gives way to what is said of the word anew', async () => {
    await tab.loadWords()
    await putRaw('words', { key: attack.key, places: 7 })
    expect(await tab.keepWords([attack])).toEqual({ ok: true, value: undefined })
    tab = await aTab()
    await tab.loadWords()
    expect(known(tab)).toEqual(attack)
  })
})

describe('Where the browser does not keep them, the reader is told why, and they hold in this tab', () => {
  const expectUnkept = async (problem: string) => {
    expect(await tab.keepWords([attack])).toEqual({ ok: false, problem })
    expect(known(tab)).toEqual(attack)
  }
  const fullStorage = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
  test('because the storage is full; once there is room, they are kept', async () => {
    await tab.loadWords()
    fullStorage()
    await expectUnkept('full')
    vi.restoreAllMocks()
    expect(await tab.keepWords([attack])).toEqual({ ok: true, value: undefined })
    tab = await aTab()
    await tab.loadWords()
    expect(known(tab)).toEqual(attack)
  })
  test('because the storage turns out to be full when all is written', async () => {
    await tab.loadWords()
    const { get } = IDBObjectStore.prototype as { get: (this: IDBObjectStore, key: string) => IDBRequest }
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fill(this: IDBObjectStore) {
      this.transaction.abort()
      return get.call(this, '')
    })
    await expectUnkept('unavailable')
  })
  test('because a private window has none; a later attempt may succeed', async () => {
    const working = indexedDB
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private', 'SecurityError')
      },
    })
    expect(await tab.loadWords()).toEqual({ ok: false, problem: 'unavailable' })
    await expectUnkept('unavailable')
    vi.stubGlobal('indexedDB', working)
    expect(await tab.loadWords()).toEqual({ ok: true, value: { damaged: 0 } })
    expect(known(tab)).toEqual(attack)
  })
  test('because another tab runs a newer Sutoor', async () => {
    await onRaw(() => undefined, 99)
    await expectUnkept('outdated')
  })
})

test('a browser that has own articles of the first Sutoor keeps them, and gets room for words', async () => {
  const article = anOwnArticle()
  await onRaw((database) => {
    database.createObjectStore('articles', { keyPath: 'id' }).put(article)
  }, 1)
  expect(await tab.keepWords([attack])).toEqual({ ok: true, value: undefined })
  const { openOwn } = await import('#library/articles/own-articles.ts')
  expect(await openOwn(article.id)).toEqual({ kind: 'open', article })
})
