/** The words of the tools and of the key sheet. Fetched with what says them. */
import en from './tools.en.json'
import hi from './tools.hi.json'
import ur from './tools.ur.json'
import type { InterfaceLanguage } from './languages.ts'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const TOOLS: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export function useToolsText(): typeof en {
  return TOOLS[useText().language]
}
