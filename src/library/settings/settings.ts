/** The reader's preferences: what they are, how they are kept, and how the page's root shows them. Reading works without them. */
import { ENTITY_TYPES, type EntityType, GLOSS_LANGUAGES, type GlossLanguage } from '#article/article.ts'
import { LAYERS, type LayerId } from '#article/layers.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#locales/languages.ts'

export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** Faces of the Urdu text: Noto Nastaliq, Noto Naskh, and Gulzar, which lays out many times slower. */
export const TYPEFACES = ['nastaliq', 'naskh', 'gulzar'] as const
export type Typeface = (typeof TYPEFACES)[number]

/** Steps of what can be larger or smaller; 0 is as designed. */
export const STEPS = [-2, -1, 0, 1, 2, 3, 4] as const
export type Step = (typeof STEPS)[number]

/**
 * Which words have help: every one, all but the so many commonest of Urdu news, or only those that the reader has
 * marked as being learned.
 */
export const HELP_WITH = ['every', '500', '1000', '2000', '4000', 'marked'] as const
export type HelpWith = (typeof HELP_WITH)[number]

/** How fast the voice reads; 1 is its own pace. */
export const SPEEDS = [0.5, 0.7, 0.85, 1, 1.2] as const
export type Speed = (typeof SPEEDS)[number]

export type Settings = {
  readonly language: InterfaceLanguage
  readonly theme: Theme
  readonly layers: readonly LayerId[]
  /** Kinds of entities that are not marked in the text. */
  readonly hiddenKinds: readonly EntityType[]
  /** In which language words and sentences are explained, where the article has it; else English. */
  readonly glossLanguage: GlossLanguage
  readonly helpWith: HelpWith
  readonly typeface: Typeface
  /** Steps of the text's size, of the room between its lines, of its measure, and of the size of the help under words. */
  readonly size: Step
  readonly spacing: Step
  readonly measure: Step
  readonly glossSize: Step
  /** Vowel signs on the words of the text, from their romanisation. */
  readonly vowelMarks: boolean
  /** Single keys that act, such as K for a known word; readers who dictate may want none. */
  readonly shortcuts: boolean
  readonly speed: Speed
}

/** What a first visit sees, and what the pages are prerendered with. */
export const DEFAULTS: Settings = {
  language: 'en',
  theme: 'auto',
  layers: [],
  hiddenKinds: [],
  glossLanguage: 'en',
  helpWith: 'every',
  typeface: 'nastaliq',
  size: 0,
  spacing: 0,
  measure: 0,
  glossSize: 0,
  vowelMarks: false,
  shortcuts: true,
  speed: 1,
}

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
    glossLanguage: oneOf(GLOSS_LANGUAGES, field('glossLanguage')) ?? DEFAULTS.glossLanguage,
    helpWith: oneOf(HELP_WITH, field('helpWith')) ?? DEFAULTS.helpWith,
    typeface: oneOf(TYPEFACES, field('typeface')) ?? DEFAULTS.typeface,
    size: oneOf(STEPS, field('size')) ?? DEFAULTS.size,
    spacing: oneOf(STEPS, field('spacing')) ?? DEFAULTS.spacing,
    measure: oneOf(STEPS, field('measure')) ?? DEFAULTS.measure,
    glossSize: oneOf(STEPS, field('glossSize')) ?? DEFAULTS.glossSize,
    vowelMarks: field('vowelMarks') === true,
    shortcuts: field('shortcuts') !== false,
    speed: oneOf(SPEEDS, field('speed')) ?? DEFAULTS.speed,
  }
}

function oneOf<Known>(known: readonly Known[], value: unknown): Known | undefined {
  return known.find((candidate) => candidate === value)
}

function someOf<Known>(known: readonly Known[], value: unknown): Known[] {
  return Array.isArray(value) ? known.filter((candidate) => value.includes(candidate)) : []
}

/** Whether these preferences ask for a text that differs, word by word, from the one that the page came with. */
export function hasWishes({ helpWith, glossLanguage, vowelMarks }: Settings): boolean {
  return helpWith !== 'every' || glossLanguage !== 'en' || vowelMarks
}
