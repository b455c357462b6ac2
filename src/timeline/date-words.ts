/** EDTF values in plain words of the interface's language. */
import type { TFunction } from 'i18next'
import { type EdtfDate, parseEdtf } from '#article/edtf.ts'
import { dayInWords } from '#locales/dates.ts'
import type { InterfaceLanguage } from '#locales/languages.ts'

const PARTS: Readonly<Record<EdtfDate['precision'], Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  season: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

/** "Friday 9 July 2021", "around July 2021", "from about 2018 to 2021", "from 9 July 2021 on". */
export function dateInWords(text: string, language: InterfaceLanguage, t: TFunction): string {
  const edtf = parseEdtf(text)
  if (!edtf) return text
  if (edtf.precision !== 'interval') return sideInWords(edtf, language, t)
  const { start, end, openEnd } = edtf
  if (start && end)
    return t('timeline.fromTo', {
      start: sideInWords(start, language, t, true),
      end: sideInWords(end, language, t, true),
    })
  if (start)
    return t(openEnd ? 'timeline.fromOn' : 'timeline.fromUnknown', { start: sideInWords(start, language, t) })
  return end ? t('timeline.until', { end: sideInWords(end, language, t) }) : text
}

function sideInWords(side: EdtfDate, language: InterfaceLanguage, t: TFunction, short = false): string {
  const { weekday, ...parts } = PARTS[side.precision]
  const options = short || weekday === undefined ? parts : { weekday, ...parts }
  const date = dayInWords(side.earliest, language, options)
  const told = side.uncertain ? t('timeline.perhaps', { date }) : date
  return side.approximate ? t('timeline.around', { date: told }) : told
}
