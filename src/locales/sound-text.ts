/** The words for listening; fetched with the player. */
import type { InterfaceLanguage } from './languages.ts'
import en from './sound.en.json'
import hi from './sound.hi.json'
import ur from './sound.ur.json'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const SOUND: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export function useSoundText(): typeof en {
  return SOUND[useText().language]
}
