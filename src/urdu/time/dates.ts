/** Days and months of the year: 9 جولائی 2021, نو مئی کو, 9 سے 11 جولائی, جولائی میں, 09/07/2021, 2021-07-09. */
import { dayText, endOf, monthText, sayEdtf } from './calendar.ts'
import { asciiDigits } from '#urdu/script/letters.ts'
import { readNumber } from '#urdu/lexicon/numbers.ts'
import type { Point, Scan } from './scan.ts'
import { BEFORE_A_MARCH, DOUBTFUL_MONTHS, FIRST_OF_MONTH, MONTHS, PARTS } from './words.ts'
import { readYearAfter } from './years.ts'
import { parseEdtf } from '#article/edtf.ts'

/** 9 اور 10 جولائی, 9 سے 11 جولائی, 12-14 جولائی: what may be between the days. */
const BETWEEN_DAYS = new Set(['اور', '،', ',', 'سے', 'تا', '-', '–', 'یا', 'و'])
const MOST_DAYS = 5

type Days = { readonly first: number; readonly final: number; readonly last: number }

/** A day of a month: 9 جولائی 2021, یکم جنوری, 9 اور 10 جولائی. Without a year, the one nearest to the article. */
export function readDayAndMonth(scan: Scan, at: number): Point | undefined {
  const days = readDays(scan, at)
  if (!days) return undefined
  // 21؍مئی: the sign of dates.
  const monthAt = scan.key(days.last + 1) === '؍' ? days.last + 2 : days.last + 1
  const month = MONTHS.get(scan.key(monthAt))
  return month === undefined ? undefined : datePoint(scan, days, month, monthAt)
}

/** The days before a month: one, or first and last of several. */
export function readDays(scan: Scan, at: number): Days | undefined {
  const first = dayOfMonth(scan, at)
  if (!first) return undefined
  let final = first
  for (let count = 1; count < MOST_DAYS && BETWEEN_DAYS.has(scan.key(final.last + 1)); count += 1) {
    const next = dayOfMonth(scan, final.last + 2)
    if (!next || next.value <= final.value) break
    final = next
  }
  return { first: first.value, final: final.value, last: final.last }
}

function dayOfMonth(scan: Scan, at: number): { value: number; last: number } | undefined {
  const word = scan.words[at]
  if (!word || word.kind === 'sign' || word.kind === 'foreign') return undefined
  if (word.key === FIRST_OF_MONTH) return { value: 1, last: at }
  const number = readNumber(scan.words, at, scan.numerals)
  return number && Number.isInteger(number.value) && number.value >= 1 && number.value <= 31
    ? number
    : undefined
}

function datePoint(scan: Scan, { first, final }: Days, month: number, monthAt: number): Point {
  const inYear = (year: number) =>
    first === final
      ? dayText(year, month, first)
      : `${dayText(year, month, first)}/${dayText(year, month, final)}`
  const named = (edtf: string, last: number, rule: Point['rule']): Point => ({
    ...dated(edtf, last, rule),
    ...(first !== final && { gloss: `${first}–${sayEdtf(endOf(edtf))}`, with: 'on' }),
  })
  const stated = readYearAfter(scan, monthAt + 1)
  if (stated) return named(inYear(stated.year), stated.last, 'date')
  const future = scan.isFuture(monthAt + 1)
  const edtf = inYear(yearOfDay(scan, month, final, future))
  return { ...named(edtf, monthAt, future ? 'date-after-reference' : 'date-before-reference'), inYear }
}

function dated(edtf: string, last: number, rule: Point['rule']): Point {
  return { last, edtf, rule, gloss: sayEdtf(edtf), with: 'on' }
}

/** The year of a day that is without one: the last such day up to the article's date, the next when it is to come. */
function yearOfDay({ today }: Scan, month: number, day: number, future: boolean): number {
  let { year } = today
  const text = () => dayText(year, month, day)
  if (future ? text() < today.iso : text() > today.iso) year += future ? 1 : -1
  // 29 فروری is not in every year.
  for (let tries = 0; tries < 8 && day === 29 && !parseEdtf(text()); tries += 1) year += future ? 1 : -1
  return year
}

/** A month: جولائی 2021, مارچ میں, جولائی کی 9 تاریخ, جولائی 9، 2021. */
export function readMonth(scan: Scan, at: number): Point | undefined {
  const month = MONTHS.get(scan.key(at))
  if (month === undefined || !isMonthHere(scan, at)) return undefined
  const dayAfter = readDayAfterMonth(scan, month, at)
  if (dayAfter) return dayAfter
  const inYear = (year: number) => monthText(year, month)
  const stated = readYearAfter(scan, at + 1)
  if (stated) return monthPoint(inYear(stated.year), stated.last, 'month')
  const { today } = scan
  const future = scan.isFuture(at + 1)
  const shift = future ? Number(month < today.month) : -Number(month > today.month)
  const last = scan.has(at + 1, 'کے', 'مہینے') ? at + 2 : at
  const rule = future ? 'month-after-reference' : 'month-before-reference'
  return { ...monthPoint(inYear(today.year + shift), last, rule), inYear }
}

function monthPoint(edtf: string, last: number, rule: Point['rule']): Point {
  return { last, edtf, rule, gloss: sayEdtf(edtf), with: 'in' }
}

/** جولائی کی 9 تاریخ; جولائی 9، 2021. */
function readDayAfterMonth(scan: Scan, month: number, at: number): Point | undefined {
  const ki = scan.key(at + 1) === 'کی'
  const days = readDays(scan, ki ? at + 2 : at + 1)
  if (!days) return undefined
  if (ki)
    return /^تاریخ(?:وں)?$/.test(scan.key(days.last + 1))
      ? datePoint(scan, days, month, days.last + 1)
      : undefined
  const stated = readYearAfter(scan, days.last + 1)
  return stated && dated(dayText(stated.year, month, days.first), stated.last, 'date')
}

/** مارچ (a march) and جون (a name) are months only where the words beside them say so. */
function isMonthHere(scan: Scan, at: number): boolean {
  const key = scan.key(at)
  if (!DOUBTFUL_MONTHS.has(key)) return true
  const [before, next, second] = [scan.key(at - 1), scan.key(at + 1), scan.key(at + 2)]
  if (BEFORE_A_MARCH.has(before)) return false
  if (readYearAfter(scan, at + 1)) return true
  if (next === 'میں') return !/^(?:شر|شامل|حصہ)/.test(second)
  if (next === 'کے') return PARTS.has(second) || second === 'مہینے' || second === 'دوران' || second === 'پہلے'
  if (next === 'تک') return true
  // جون سے اگست تک, مارچ اور اپریل میں
  return (
    (next === 'سے' || next === 'اور' || next === 'یا' || next === '،' || next === 'تا') && MONTHS.has(second)
  )
}

const NUMERIC = /^(\d{1,4})([/.۔-])(\d{1,2})\2(\d{1,4})$/

/** 09/07/2021, 9.7.2021 and 2021-07-09; a month above 12 is the day. */
export function readNumericDate(scan: Scan, at: number): Point | undefined {
  const whole = NUMERIC.exec(asciiDigits(scan.key(at)))
  if (whole) return numericPoint(whole[1], whole[3], whole[4], at)
  const dash = scan.key(at + 1)
  if (!/^[-–]$/.test(dash) || scan.key(at + 3) !== dash || !isTight(scan, at, at + 4)) return undefined
  const [first, second, third] = [at, at + 2, at + 4].map((place) => asciiDigits(scan.key(place)))
  return numericPoint(first, second, third, at + 4)
}

function numericPoint(first = '', second = '', third = '', last: number): Point | undefined {
  if (![first, second, third].every((part) => /^\d+$/.test(part))) return undefined
  const [year, a, b] = first.length === 4 ? [first, third, second] : [third, first, second]
  if (year.length !== 4 || a.length > 2 || b.length > 2) return undefined
  const [day, month] = Number(b) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)]
  const edtf = dayText(Number(year), month, day)
  return month >= 1 && month <= 12 && parseEdtf(edtf) ? dated(edtf, last, 'date') : undefined
}

/** True when nothing, not even a space, is between the words. */
function isTight({ words }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (words[at]?.end !== words[at + 1]?.start) return false
  }
  return true
}
