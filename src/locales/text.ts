/** The interface's words: i18next with typed keys, and the one hook through which components get them. */
import { createInstance, type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import en from './en.json'
import { DIRECTIONS, INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
  }
}

// Typed as English: a key that a translation lacks does not compile.
const LOADERS: Record<InterfaceLanguage, () => Promise<typeof en>> = {
  en: () => Promise.resolve(en),
  ur: async () => (await import('./ur.json')).default,
  hi: async () => (await import('./hi.json')).default,
}

const i18n = createInstance()
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  initAsync: false,
  // React escapes what it draws.
  interpolation: { escapeValue: false },
})

/** Loads a language's words and switches every component to it. Rejects when the words cannot be fetched. */
export async function switchLanguage(language: InterfaceLanguage): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'translation')) {
    i18n.addResourceBundle(language, 'translation', await LOADERS[language]())
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

/**
 * The interface's words in the current language. Our own twenty lines instead of react-i18next (5 kB): the page
 * is prerendered in English, so hydration must see English first and the reader's language right after,
 * which is what a server snapshot is for.
 */
export function useText(): { t: TFunction; language: InterfaceLanguage; direction: 'ltr' | 'rtl' } {
  const language = useSyncExternalStore(subscribe, currentLanguage, () => 'en' as const)
  return { t: i18n.getFixedT(language), language, direction: DIRECTIONS[language] }
}
