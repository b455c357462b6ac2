/** Dates in the interface's language: British order in English, Western digits in Urdu and Hindi, as their press has them too. */
import type { InterfaceLanguage } from './languages.ts'

const LOCALES = {
  en: 'en-GB',
  ur: 'ur-PK-u-nu-latn',
  hi: 'hi-IN-u-nu-latn',
} as const satisfies Record<InterfaceLanguage, string>

/** An ISO day in words, with the parts that `options` asks for; days have no time zone. */
export function dayInWords(
  day: string,
  language: InterfaceLanguage,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
