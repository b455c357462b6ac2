/** The preferences in force: kept in this browser, shared by its tabs, overridden by what a link asks for. */
import { useSyncExternalStore } from 'react'
import { createEmitter } from '#kit/emitter.ts'
import { looksTheSame, showInterface } from './appearance.ts'
import { DEFAULTS, parseSettings, type Settings, STORAGE_KEY } from './settings.ts'

let current: Settings = DEFAULTS
let overrides: Partial<Settings> = {}
const changes = createEmitter<[now: Settings, before: Settings]>()
/** Runs what may reshape the text. */
let reshape = (change: () => void) => change()

function show(next: Settings): void {
  const before = current
  current = next
  const root = document.documentElement
  if (!looksTheSame(next, before)) reshape(() => showInterface(root, next))
  else if (next.language !== before.language) showInterface(root, next)
  changes.emit(next, before)
}

/**
 * Lets a page with a text keep the reader's place: `around` is called with each change of face, sizes or theme, and
 * has to run it. Returns how to stop.
 */
export function aroundReshaping(around: (change: () => void) => void): () => void {
  reshape = around
  return () => {
    if (reshape === around) reshape = (change) => change()
  }
}

function stored(): Settings {
  try {
    return parseSettings(localStorage.getItem(STORAGE_KEY))
  } catch {
    // Storage can be switched off altogether.
    return DEFAULTS
  }
}

/**
 * Takes up what was kept, and follows changes that another tab makes. `fromLink` holds for this page only, until
 * changed. Returns how to stop following.
 */
export function startSettings(fromLink: Partial<Settings>): () => void {
  overrides = fromLink
  show({ ...stored(), ...overrides })
  const onStorage = ({ key }: StorageEvent) => {
    if (key === STORAGE_KEY || key === null) show({ ...stored(), ...overrides })
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}

/** The preferences now; outside React. */
export function getSettings(): Settings {
  return current
}

/** Changes preferences, shows and keeps them. False when this browser did not keep them: they hold until the page closes. */
export function changeSettings(change: Partial<Settings>): boolean {
  const kept = { ...stored(), ...change }
  overrides = Object.fromEntries(Object.entries(overrides).filter(([name]) => !Object.hasOwn(change, name)))
  show({ ...current, ...change })
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** Calls back after every change. Returns how to stop. */
export const onSettings = changes.subscribe

/** The preferences, for components; prerendered and hydrated with the defaults. */
export function useSettings(): Settings {
  return useSyncExternalStore(onSettings, getSettings, () => DEFAULTS)
}
