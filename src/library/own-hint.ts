/**
 * Whether this browser holds articles of the reader's own. The shelf fetches what reads them only then: everybody else's
 * first page does without. A hint, no more: the articles themselves are what counts.
 */
export const HINT_KEY = 'sutoor.own'

export function holdsOwn(): boolean {
  try {
    return localStorage.getItem(HINT_KEY) !== null
  } catch {
    return false
  }
}

export function rememberOwn(some: boolean): void {
  try {
    if (some) localStorage.setItem(HINT_KEY, '1')
    else localStorage.removeItem(HINT_KEY)
  } catch {
    // Where nothing is kept, there is nothing to hint at.
  }
}

/** Calls back when another tab's first article arrives or its last one goes. Returns how to stop. */
export function onHint(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === HINT_KEY || key === null) listener()
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
