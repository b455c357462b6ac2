/** The words for the reader's saved words and their review. Apart from the others: they are fetched with the pages that say them. */
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

/** Puts values where `{name}` stands; they are isolated, since an Urdu word may stand in an English line. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? String(value) : `\u2068${value}\u2069`
  })
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
