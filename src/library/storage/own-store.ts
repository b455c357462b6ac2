/** The database of the reader's own things, and everything that can keep a browser from opening or filling it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { STORE_NAME } from './hints.ts'

/**
 * `full`: no room is left. `unavailable`: this browser keeps nothing here (a private window, blocked storage).
 * `outdated`: another tab runs a newer Sutoor. `blocked`: another tab runs an older one.
 */
export type StorageProblem = 'full' | 'unavailable' | 'outdated' | 'blocked'
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StorageProblem }

// What lies there was written by some version of us, or by anybody: unknown until it is parsed.
type Contents = DBSchema & {
  articles: { key: string; value: unknown }
  words: { key: string; value: unknown }
}
type Store = IDBPDatabase<Contents>

const VERSION = 2
// Some browsers, asked in a private window, never answer.
const LONGEST_WAIT_MS = 5000

let opening: Promise<Stored<Store>> | undefined

/** Runs `act` on the open database. What the storage can refuse is in the answer; anything else is a bug, and rejects. */
export async function inStore<Value>(act: (store: Store) => Promise<Value>): Promise<Stored<Value>> {
  opening ??= open()
  const opened = await opening
  if (!opened.ok) return opened
  try {
    return { ok: true, value: await act(opened.value) }
  } catch (error) {
    const problem = problemOf(error)
    if (problem === undefined) throw error
    // The connection may be what is broken: the next attempt makes a new one.
    if (problem === 'unavailable') opening = undefined
    return { ok: false, problem }
  }
}

function open(): Promise<Stored<Store>> {
  return new Promise((resolve) => {
    let given = false
    const give = (opened: Stored<Store>) => {
      clearTimeout(timer)
      given = true
      // Whoever tries again tries anew.
      if (!opened.ok) opening = undefined
      resolve(opened)
    }
    const timer = setTimeout(() => give({ ok: false, problem: 'unavailable' }), LONGEST_WAIT_MS)
    connect(() => give({ ok: false, problem: 'blocked' })).then(
      (store) => {
        if (given) store.close()
        else give({ ok: true, value: store })
      },
      (error: unknown) => give({ ok: false, problem: problemOf(error) ?? 'unavailable' }),
    )
  })
}

// Async, so that a browser without IndexedDB rejects like any other.
async function connect(blocked: () => void): Promise<Store> {
  return openDB<Contents>(STORE_NAME, VERSION, {
    upgrade: (store, before) => {
      if (before < 1) store.createObjectStore('articles', { keyPath: 'id' })
      if (before < 2) store.createObjectStore('words', { keyPath: 'key' })
    },
    blocked,
    // A newer Sutoor in another tab must not wait for this one.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      opening = undefined
    },
    terminated: () => {
      opening = undefined
    },
  })
}

function problemOf(error: unknown): StorageProblem | undefined {
  if (!(error instanceof DOMException)) return undefined
  if (error.name === 'QuotaExceededError') return 'full'
  return error.name === 'VersionError' ? 'outdated' : 'unavailable'
}
