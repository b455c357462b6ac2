/** Times counted from the one before: اسی سال, اسی روز, اسی سال نومبر میں, and days of a month that is known: 15 تاریخ کو. */
import { dayText, monthText, startOf, yearText } from './calendar.ts'
import { readDayAndMonth, readDays, readMonth } from './dates.ts'
import { sayDays } from './english.ts'
import type { Point, Scan } from './scan.ts'
import { UNITS } from './words.ts'

/** اسی سال, اسی ماہ, اسی روز: the one mentioned before. */
export function readSame(scan: Scan, at: number): Point | undefined {
  const unit = UNITS.get(scan.key(at + 1))
  if (!unit || unit.many || unit.adjective) return undefined
  if (unit.name === 'day') return sameDay(scan, at + 1)
  const told = startOf(scan.last ?? scan.today.iso).replace(/[~?%]$/, '')
  if (unit.name === 'month' && told.length >= 7) {
    const [edtf, gloss] = [told.slice(0, 7), 'that month']
    return readDayIn(scan, edtf, gloss, at + 2) ?? { last: at + 1, edtf, rule: 'same-month', gloss }
  }
  if (unit.name !== 'year') return undefined
  const year = Number(told.slice(0, 4))
  return (
    readInYear(scan, year, at + 2) ?? {
      last: at + 1,
      edtf: yearText(year),
      rule: 'same-year',
      gloss: 'that year',
    }
  )
}

/** کی سات تاریخ after a month that is given otherwise: رواں ماہ کی 15 تاریخ, اسی ماہ کی سات تاریخ. */
export function readDayIn(scan: Scan, month: string, name: string, at: number): Point | undefined {
  const days = readDays(scan, scan.key(at) === 'کی' ? at + 1 : at)
  if (!days || !/^تاریخ(?:وں)?$/.test(scan.key(days.last + 1))) return undefined
  const day = (number: number) => `${month}-${String(number).padStart(2, '0')}`
  const edtf = days.first === days.final ? day(days.first) : `${day(days.first)}/${day(days.final)}`
  const gloss = `${sayDays(days.first, days.final)} of ${name}`
  return { last: days.last + 1, edtf, rule: 'day-of-month', gloss, with: 'on' }
}

/** 15 تاریخ کو: that day of the article's month, of the next one when it is to come. */
export function readDayOfMonth(scan: Scan, at: number): Point | undefined {
  const days = readDays(scan, at)
  if (
    !days ||
    !/^تاریخ(?:وں)?$/.test(scan.key(days.last + 1)) ||
    !/^(?:کو|تک)$/.test(scan.key(days.last + 2))
  )
    return undefined
  const { today } = scan
  const future = scan.isFuture(days.last + 2)
  const shift = future ? Number(days.first < today.day) : -Number(days.first > today.day)
  const edtf = `${monthText(today.year, today.month, shift)}${dayText(1, 1, days.first).slice(7)}`
  return {
    last: days.last + 1,
    edtf,
    rule: 'day-of-month',
    gloss: sayDays(days.first, days.first),
    with: 'on',
  }
}

/** The day mentioned before, where it is one. */
export function lastDay({ last }: Scan): string | undefined {
  return last !== undefined && /^\d{4}-\d\d-\d\d$/.test(last) ? last : undefined
}

export function sameDay(scan: Scan, last: number): Point | undefined {
  const edtf = lastDay(scan)
  return edtf === undefined ? undefined : { last, edtf, rule: 'same-day', gloss: 'that day' }
}

/** The month or day without a year that follows a year: جولائی میں after گذشتہ سال. */
export function readInYear(scan: Scan, year: number, at: number): Point | undefined {
  const from = scan.key(at) === 'ماہ' ? at + 1 : at
  const point = readDayAndMonth(scan, from) ?? readMonth(scan, from)
  if (!point?.inYear) return undefined
  const rule = point.with === 'on' ? 'date-in-year' : 'month-in-year'
  const gloss = point.gloss.replace(/\d{4}/g, String(year))
  return { last: point.last, edtf: point.inYear(year), rule, gloss, ...(point.with && { with: point.with }) }
}
