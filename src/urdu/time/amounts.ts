/** So and so many units: تین گھنٹے, ڈیڑھ سال, چند ماہ; how long that is, and what lies so far back or forth. */
import { dayText, isoOf, monthText, type Today, yearText } from './calendar.ts'
import { readNumber } from '#urdu/lexicon/numbers.ts'
import { manyOf, sayAmount } from './english.ts'
import type { Scan } from './scan.ts'
import { FEW, ISO_UNITS, type Unit, UNITS } from './words.ts'

export type Amount = {
  readonly count: number
  readonly unit: Unit
  readonly last: number
  /** چند, کئی: how many is not said; `count` is 3. */
  readonly few: boolean
  readonly gloss: string
}

const A_FEW = 3

/** A number or چند, and a unit. */
export function readAmount(scan: Scan, at: number): Amount | undefined {
  const few = FEW.has(scan.key(at))
  const number = few ? { value: A_FEW, last: at } : readNumber(scan.words, at, scan.numerals)
  const unit = number && UNITS.get(scan.key(number.last + 1))
  // ہفتہ وار is weekly.
  if (!number || !unit || scan.key(number.last + 2) === 'وار') return undefined
  const { value: count, last } = number
  const gloss = few ? `a few ${manyOf(unit)}` : sayAmount(count, unit)
  return { count, unit, last: last + 1, few, gloss }
}

function decimal(count: number): string {
  return String(Number(count.toFixed(2)))
}

/** As ISO 8601 says it: PT3H, P10Y, P1.5Y. */
export function isoDuration(count: number, { name }: Unit): string {
  const [times, letter] = ISO_UNITS[name]
  const [time, unit] = letter.length === 2 ? ['T', letter.slice(1)] : ['', letter]
  return `P${time}${decimal(count * times)}${unit}`
}

/** Two lengths in one: دو گھنٹے تیس منٹ → PT2H30M, ایک سال چھ ماہ → P1Y6M. */
export function isoDurationOfTwo(first: string, second: string): string {
  return first + second.slice(second.startsWith('PT') && first.startsWith('PT') ? 2 : 1)
}

/** The time so long before the article's date, up to it: 2018~/2021. `mark` is set on its beginning where the count is a guess. */
export function backFrom(today: Today, amount: Amount, mark: '' | '~' = ''): string {
  const far = shifted(today, amount, -1)
  return far.text === '' ? '' : `${far.text}${far.rough ? '~' : mark}/${sameKind(today, far.text)}`
}

/** The time from the article's date on: 2021/2024~. */
export function forthFrom(today: Today, amount: Amount, mark: '' | '~' = ''): string {
  const far = shifted(today, amount, 1)
  return far.text === '' ? '' : `${sameKind(today, far.text)}/${far.text}${far.rough ? '~' : mark}`
}

/** The one time that lies so far from a day: two days before exactly, two months before about. */
export function awayFrom(today: Today, amount: Amount, way: -1 | 1): string {
  const { text, rough } = shifted(today, amount, way)
  const week = amount.unit.name === 'week' || amount.few
  return text === '' ? '' : `${text}${rough || week ? '~' : ''}`
}

/** In the unit's own precision: a day, a month or a year. `rough` for months and years. */
function shifted(today: Today, { count, unit }: Amount, way: -1 | 1): { text: string; rough: boolean } {
  const far = count * way
  switch (unit.name) {
    case 'second':
    case 'minute':
      return { text: today.iso, rough: true }
    case 'hour':
      return {
        text: isoOf(today.number + Math.sign(far) * Math.floor(Math.abs(far) / 24)),
        rough: count % 24 !== 0,
      }
    case 'day':
      return { text: isoOf(today.number + Math.round(far)), rough: false }
    case 'week':
      return { text: isoOf(today.number + Math.round(far * 7)), rough: false }
    case 'month':
      return Number.isInteger(count)
        ? { text: monthText(today.year, today.month, far), rough: true }
        : { text: isoOf(today.number + Math.round(far * 30.4)), rough: true }
    case 'year':
    case 'decade':
    case 'century': {
      const years = far * ISO_UNITS[unit.name][0]
      if (Number.isInteger(years)) return { text: yearText(today.year + years), rough: true }
      return { text: monthText(today.year, today.month, years * 12), rough: true }
    }
  }
}

/** The article's date in the precision of a value: year, month or day. */
function sameKind({ year, month, day }: Today, text: string): string {
  if (text.length === 4) return yearText(year)
  return text.length === 7 ? monthText(year, month) : dayText(year, month, day)
}
