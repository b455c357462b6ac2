/** What follows a time and belongs to it: کی شام, کے آخر میں, سے … تک, سے تین دن قبل, کے بعد, کو, میں. */
import { about, boundsOf, endOf, isoOf, seasonName, startOf, thirdOf, todayOf } from './calendar.ts'
import { ordinalValue } from '#urdu/lexicon/numbers.ts'
import { awayFrom, readAmount } from './amounts.ts'
import { followDayPart } from './day-parts.ts'
import { ordinalWord, sayPart } from './english.ts'
import { readPoint } from './points.ts'
import type { TimeRule } from './rules.ts'
import type { Point, Scan } from './scan.ts'
import { BEFORE, COMPARING, PARTS, SEASONS } from './words.ts'

/** A rule for what follows: a new point that reaches further, or nothing. */
type Follower = (scan: Scan, point: Point) => Point | undefined

/** A time with all that follows it, and with the English of the whole: “on Friday”, “late May”, “since 2018”. */
export function withFollowers(scan: Scan, point: Point): Point {
  let whole = point
  for (const follow of INNER) whole = follow(scan, whole) ?? whole
  for (const follow of OUTER) {
    const found = follow(scan, whole)
    if (found) return found
  }
  return whole
}

const INNER: readonly Follower[] = [followDayPart, followSeason, followQuarter, followWeekOfMonth, followPart]
const OUTER: readonly Follower[] = [followRange, followShift, followSide, followPostposition]

/** 2020 کے موسم گرما. */
function followSeason(scan: Scan, point: Point): Point | undefined {
  if (!/^\d{4}$/.test(point.edtf) || !scan.has(point.last + 1, 'کے', 'موسم')) return undefined
  const season = SEASONS.get(scan.key(point.last + 3))
  if (season === undefined) return undefined
  const gloss = `the ${seasonName(season)} of ${point.gloss}`
  return { last: point.last + 3, edtf: `${point.edtf}-${season}`, rule: 'season', gloss, with: 'in' }
}

/** 2021 کی پہلی سہ ماہی, گزشتہ سال کی دوسری ششماہی. */
function followQuarter(scan: Scan, point: Point): Point | undefined {
  if (!/^\d{4}$/.test(point.edtf) || scan.key(point.last + 1) !== 'کی') return undefined
  const which = ordinalValue(scan.key(point.last + 2), scan.numerals)
  const length = partOfYear(scan, point.last + 3)
  if (which === undefined || !length || which * length.months > 12) return undefined
  const month = (number: number) => `${point.edtf}-${String(number).padStart(2, '0')}`
  const [from, to] = [(which - 1) * length.months + 1, which * length.months]
  const gloss = `the ${ordinalWord(which)} ${length.months === 3 ? 'quarter' : 'half'} of ${point.gloss}`
  return { last: length.last, edtf: `${month(from)}/${month(to)}`, rule: 'quarter', gloss, with: 'in' }
}

function partOfYear(scan: Scan, at: number): { months: number; last: number } | undefined {
  if (scan.key(at) === 'سہ' && scan.key(at + 1) === 'ماہی') return { months: 3, last: at + 1 }
  if (scan.key(at) === 'سہماہی') return { months: 3, last: at }
  if (/^شش(?:ماہی)?$/.test(scan.key(at)))
    return { months: 6, last: scan.key(at + 1) === 'ماہی' ? at + 1 : at }
  return undefined
}

/** جولائی کے پہلے ہفتے میں, مئی کے آخری ہفتے میں. */
function followWeekOfMonth(scan: Scan, point: Point): Point | undefined {
  if (
    !/^\d{4}-\d\d$/.test(point.edtf) ||
    scan.key(point.last + 1) !== 'کے' ||
    scan.key(point.last + 3) !== 'ہفتے'
  )
    return undefined
  const bounds = boundsOf(point.edtf)
  const which =
    scan.key(point.last + 2) === 'آخری' ? 'last' : ordinalValue(scan.key(point.last + 2), scan.numerals)
  if (!bounds || which === undefined || (which !== 'last' && which > 4)) return undefined
  const first =
    which === 'last' ? todayOf(bounds.latest).number - 6 : todayOf(bounds.earliest).number + 7 * (which - 1)
  const gloss = `the ${which === 'last' ? which : ordinalWord(which)} week of ${point.gloss}`
  return {
    last: point.last + 3,
    edtf: about(`${isoOf(first)}/${isoOf(first + 6)}`),
    rule: 'week-of-month',
    gloss,
    with: 'in',
  }
}

/** مئی کے آخر, سال کے آغاز, 1990 کی دہائی کے وسط: about a third of it. */
function followPart(scan: Scan, point: Point): Point | undefined {
  if (scan.key(point.last + 1) !== 'کے') return undefined
  const third = PARTS.get(scan.key(point.last + 2))
  if (third === undefined || scan.key(point.last + 2) === 'آخری' || isDay(point)) return undefined
  const edtf = thirdOf(point.edtf, third)
  return edtf === ''
    ? undefined
    : { last: point.last + 2, edtf, rule: 'part-of-period', ...sayPart(third, point) }
}

function isDay({ edtf }: Point): boolean {
  return /^\d{4}-\d\d-\d\d.?$/.test(edtf)
}

const RANGE_WORDS = new Set(['سے', 'تا', '-', '–', 'اور'])
const BETWEEN_WORDS = new Set(['درمیان', 'مابین', 'بیچ'])

/** 2018 سے 2021 تک, جنوری سے مارچ 2021, 9 جولائی تا 3 اگست, 2018 اور 2020 کے درمیان. */
function followRange(scan: Scan, point: Point): Point | undefined {
  const link = scan.key(point.last + 1)
  if (!RANGE_WORDS.has(link)) return undefined
  const from =
    scan.key(point.last + 2) === 'لے' && scan.key(point.last + 3) === 'کر' ? point.last + 4 : point.last + 2
  const second = readPoint(scan, from)
  if (!second) return undefined
  const between = scan.key(second.last + 1) === 'کے' && BETWEEN_WORDS.has(scan.key(second.last + 2))
  if (link === 'اور' && !between) return undefined
  const until = scan.key(second.last + 1) === 'تک'
  if (link === 'سے' && !until && !between && second.inYear) return undefined
  const start = startInRange(point, second)
  const edtf = `${startOf(start)}/${endOf(second.edtf)}`
  if (!boundsOf(edtf)) return undefined
  const last = second.last + (between ? 2 : until ? 1 : 0)
  const gloss = between
    ? `between ${point.gloss} and ${second.gloss}`
    : `from ${point.gloss} to ${second.gloss}`
  return { last, edtf, rule: 'from-to', gloss }
}

/** جنوری سے مارچ 2021 تک: what has no year of its own is in the year of the second, or the one before. */
function startInRange({ edtf, inYear }: Point, second: Point): string {
  if (!inYear) return edtf
  const year = Number(startOf(second.edtf).slice(0, 4))
  const same = inYear(year)
  return startOf(same) <= endOf(second.edtf) ? same : inYear(year - 1)
}

/** جمعے سے دو دن قبل, 9 جولائی کے ایک ماہ بعد. */
function followShift(scan: Scan, point: Point): Point | undefined {
  const link = scan.key(point.last + 1)
  if (link !== 'سے' && link !== 'کے') return undefined
  const amount = readAmount(scan, point.last + 2)
  const bounds = boundsOf(point.edtf)
  if (!amount || !bounds || amount.few) return undefined
  const after = scan.key(amount.last + 1) === 'بعد'
  if (!after && !BEFORE.has(scan.key(amount.last + 1))) return undefined
  const edtf = awayFrom(todayOf(after ? bounds.latest : bounds.earliest), amount, after ? 1 : -1)
  const rule = eventRule(amount.unit.name, after ? 'after' : 'before')
  return (
    rule && {
      last: amount.last + 1,
      edtf,
      rule,
      gloss: `${amount.gloss} ${after ? 'after' : 'before'} ${point.gloss}`,
    }
  )
}

/** The rule for so many units before or after an event. */
export function eventRule(unit: string, side: 'before' | 'after'): TimeRule | undefined {
  switch (unit) {
    case 'day':
      return `days-${side}-event`
    case 'week':
      return `weeks-${side}-event`
    case 'month':
      return `months-${side}-event`
    case 'year':
    case 'decade':
    case 'century':
      return `years-${side}-event`
    default:
      return undefined
  }
}

/** سے, تک, کے بعد, سے قبل: what lies on one side of a time. */
function followSide(scan: Scan, point: Point): Point | undefined {
  const [next, second] = [scan.key(point.last + 1), scan.key(point.last + 2)]
  // 9 سے 11 جولائی تک, گزشتہ پانچ دنوں سے: both ends are said.
  const closed = point.edtf.includes('/') && /^(?:date|past|recent)/.test(point.rule)
  if (closed && (next === 'تک' || next === 'سے'))
    return { ...point, last: point.last + 1, gloss: sayClosed(point, next) }
  if (next === 'تک') return sideOf(scan, point, 1, 'until')
  if ((next === 'کے' || next === 'سے') && BEFORE.has(second)) return sideOf(scan, point, 2, 'before')
  if (next === 'کے' && second === 'بعد')
    return sideOf(scan, point, scan.key(point.last + 3) === 'سے' ? 3 : 2, 'after')
  if (next === 'سے' && !COMPARING.has(second)) return sideOf(scan, point, 1, 'since')
  return undefined
}

/** “from 9 to 11 July 2021”, “for the last five days”. */
function sayClosed({ rule, gloss }: Point, next: string): string {
  if (rule.startsWith('date')) return `from ${gloss.replace('–', ' to ')}`
  if (next !== 'سے') return gloss
  return rule.startsWith('recent') ? `in ${gloss}` : `for ${gloss}`
}

const BEGINNING = new Set(['شروع', 'آغاز', 'نافذ', 'لاگو'])

/** 20 جون سے شروع ہوگی is “from”, no “since”. */
function begins(scan: Scan, at: number): boolean {
  return scan.isFuture(at) || [at, at + 1, at + 2].some((place) => BEGINNING.has(scan.key(place)))
}

function sideOf(
  scan: Scan,
  point: Point,
  words: number,
  rule: 'since' | 'until' | 'before' | 'after',
): Point {
  const { iso } = scan.today
  const later = rule === 'since' || rule === 'after'
  const side = rule === 'since' || rule === 'before' ? startOf(point.edtf) : endOf(point.edtf)
  // Until a day that is to come: from now on.
  const begin = (boundsOf(side)?.earliest ?? '') > iso ? iso : '..'
  const word = rule === 'since' && begins(scan, point.last + 2) ? 'from' : rule
  const edtf = later ? `${side}/..` : `${begin}/${side}`
  return { last: point.last + words, edtf, rule, gloss: `${word} ${point.gloss}` }
}

const COUNTED: ReadonlySet<TimeRule> = new Set<TimeRule>(['past-time', 'next-time', 'coming-time'])

/** جمعے کو, گذشتہ ماہ میں, 2021 کے دوران: the postposition belongs to the time. */
function followPostposition(scan: Scan, point: Point): Point {
  const [next, second] = [scan.key(point.last + 1), scan.key(point.last + 2)]
  const gloss = point.with ? `${point.with} ${point.gloss}` : point.gloss
  if (next === 'کو' || (next === 'میں' && second !== 'سے')) return { ...point, last: point.last + 1, gloss }
  if (next === 'کے' && second === 'دوران')
    return { ...point, last: point.last + 2, gloss: `during ${point.gloss}` }
  if (next === 'کے' && point.edtf.includes('/')) {
    const { last } = point
    // 11 سے 14 اکتوبر کے درمیان
    if (BETWEEN_WORDS.has(second) && point.gloss.includes('–'))
      return { ...point, last: last + 2, gloss: `between ${point.gloss.replace('–', ' and ')}` }
    // آئندہ بارہ ماہ کے اندر
    if (second === 'اندر' && COUNTED.has(point.rule))
      return { ...point, last: last + 2, gloss: `within ${point.gloss}` }
  }
  const weekday = point.rule.startsWith('weekday')
  if (!weekday) return point.rule.startsWith('recent') || point.whole ? { ...point, gloss } : point
  // جمعے کی فون کال, as the seed has it.
  if (next === 'کا' || next === 'کی' || next === 'کے')
    return { ...point, last: point.last + 1, gloss: `${point.gloss}’s` }
  return { ...point, gloss }
}
