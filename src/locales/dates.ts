/** Dates in the interface's language. */
import { FORMATS, type InterfaceLanguage } from './languages.ts'

/** An ISO day in words, with the parts that `options` asks for; days have no time zone. */
export function dayInWords(
  day: string,
  language: InterfaceLanguage,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(FORMATS[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
