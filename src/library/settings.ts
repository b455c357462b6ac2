/** The reader's preferences: what they are, how they are kept, and how the page's root shows them. Reading works without them. */
import { ENTITY_TYPES, type EntityType } from '#article/article.ts'
import { LAYERS, type LayerId } from '#article/layers.ts'
import { DIRECTIONS, INTERFACE_LANGUAGES, type InterfaceLanguage } from '#locales/languages.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export type Settings = {
  readonly language: InterfaceLanguage
  readonly theme: Theme
  readonly layers: readonly LayerId[]
  /** Kinds of entities that are not marked in the text. */
  readonly hiddenKinds: readonly EntityType[]
}

/** What a first visit sees, and what the pages are prerendered with. */
export const DEFAULTS: Settings = { language: 'en', theme: 'auto', layers: [], hiddenKinds: [] }

export const STORAGE_KEY = 'sutoor.settings'
// Our own text is far shorter; whatever is longer is not ours.
const LONGEST = 2000

const LAYER_IDS = LAYERS.map(({ id }) => id)

/** Reads stored preferences. Each field that is not as it should be falls back to its default; never throws. */
export function parseSettings(stored: string | null): Settings {
  if (stored === null || stored.length > LONGEST) return DEFAULTS
  let value: unknown
  try {
    value = JSON.parse(stored)
  } catch {
    return DEFAULTS
  }
  const field = (name: keyof Settings): unknown =>
    typeof value === 'object' && value !== null
      ? Object.getOwnPropertyDescriptor(value, name)?.value
      : undefined
  return {
    language: oneOf(INTERFACE_LANGUAGES, field('language')) ?? DEFAULTS.language,
    theme: oneOf(THEMES, field('theme')) ?? DEFAULTS.theme,
    layers: someOf(LAYER_IDS, field('layers')),
    hiddenKinds: someOf(ENTITY_TYPES, field('hiddenKinds')),
  }
}

function oneOf<Known>(known: readonly Known[], value: unknown): Known | undefined {
  return known.find((candidate) => candidate === value)
}

function someOf<Known>(known: readonly Known[], value: unknown): Known[] {
  return Array.isArray(value) ? known.filter((candidate) => value.includes(candidate)) : []
}

/** Shows the interface's preferences on the page's root, where the styles look for them: a change draws nothing anew. */
export function showInterface(root: HTMLElement, { language, theme }: Settings): void {
  root.lang = language
  root.dir = DIRECTIONS[language]
  put(root, 'data-theme', theme === 'auto' ? '' : theme)
}

/** Shows the reader's help on the root before the first paint; the reading page then takes it over (reader/help.ts). */
export function showHelpEarly(root: HTMLElement, { layers, hiddenKinds }: Settings): void {
  put(root, 'data-layers', layers.join(' '))
  put(root, 'data-hidden-kinds', hiddenKinds.join(' '))
  const rows = layers.filter((layer) => layer !== 'translation').length
  put(root, 'data-rows', rows > 0 ? String(rows) : '')
}

// Setting an attribute to what it already is would still make the browser look at every style again.
function put(root: HTMLElement, name: string, value: string): void {
  if (value === '') root.removeAttribute(name)
  else if (root.getAttribute(name) !== value) root.setAttribute(name, value)
}
