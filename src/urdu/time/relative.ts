/** Times counted from the article's date: گذشتہ ماہ, رواں سال, آئندہ ہفتے, حالیہ برسوں میں, گزشتہ تین برسوں سے. */
import { isoOf, monthName, monthText, seasonName, shiftDay, yearText } from './calendar.ts'
import { type Amount, backFrom, forthFrom, readAmount } from './amounts.ts'
import { readMonth } from './dates.ts'
import { isMarkedWeekday, type Way, weekdayInWeek, weekdayPoint } from './days.ts'
import { dayPartOf, sayDayPart, withoutArticle } from './english.ts'
import type { TimeRule } from './rules.ts'
import { lastDay, readDayIn, readInYear, sameDay } from './same.ts'
import type { Point, Scan } from './scan.ts'
import { DIRECTIONS, MONTHS, NIGHTS, SEASONS, type Unit, UNITS, WEEKDAYS } from './words.ts'
import { fiscalYearFrom } from './years.ts'

const WAYS = { '-2': 'the one before last', '-1': 'last', 0: 'this', 1: 'next' } as const
type Step = -2 | Way

/** گذشتہ, رواں, آئندہ and what follows them. */
export function readRelative(scan: Scan, at: number): Point | undefined {
  const way = DIRECTIONS.get(scan.key(at))
  if (way === undefined) return undefined
  let next = at + 1
  let step: Step = way
  // گذشتہ سے پیوستہ ماہ: the month before the last.
  if (way === -1 && scan.has(next, 'سے', 'پیوستہ')) [step, next] = [-2, next + 2]
  if (scan.key(next) === 'والے' || scan.key(next) === 'ہی') next += 1
  return (
    readRelativeAmount(scan, next, way) ??
    readRelativeUnit(scan, next, step, at) ??
    readRelativeName(scan, next, way)
  )
}

/** گزشتہ تین برسوں میں, آئندہ 24 گھنٹوں میں, پچھلے چند سالوں. */
function readRelativeAmount(scan: Scan, next: number, way: Way): Point | undefined {
  if (way === 0) return undefined
  const amount = readAmount(scan, next)
  if (!amount || amount.unit.adjective) return undefined
  if (amount.few) return recent(scan, amount.unit, amount.last, way)
  const ahead = amount.count === 1 ? 'coming' : 'next'
  const gloss = `the ${way === -1 ? 'last' : ahead} ${withoutArticle(amount.gloss)}`
  const edtf = way === -1 ? backFrom(scan.today, amount) : forthFrom(scan.today, amount)
  return { last: amount.last, edtf, rule: way === -1 ? 'past-time' : 'next-time', gloss, with: 'in' }
}

const FEW: Partial<Readonly<Record<Unit['name'], readonly [count: number, rule: TimeRule, gloss: string]>>> =
  {
    day: [7, 'recent-days', 'days'],
    week: [4, 'recent-weeks', 'weeks'],
    month: [3, 'recent-months', 'months'],
    year: [3, 'recent-years', 'years'],
    decade: [3, 'recent-decades', 'decades'],
  }

/** حالیہ برسوں: about three years, as many as a few are. */
function recent({ today }: Scan, unit: Unit, last: number, way: Way): Point | undefined {
  const few = FEW[unit.name]
  if (!few) return undefined
  const [count, rule, gloss] = few
  const amount: Amount = { count, unit, last, few: true, gloss: '' }
  if (way === 1)
    return {
      last,
      edtf: forthFrom(today, amount, '~'),
      rule: 'coming-time',
      gloss: `the coming ${gloss}`,
      with: 'in',
    }
  return { last, edtf: backFrom(today, amount, '~'), rule, gloss: `recent ${gloss}`, with: 'in' }
}

/** ماہ, ہفتے, سال … after گذشتہ, رواں or آئندہ. */
function readRelativeUnit(scan: Scan, next: number, step: Step, at: number): Point | undefined {
  if (scan.key(next) === 'مالی' && scan.key(next + 1) === 'سال') return fiscalYear(scan, step, next + 1)
  const unit = UNITS.get(scan.key(next))
  if (!unit || unit.adjective) return undefined
  const recently = scan.key(at) === 'حالیہ'
  if (unit.many || (recently && unit.name !== 'day')) {
    if (step === 0 && !recently) return undefined
    return recent(scan, unit, next, step === 1 ? 1 : -1)
  }
  switch (unit.name) {
    case 'day':
      return relativeDay(scan, step, next)
    case 'week':
      return relativeWeek(scan, step, next)
    case 'month':
      return relativeMonth(scan, step, next)
    case 'year':
      return relativeYear(scan, step, next)
    case 'decade':
    case 'century':
      return relativeAge(scan, step, next, unit.name)
    case 'second':
    case 'minute':
    case 'hour':
      return undefined
  }
}

/** گزشتہ روز is yesterday; اگلے روز tomorrow before a future verb, else the day after the one mentioned; اس دن that day. */
function relativeDay(scan: Scan, step: Step, last: number): Point | undefined {
  const { number } = scan.today
  if (step === -2)
    return { last, edtf: isoOf(number - 2), rule: 'two-days-before', gloss: 'the day before yesterday' }
  if (step === -1) return { last, edtf: isoOf(number - 1), rule: 'yesterday', gloss: 'yesterday' }
  if (step === 0) return sameDay(scan, last)
  if (scan.isFuture(last + 1)) return { last, edtf: isoOf(number + 1), rule: 'tomorrow', gloss: 'tomorrow' }
  const before = lastDay(scan)
  return before === undefined
    ? undefined
    : { last, edtf: shiftDay(before, 1), rule: 'next-day', gloss: 'the next day' }
}

/** گزشتہ ہفتے: Monday to Sunday, or its جمعے; but گزشتہ ہفتے کو is Saturday. */
function relativeWeek(scan: Scan, step: Step, at: number): Point | undefined {
  if (isMarkedWeekday(scan, at) && step !== -2) return weekdayPoint(scan, 5, at, step)
  const monday = scan.today.number - scan.today.weekday + 7 * step
  const weekday = WEEKDAYS.get(scan.key(at + 1))
  if (weekday !== undefined) return weekdayInWeek(scan, weekday, monday, at + 1)
  const edtf = `${isoOf(monday)}/${isoOf(monday + 6)}`
  return { last: at, edtf, rule: ruleOf(step, 'week'), gloss: `${WAYS[step]} week` }
}

/** گذشتہ ماہ, and رواں ماہ کی 15 تاریخ. */
function relativeMonth(scan: Scan, step: Step, at: number): Point {
  const { year, month } = scan.today
  const edtf = monthText(year, month, step)
  const gloss = `${WAYS[step]} month`
  return readDayIn(scan, edtf, gloss, at + 1) ?? { last: at, edtf, rule: ruleOf(step, 'month'), gloss }
}

/** گذشتہ سال, and گذشتہ سال جولائی میں, رواں برس نو مئی کو. */
function relativeYear(scan: Scan, step: Step, at: number): Point {
  const year = scan.today.year + step
  const within = readInYear(scan, year, at + 1)
  if (within) return within
  return { last: at, edtf: yearText(year), rule: ruleOf(step, 'year'), gloss: `${WAYS[step]} year` }
}

/** گذشتہ دہائی: the ten years up to now; رواں صدی: this century. */
function relativeAge({ today }: Scan, step: Step, last: number, unit: 'decade' | 'century'): Point {
  const gloss = `${WAYS[step]} ${unit}`
  const rule = ruleOf(step, unit)
  const { year } = today
  if (unit === 'decade' && step !== 0) {
    const edtf =
      step === 1 ? `${yearText(year)}/${yearText(year + 10)}~` : `${yearText(year - 10)}~/${yearText(year)}`
    return { last, edtf, rule, gloss }
  }
  const first = unit === 'decade' ? year - (year % 10) : year - ((year - 1) % 100) + 100 * step
  return { last, edtf: `${yearText(first)}/${yearText(first + (unit === 'decade' ? 9 : 99))}`, rule, gloss }
}

function ruleOf(step: Step, unit: 'week' | 'month' | 'year' | 'decade' | 'century'): TimeRule {
  return step === 0 ? `this-${unit}` : step === 1 ? `next-${unit}` : `last-${unit}`
}

/** گذشتہ جمعے, آئندہ مارچ, گزشتہ رات, گزشتہ موسم سرما. */
function readRelativeName(scan: Scan, next: number, way: Way): Point | undefined {
  const key = scan.key(next)
  const weekday = WEEKDAYS.get(key)
  if (weekday !== undefined && way !== 0) return weekdayPoint(scan, weekday, next, way)
  if (way === -1 && NIGHTS.has(key) && scan.words[next]?.upos !== 'PROPN')
    return {
      last: next,
      edtf: isoOf(scan.today.number - 1),
      rule: 'yesterday',
      gloss: sayDayPart('yesterday', dayPartOf(key) ?? 'night'),
    }
  const season = key === 'موسم' ? SEASONS.get(scan.key(next + 1)) : undefined
  if (season !== undefined) return relativeSeason(scan, season, way, next + 1)
  return way === 0 ? undefined : relativeMonthName(scan, next, way)
}

/** گزشتہ دسمبر: the last one before this month; آئندہ مارچ the next. */
function relativeMonthName(scan: Scan, at: number, way: Way): Point | undefined {
  const month = MONTHS.get(scan.key(at))
  if (month === undefined) return undefined
  const { today } = scan
  const year = today.year + (way === 1 ? Number(month <= today.month) : -Number(month >= today.month))
  const rule = way === 1 ? 'month-after-reference' : 'month-before-reference'
  return {
    ...(readMonth(scan, at) ?? { last: at }),
    edtf: monthText(year, month),
    rule,
    gloss: `${WAYS[way]} ${monthName(month)}`,
  }
}

/** گزشتہ موسم سرما: the last one that began before now, or the one before if that is still on. */
function relativeSeason({ today }: Scan, season: number, way: Way, last: number): Point {
  const begins = (season - 20) * 3
  const year = today.year - Number(begins > today.month) + (way === 1 ? 1 : 0)
  return {
    last,
    edtf: `${yearText(year)}-${season}`,
    rule: 'season',
    gloss: `${WAYS[way]} ${seasonName(season)}`,
  }
}

/** رواں مالی سال, مالی سال 2021-22: from July to June. */
function fiscalYear({ today }: Scan, step: Step, last: number): Point {
  const first = today.year + step - Number(today.month < 7)
  return fiscalYearFrom(first, last, `${WAYS[step]} fiscal year`)
}
