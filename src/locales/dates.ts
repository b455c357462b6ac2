/** Dates in the interface's language. */
import { type InterfaceLanguage, LANGUAGES } from './languages.ts'

/** An ISO day in words, with the parts that `options` asks for; days have no time zone. */
export function dayInWords(
  day: string,
  language: InterfaceLanguage,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(LANGUAGES[language].format, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
