/** The words for the reader's saved words and their review. Apart from the others: they are fetched with the pages that say them. */
import { fill } from './fill.ts'
import en from './words.en.json'
import hi from './words.hi.json'
import ur from './words.ur.json'
import type { InterfaceLanguage } from './languages.ts'
import { useText } from './text.ts'

// Typed as English: words that a translation lacks do not compile.
const WORDS: Record<InterfaceLanguage, typeof en> = { en, ur, hi }

export type WordsText = typeof en

export function useWordsText(): WordsText {
  return WORDS[useText().language]
}

/** Fills in values; words are isolated, since an Urdu word may stand in an English line. */
export function fillIsolated(text: string, values: Readonly<Record<string, string | number>>): string {
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : `\u2068${value}\u2069`,
  ])
  return fill(text, Object.fromEntries(isolated))
}

/** The form of a text that fits a number: “1 word”, “2 words”. All three languages have these two. */
export function counted(
  forms: { readonly one: string; readonly other: string },
  count: number,
  language: InterfaceLanguage,
): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other
  return fill(form, { count })
}
