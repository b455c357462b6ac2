/** Arithmetic with days, months and years of the Gregorian calendar, giving EDTF; what leaves the calendar gives no EDTF. */
import { dayNumber, isoDay, parseEdtf } from '#article/edtf.ts'

/** The day that relative times count from, taken apart. */
export type Today = {
  readonly iso: string
  readonly number: number
  readonly year: number
  readonly month: number
  readonly day: number
  /** Monday is 0. */
  readonly weekday: number
}

// Day 0, the first of January 1970, was a Thursday.
const WEEKDAY_OF_DAY_0 = 3
const LAST_DAY = dayNumber('9999-12-31')
const FIRST_DAY = dayNumber('0000-01-01')

/** Throws a RangeError when `iso` is no day: who calls the engine knows the article's date. */
export function todayOf(iso: string): Today {
  const number = dayNumber(iso)
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { iso, number, year, month, day, weekday: weekdayOf(number) }
}

/** Monday is 0. */
export function weekdayOf(number: number): number {
  return (((number + WEEKDAY_OF_DAY_0) % 7) + 7) % 7
}

/** The ISO day of a day number; empty outside the calendar. */
export function isoOf(number: number): string {
  return number >= FIRST_DAY && number <= LAST_DAY ? isoDay(Math.round(number)) : ''
}

/** `2021`; years outside 1 to 9999 give what is no EDTF. */
export function yearText(year: number): string {
  return year >= 1 && year <= 9999 ? String(year).padStart(4, '0') : ''
}

/** The month that is `shift` months after a month: 2021, 1, -1 → `2020-12`. */
export function monthText(year: number, month: number, shift = 0): string {
  const months = year * 12 + month - 1 + Math.round(shift)
  return `${yearText(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`
}

export function dayText(year: number, month: number, day: number): string {
  return `${monthText(year, month)}-${String(day).padStart(2, '0')}`
}

/** Whole days from an ISO day on; empty outside the calendar. */
export function shiftDay(iso: string, days: number): string {
  return isoOf(dayNumber(iso) + days)
}

/** The first and last ISO day that a value may mean; undefined where either is open or the value is no EDTF. */
export function boundsOf(edtf: string): { earliest: string; latest: string } | undefined {
  const { earliest, latest } = parseEdtf(edtf) ?? {}
  return earliest !== undefined && latest !== undefined ? { earliest, latest } : undefined
}

/** Where an interval begins, or the date itself: `2018~/2021` → `2018~`. */
export function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf
}

/** Where an interval ends, or the date itself. */
export function endOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf
}

/** Marks a date, or both sides of an interval, as about then. */
export function about(edtf: string): string {
  return edtf
    .split('/')
    .map((side) => (/\d$/.test(side) ? `${side}~` : side))
    .join('/')
}

/** A third of a month, year or longer time, or its seasons: what “early”, “mid” and “late” may mean. */
export function thirdOf(edtf: string, third: 0 | 1 | 2): string {
  const bounds = boundsOf(edtf)
  if (!bounds) return ''
  const first = todayOf(bounds.earliest)
  const last = todayOf(bounds.latest)
  const cut = (length: number, part: number) => Math.round((length * part) / 3)
  const days = last.number - first.number + 1
  if (days <= 92) {
    const [from, to] = [cut(days, third), cut(days, third + 1) - 1]
    return about(`${isoOf(first.number + from)}/${isoOf(first.number + to)}`)
  }
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  const [from, to] = [cut(months, third), cut(months, third + 1) - 1]
  if (months <= 24) return about(`${shiftMonth(first, from)}/${shiftMonth(first, to)}`)
  const years = last.year - first.year + 1
  return about(
    `${yearText(first.year + cut(years, third))}/${yearText(first.year + cut(years, third + 1) - 1)}`,
  )
}

function shiftMonth({ year, month }: Today, shift: number): string {
  return monthText(year, month, shift)
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** 21 is spring, 24 winter. */
export function seasonName(season: number): string {
  return SEASONS[season - 21] ?? ''
}

/** A value in plain English: `9 July 2021`, `about July 2021`, `2018 to 2021`. */
export function sayEdtf(edtf: string): string {
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return saySide(start)
  if (end === '..') return `from ${saySide(start)}`
  return start === '..' ? `until ${saySide(end)}` : `${saySide(start)} to ${saySide(end)}`
}

function saySide(side: string): string {
  const [, year = '', month, day, mark] = /^(\d+)(?:-(\d\d)(?:-(\d\d))?)?(.?)$/.exec(side) ?? []
  const name = month && (monthName(Number(month)) || seasonName(Number(month)))
  const date = [day && String(Number(day)), name, String(Number(year))].filter(Boolean).join(' ')
  return mark ? `about ${date}` : date
}
