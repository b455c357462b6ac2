/** Which voice the reader agreed to hear where there is no Urdu one: remembered until the tab is closed. */
import { OFFER_KINDS, type OfferKind } from './voices.ts'

const KEY = 'sutoor.voice'

// What was agreed holds on this page even where the browser keeps nothing.
let here: OfferKind | undefined

/** The kind of voice that the reader agreed to in this session; undefined when none. */
export function acceptedVoice(): OfferKind | undefined {
  if (here) return here
  try {
    const stored = sessionStorage.getItem(KEY)
    return OFFER_KINDS.find((kind) => kind === stored)
  } catch {
    return undefined
  }
}

/** Remembers what the reader agreed to, or that it holds no longer. */
export function rememberAccepted(kind: OfferKind | undefined): void {
  here = kind
  try {
    if (kind) sessionStorage.setItem(KEY, kind)
    else sessionStorage.removeItem(KEY)
  } catch {
    // Then it holds until the page is left.
  }
}
