/** The words of the study view; fetched with it. */
import en from './study.en.json'
import hi from './study.hi.json'
import ur from './study.ur.json'
import type { InterfaceLanguage } from './languages.ts'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const STUDY: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export function useStudyText(): typeof en {
  return STUDY[useText().language]
}
