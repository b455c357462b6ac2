/** The words around printing; fetched when a reader wants to print. */
import en from './print.en.json'
import hi from './print.hi.json'
import ur from './print.ur.json'
import type { InterfaceLanguage } from './languages.ts'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const PRINT: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export function usePrintText(): typeof en {
  return PRINT[useText().language]
}
