/** The words of the settings panel. Apart from the others, as those of the about page: they are fetched with the panel. */
import en from './preferences.en.json'
import hi from './preferences.hi.json'
import ur from './preferences.ur.json'
import type { InterfaceLanguage } from './languages.ts'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const PREFERENCES: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export function usePreferencesText(): typeof en {
  return PREFERENCES[useText().language]
}
