/** How long until a word comes up again, in the interface's language: “in 10 minutes”, “in 4 days”. */
import { type InterfaceLanguage, LANGUAGES } from '#locales/languages.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

// From each length on the larger unit says enough: “in 59 minutes”, “in 1 hour”.
const UNITS = [
  { unit: 'year', from: 365 * DAY, length: 365.25 * DAY },
  { unit: 'month', from: 60 * DAY, length: 30.44 * DAY },
  { unit: 'day', from: 23.5 * HOUR, length: DAY },
  { unit: 'hour', from: 59.5 * MINUTE, length: HOUR },
  { unit: 'minute', from: 0, length: MINUTE },
] as const

/** `wait` in milliseconds; what is past counts as now, and less than a minute as one. */
export function intervalInWords(wait: number, language: InterfaceLanguage): string {
  const { unit, length } = UNITS.find(({ from }) => wait >= from) ?? UNITS[4]
  const amount = Math.max(1, Math.round(wait / length))
  return new Intl.RelativeTimeFormat(LANGUAGES[language].format, { style: 'long', numeric: 'always' }).format(
    amount,
    unit,
  )
}
