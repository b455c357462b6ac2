/** The words for the reader's own texts. Apart from the others, as those of the about page: they are fetched with the pages that say them. */
import en from './own.en.json'
import hi from './own.hi.json'
import ur from './own.ur.json'
import type { InterfaceLanguage } from './languages.ts'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const OWN: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export function useOwnText(): typeof en {
  return OWN[useText().language]
}
