/**
 * The part of EDTF (ISO 8601-2, levels 0 and 1) that news needs, with the first and last day that a value may mean.
 * Our own, because the `edtf` package is 62 kB (14 kB gzipped) on the page; tests hold the two against each other.
 */

/** Days are ISO dates such as `2021-07-09`; what is not known or has no end is undefined. */
type Marks = {
  /** `~` and `%`: about then. In an interval, on either side. */
  readonly approximate: boolean
  /** `?` and `%`: if the source is right. In an interval, on either side. */
  readonly uncertain: boolean
  /** `../b`: it has no beginning. */
  readonly openStart: boolean
  /** `a/..`: it has no end, or not yet. */
  readonly openEnd: boolean
}

export type EdtfDate = Marks & {
  readonly precision: 'day' | 'month' | 'season' | 'year'
  readonly earliest: string
  readonly latest: string
}

/** A side without a date is open when its mark says so, and else unknown (`/b`, `a/`). */
export type EdtfInterval = Marks & {
  readonly precision: 'interval'
  readonly start: EdtfDate | undefined
  readonly end: EdtfDate | undefined
  readonly earliest: string | undefined
  readonly latest: string | undefined
}

export type Edtf = EdtfDate | EdtfInterval

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/
// The months in which 21 to 24 begin. The standard leaves them open; South Asian news, like most, means the north's.
const SEASON_STARTS: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
])

/**
 * Reads a value such as `2021-07-09`, `2021-06?`, `2021-22`, `2018~/2021-07` or `2021-07/..`; undefined when it is not
 * EDTF as we use it, no day of the calendar, an interval that ends before it begins, or one without any date.
 */
export function parseEdtf(text: string): Edtf | undefined {
  const sides = text.split('/')
  const [first = '', second = ''] = sides
  if (sides.length === 1) return parseDate(first)
  const start = parseDate(first)
  const end = parseDate(second)
  if (sides.length !== 2 || !(start || isDateless(first)) || !(end || isDateless(second))) return undefined
  if (!start && !end) return undefined
  if (start && end && start.earliest > end.latest) return undefined
  return {
    precision: 'interval',
    start,
    end,
    earliest: start?.earliest,
    latest: end?.latest,
    approximate: [start, end].some((side) => side?.approximate),
    uncertain: [start, end].some((side) => side?.uncertain),
    openStart: first === '..',
    openEnd: second === '..',
  }
}

function isDateless(side: string): boolean {
  return side === '..' || side === ''
}

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [, year, month, day, mark = ''] = match
  const days = daysOf(Number(year), month, day)
  if (!days) return undefined
  return {
    ...days,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    openStart: false,
    openEnd: false,
  }
}

type Days = Pick<EdtfDate, 'precision' | 'earliest' | 'latest'>

function daysOf(year: number, monthText: string | undefined, dayText: string | undefined): Days | undefined {
  if (monthText === undefined) return months('year', year, 1, 12)
  const month = Number(monthText)
  const seasonStart = SEASON_STARTS.get(month)
  if (seasonStart !== undefined && dayText === undefined) return months('season', year, seasonStart, 3)
  if (month < 1 || month > 12) return undefined
  if (dayText === undefined) return months('month', year, month, 1)
  const day = iso(year, month, Number(dayText))
  const inMonth = Number(dayText) >= 1 && day <= iso(year, month, monthLength(year, month))
  return inMonth ? { precision: 'day', earliest: day, latest: day } : undefined
}

/** `count` whole months from the first of `month`; undefined when they leave the four-digit years (the winter of 9999). */
function months(
  precision: EdtfDate['precision'],
  year: number,
  month: number,
  count: number,
): Days | undefined {
  const next = month + count - 1
  const [lastYear, lastMonth] = next > 12 ? [year + 1, next - 12] : [year, next]
  if (lastYear > 9999) return undefined
  return {
    precision,
    earliest: iso(year, month, 1),
    latest: iso(lastYear, lastMonth, monthLength(lastYear, lastMonth)),
  }
}

/**
 * Order on a timeline: by earliest day, then by latest. What has no earliest day, open or unknown, comes first, and
 * what has no latest day last; values that differ only in marks or precision are equal.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  // Neither localeCompare nor a letter as a stand-in: in ICU's order `~` comes before the digits.
  return compare(a.earliest ?? '', b.earliest ?? '') || compare(a.latest ?? '~', b.latest ?? '~')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

const DURATION =
  /^P(?=.)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=.)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/
const FRACTION_BEFORE_THE_LAST = /[.,]\d+[A-Z]./

/** True for an ISO 8601 duration such as `PT1H`, `P3D` or `PT1.5H`: how long, not when. Only its last number may have a fraction. */
export function isDuration(text: string): boolean {
  return DURATION.test(text) && !FRACTION_BEFORE_THE_LAST.test(text)
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const EPOCH = 719_528

/** Days from 1970-01-01 to an ISO day, negative before; proleptic Gregorian. Throws a RangeError when it is no day. */
export function dayNumber(isoDay: string): number {
  const [, year, month, day] = (DAY.exec(isoDay) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined || !parseDate(isoDay))
    throw new RangeError(`not a day: ${isoDay}`)
  let days = daysBefore(year) + day - 1
  for (let before = 1; before < month; before += 1) days += monthLength(year, before)
  return days - EPOCH
}

/** The ISO day of a day number: the inverse of `dayNumber`. Throws a RangeError outside the years 0000 to 9999. */
export function isoDay(number: number): string {
  let year = Math.floor((number + EPOCH) / 365.2425)
  // The mean length of a year leaves the estimate at most one off.
  if (daysBefore(year) > number + EPOCH) year -= 1
  if (daysBefore(year + 1) <= number + EPOCH) year += 1
  if (!Number.isInteger(number) || year < 0 || year > 9999)
    throw new RangeError(`not a day number: ${number}`)
  let day = number + EPOCH - daysBefore(year) + 1
  let month = 1
  for (; day > monthLength(year, month); month += 1) day -= monthLength(year, month)
  return iso(year, month, day)
}

/** Days from 0000-01-01 to the first day of a year. */
function daysBefore(year: number): number {
  return 365 * year + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400)
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function iso(year: number, month: number, day: number): string {
  const digits = (number: number, length: number) => String(number).padStart(length, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}
