/** THE list of keys on the reading page: what each does, and by which physical key, so that it works on an Urdu keyboard too. */
import { LAYERS, type LayerId } from '#article/layers.ts'

type Key = {
  /** `KeyboardEvent.code`: where the key is, whatever is on it. */
  readonly code: string
  readonly shift?: boolean
  /** How the help sheet names it. */
  readonly shown: string
}

/** Moving in the text; keys.ts does it. */
export const MOVES = [
  { id: 'nextWord', code: 'ArrowLeft', shown: '←' },
  { id: 'previousWord', code: 'ArrowRight', shown: '→' },
  { id: 'nextSentence', code: 'ArrowDown', shown: '↓' },
  { id: 'previousSentence', code: 'ArrowUp', shown: '↑' },
  { id: 'firstWord', code: 'Home', shown: 'Home' },
  { id: 'lastWord', code: 'End', shown: 'End' },
  { id: 'card', code: 'Enter', shown: 'Enter' },
] as const satisfies readonly (Key & { readonly id: string })[]

/** For the word that has the focus, or whose card is open. */
export const WORD_KEYS = [
  { id: 'known', code: 'KeyK', shown: 'K' },
  { id: 'learning', code: 'KeyL', shown: 'L' },
  { id: 'new', code: 'KeyN', shown: 'N' },
  { id: 'save', code: 'KeyS', shown: 'S' },
  { id: 'hearWord', code: 'KeyV', shown: 'V' },
  { id: 'hearSentence', code: 'KeyV', shift: true, shown: '⇧ V' },
] as const satisfies readonly (Key & { readonly id: string })[]

/** For the page, wherever the focus is. */
export const PAGE_KEYS = [
  { id: 'undo', code: 'KeyZ', shown: 'Z' },
  { id: 'nextMention', code: 'KeyE', shown: 'E' },
  { id: 'previousMention', code: 'KeyE', shift: true, shown: '⇧ E' },
  { id: 'nextEvent', code: 'KeyT', shown: 'T' },
  { id: 'previousEvent', code: 'KeyT', shift: true, shown: '⇧ T' },
  { id: 'listen', code: 'KeyR', shown: 'R' },
  { id: 'study', code: 'KeyF', shown: 'F' },
  { id: 'search', code: 'Slash', shown: '/' },
  { id: 'help', code: 'KeyH', shown: 'H' },
  { id: 'settings', code: 'KeyA', shown: 'A' },
  { id: 'print', code: 'KeyP', shown: 'P' },
  { id: 'share', code: 'KeyC', shown: 'C' },
  { id: 'keys', code: 'Slash', shift: true, shown: '?' },
] as const satisfies readonly (Key & { readonly id: string })[]

export const LAYER_KEYS: readonly (Key & { readonly id: LayerId })[] = LAYERS.map(({ id, key }) => ({
  id,
  code: `Digit${key}`,
  shown: String(key),
}))

export type WordAct = (typeof WORD_KEYS)[number]['id']
export type PageAct = (typeof PAGE_KEYS)[number]['id']

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>
export type Asked =
  | { readonly kind: 'word'; readonly act: WordAct }
  | { readonly kind: 'page'; readonly act: PageAct }
  | { readonly kind: 'layer'; readonly layer: LayerId }

/** What a pressed key asks for; undefined when nothing. */
export function askedBy(pressed: Pressed): Asked | undefined {
  const { code, key, shiftKey, ctrlKey, metaKey, altKey } = pressed
  if (ctrlKey || metaKey || altKey) return undefined
  // The question mark has another place on some keyboards.
  if (key === '?') return { kind: 'page', act: 'keys' }
  const is = ({ code: wanted, shift = false }: Key) => code === wanted && shiftKey === shift
  const word = WORD_KEYS.find(is)
  if (word) return { kind: 'word', act: word.id }
  const page = PAGE_KEYS.find(is)
  if (page) return { kind: 'page', act: page.id }
  const layer = LAYER_KEYS.find(is)
  return layer && { kind: 'layer', layer: layer.id }
}

/** Whether keys go into a field or to a control of its own: then they are no shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return target.matches('input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])')
}
