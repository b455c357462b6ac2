/** The interface's words: i18next with typed keys, a namespace for each part, and the hook through which components get them. */
import { createInstance, type TFunction } from 'i18next'
import { use, useSyncExternalStore } from 'react'
import { en } from './en/index.ts'
import main from './en/main.json'
import { hi } from './hi/index.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGES } from './languages.ts'
import type { Loaders, Part, Texts } from './parts.ts'
import { ur } from './ur/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'main'
    resources: Texts
  }
}

/** All parts, for tests. */
export const PARTS = Object.keys(en) as readonly Part[]

const LOADERS: Readonly<Record<InterfaceLanguage, Loaders>> = { en, ur, hi }

const i18n = createInstance()
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'main',
  resources: { en: { main } },
  initAsync: false,
  // React escapes what it draws.
  interpolation: { escapeValue: false },
})

/** The parts that something on the page has asked for: a new language must have them before it is shown. */
const wanted = new Set<Part>(['main'])
const arriving = new Map<string, Promise<void>>()
/** The language that the page is in or about to be in. */
let chosen: InterfaceLanguage = 'en'

/** Fetches a part's words in the current language, or in another; at once when they are there. Rejects when they cannot be had. */
export function loadPart(part: Part, language: InterfaceLanguage = currentLanguage()): Promise<void> {
  wanted.add(part)
  const name = `${language}/${part}`
  const known = arriving.get(name)
  if (known) return known
  const made = LOADERS[language]
    [part]()
    .then(({ default: words }) => void i18n.addResourceBundle(language, part, words))
  arriving.set(name, made)
  // A second try may be luckier.
  made.catch(() => arriving.delete(name))
  return made
}

/** Code together with the words that it says, for what is fetched late: `withWords(['print'], import('./PrintTool.tsx'))`. */
export async function withWords<Module>(parts: readonly Part[], code: Promise<Module>): Promise<Module> {
  const languages = new Set([currentLanguage(), chosen])
  const words = parts.flatMap((part) => [...languages].map((language) => loadPart(part, language)))
  const [module] = await Promise.all([code, ...words])
  return module
}

/** Fetches a language's words, all that the page has in use, and switches every component to it. Rejects when they cannot be had. */
export async function switchLanguage(language: InterfaceLanguage): Promise<void> {
  const before = chosen
  chosen = language
  try {
    // More of the page may ask for its words meanwhile.
    for (let size = 0; size < wanted.size; ) {
      size = wanted.size
      await Promise.all([...wanted].map((part) => loadPart(part, language)))
    }
  } catch (error) {
    chosen = before
    throw error
  }
  await i18n.changeLanguage(language)
}

function currentLanguage(): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((known) => known === i18n.language) ?? 'en'
}

function subscribe(changed: () => void): () => void {
  i18n.on('languageChanged', changed)
  return () => i18n.off('languageChanged', changed)
}

export type Translate = TFunction<readonly ['main', ...Part[]]>

/**
 * The interface's words in the current language: `t('shelf.title')`, of another part than `main` `t('words:title')`. Our
 * own hook instead of react-i18next (5 kB): the page is prerendered in English, so hydration must see English first and
 * the reader's language right after, which is what a server snapshot is for. Whoever says words of another part names it:
 * the component suspends where they were not fetched with its code.
 */
export function useText(part: Part = 'main'): {
  t: Translate
  language: InterfaceLanguage
  direction: 'ltr' | 'rtl'
} {
  const language = useSyncExternalStore(subscribe, currentLanguage, () => 'en' as const)
  if (!i18n.hasResourceBundle(language, part)) use(loadPart(part, language))
  wanted.add(part)
  return { t: i18n.getFixedT(language) as Translate, language, direction: LANGUAGES[language].direction }
}

/** The texts of a part as they are, for those without values to fill in. */
export function useTexts<Name extends Part>(part: Name): Texts[Name] {
  const { language } = useText(part)
  return i18n.getResourceBundle(language, part) as Texts[Name]
}

/** A foreign word in a line of the interface keeps its own direction, and the line around it too (U+2068, U+2069). */
export function isolate(word: string): string {
  return `\u2068${word}\u2069`
}
