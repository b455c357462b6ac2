/** The words of the search; apart from the others, since they are fetched when somebody searches. */
import type { InterfaceLanguage } from './languages.ts'
import en from './search.en.json'
import hi from './search.hi.json'
import ur from './search.ur.json'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const SEARCH: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export function useSearchText(): typeof en {
  return SEARCH[useText().language]
}
