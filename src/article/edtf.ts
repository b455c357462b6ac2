/**
 * The part of EDTF (ISO 8601-2, levels 0 and 1) that news needs, with the first and last day that a value may mean.
 * Our own hundred lines instead of the `edtf` package: that is 40 kB on a page, and brings a parser generator.
 */

export type EdtfPrecision = 'day' | 'month' | 'season' | 'year'

/** One side of an interval, or a single date. */
export type EdtfDate = {
  readonly precision: EdtfPrecision
  /** First and last day that it may mean, as ISO dates. */
  readonly earliest: string
  readonly latest: string
  /** `~` and `%`: about then. */
  readonly approximate: boolean
  /** `?` and `%`: if the source is right. */
  readonly uncertain: boolean
}

/** What an interval has at its side: a date, nothing told (`/2021`), or no end at all (`2021/..`). */
export type EdtfSide = EdtfDate | 'open' | 'unknown'

export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfSide; readonly end: EdtfSide }

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/
// Seasons count from spring: 21 begins in March (northern hemisphere, as the standard's level 1 leaves open).
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** Reads a value; undefined when it is not EDTF as we use it, no day of the calendar, or an interval that runs backwards. */
export function parseEdtf(text: string): Edtf | undefined {
  const sides = text.split('/')
  if (sides.length === 1) {
    const date = parseDate(text)
    return date && { kind: 'date', date }
  }
  const [start, end] = sides.map(parseSide)
  if (sides.length !== 2 || start === undefined || end === undefined) return undefined
  if (typeof start === 'string' && typeof end === 'string') return undefined
  if (typeof start !== 'string' && typeof end !== 'string' && start.earliest > end.latest) return undefined
  return { kind: 'interval', start, end }
}

function parseSide(text: string): EdtfSide | undefined {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : parseDate(text)
}

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [, yearText = '', monthText, dayText, sign = ''] = match
  const span = daysOf(Number(yearText), monthText, dayText)
  return span && { ...span, approximate: sign === '~' || sign === '%', uncertain: sign === '?' || sign === '%' }
}

type Days = Pick<EdtfDate, 'precision' | 'earliest' | 'latest'>

function daysOf(year: number, monthText: string | undefined, dayText: string | undefined): Days | undefined {
  if (monthText === undefined) return { precision: 'year', earliest: iso(year, 1, 1), latest: iso(year, 12, 31) }
  const month = Number(monthText)
  const season = SEASON_STARTS[month]
  if (season !== undefined && dayText === undefined) {
    return { precision: 'season', earliest: iso(year, season, 1), latest: iso(year, season + 3, 0) }
  }
  if (month < 1 || month > 12) return undefined
  if (dayText === undefined) return { precision: 'month', earliest: iso(year, month, 1), latest: iso(year, month + 1, 0) }
  const day = iso(year, month, Number(dayText))
  // A day that the month does not have would roll over into the next one.
  if (!day.endsWith(`-${monthText}-${dayText}`)) return undefined
  return { precision: 'day', earliest: day, latest: day }
}

/** `Date.UTC` rolls over: day 0 is the last day of the month before. */
function iso(year: number, month: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(-24, -14)
}

/** The first day that a value may mean; undefined when its start is open or unknown. */
export function earliest(edtf: Edtf): string | undefined {
  const start = edtf.kind === 'date' ? edtf.date : edtf.start
  return typeof start === 'string' ? undefined : start.earliest
}

/** The last day that a value may mean; undefined when its end is open or unknown. */
export function latest(edtf: Edtf): string | undefined {
  const end = edtf.kind === 'date' ? edtf.date : edtf.end
  return typeof end === 'string' ? undefined : end.latest
}

/** True when some part of the value is marked as approximate. */
export function isApproximate(edtf: Edtf): boolean {
  const sides = edtf.kind === 'date' ? [edtf.date] : [edtf.start, edtf.end]
  return sides.some((side) => typeof side !== 'string' && side.approximate)
}

/** True when a side of the value has no end. */
export function isOpen(edtf: Edtf): boolean {
  return edtf.kind === 'interval' && (typeof edtf.start === 'string' || typeof edtf.end === 'string')
}

/** Order on a timeline: by first day (open starts come first), then by last day (open ends come last). */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const byStart = (earliest(a) ?? '').localeCompare(earliest(b) ?? '')
  return byStart || (latest(a) ?? '~').localeCompare(latest(b) ?? '~')
}

/** Days from 1970-01-01 to an ISO date, negative before. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}

/** True for an ISO 8601 duration such as `PT1H` or `P3D`: how long, not when. */
export function isDuration(text: string): boolean {
  return /^P(?=\w)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(text)
}
