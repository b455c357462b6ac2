/**
 * Whether this browser holds articles or words of the reader's own. What reads them is fetched only then: everybody else's
 * first page does without. Hints, no more: the things themselves are what counts.
 */
import { createEmitter, type Emitter } from '#kit/emitter.ts'

export const HINTS = { own: 'sutoor.own', words: 'sutoor.words' } as const
export type Hint = keyof typeof HINTS
/** The database that they hint at. */
export const STORE_NAME = 'sutoor'

// What this page has seen itself, also where the browser keeps nothing.
const seen = new Map<Hint, boolean>()

export function holds(what: Hint): boolean {
  const here = seen.get(what)
  if (here !== undefined) return here
  try {
    return localStorage.getItem(HINTS[what]) !== null
  } catch {
    return false
  }
}

const changes: Readonly<Record<Hint, Emitter<[]>>> = { own: createEmitter(), words: createEmitter() }

export function rememberHint(what: Hint, some: boolean): void {
  const changed = some !== holds(what)
  seen.set(what, some)
  try {
    if (some) localStorage.setItem(HINTS[what], '1')
    else localStorage.removeItem(HINTS[what])
  } catch {
    // Where nothing is kept, there is nothing to hint at.
  }
  if (changed) changes[what].emit()
}

/** Calls back when the first thing of the kind arrives or the last one goes, here or in another tab. Returns how to stop. */
export function onHint(what: Hint, listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== HINTS[what] && key !== null) return
    seen.delete(what)
    listener()
  }
  const stop = changes[what].subscribe(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    stop()
    window.removeEventListener('storage', onStorage)
  }
}
