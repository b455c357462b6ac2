/** The words for marking and saving words. Fetched with what says them. */
import en from './marks.en.json'
import hi from './marks.hi.json'
import ur from './marks.ur.json'
import type { InterfaceLanguage } from './languages.ts'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const MARKS: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export function useMarksText(): typeof en {
  return MARKS[useText().language]
}
