/** Weekdays and the days around the article's: جمعے کو, بروز پیر, آج, کل, پرسوں, گذشتہ رات. */
import { isoOf, weekdayOf } from './calendar.ts'
import { readDayAndMonth, readMonth } from './dates.ts'
import type { Point, Scan } from './scan.ts'
import {
  AFTER_TOTAL,
  BEFORE_NO_WEEKDAY,
  COMPARING,
  DAY_PARTS,
  DOUBTFUL_WEEKDAYS,
  MONTHS,
  SURE_WEEKDAYS,
  WEEKDAYS,
  WEEKDAY_NAMES,
} from './words.ts'

/** Back, by the verb, or forth. */
export type Way = -1 | 0 | 1

const GENITIVE = new Set(['کا', 'کی', 'کے'])
const DAY_WORDS = new Set(['روز', 'دن'])

/** جمعے کو, اتوار کے روز, جمعہ کی شام, جمعہ 9 جولائی 2021: the last such day up to the article's, the next one before a future verb. */
export function readWeekday(scan: Scan, at: number): Point | undefined {
  const weekday = WEEKDAYS.get(scan.key(at))
  if (weekday === undefined || BEFORE_NO_WEEKDAY.has(scan.key(at - 1))) return undefined
  const date = readDateAfterWeekday(scan, at + 1)
  if (date) return date
  if (!isWeekdayHere(scan, at)) return undefined
  return weekdayPoint(scan, weekday, at, 0)
}

/** A weekday that must be one: بروز جمعہ, گذشتہ جمعے, آئندہ پیر. */
export function weekdayPoint(scan: Scan, weekday: number, at: number, way: Way): Point {
  const future = isFutureWay(scan, at, way)
  return {
    last: lastOfWeekday(scan, at),
    edtf: isoOf(numberOfWeekday(scan, weekday, way, future)),
    rule: future ? 'weekday-after-reference' : 'weekday-before-reference',
    gloss: `${way === -1 ? 'last ' : way === 1 ? 'next ' : ''}${WEEKDAY_NAMES[weekday]}`,
    ...(way === 0 && { with: 'on' }),
  }
}

function isFutureWay(scan: Scan, at: number, way: Way): boolean {
  return way === 1 || (way === 0 && scan.isFuture(at + 1))
}

/** The day number of the last such weekday, or the next; گذشتہ and آئندہ never mean the article's own day. */
function numberOfWeekday({ today }: Scan, weekday: number, way: Way, future: boolean): number {
  const back = (today.weekday - weekday + 7) % 7
  if (future) return today.number + 7 - back
  return today.number - (back === 0 && way === -1 ? 7 : back)
}

/** گذشتہ ہفتے جمعے کو: the weekday in a week that begins on a Monday. */
export function weekdayInWeek(scan: Scan, weekday: number, monday: number, at: number): Point {
  return {
    last: lastOfWeekday(scan, at),
    edtf: isoOf(monday - weekdayOf(monday) + weekday),
    rule: 'weekday-of-week',
    gloss: WEEKDAY_NAMES[weekday] ?? '',
    with: 'on',
  }
}

/** True when ہفتے, بدھ … is a weekday by the words after it: ہفتے کو, ہفتے کے روز, بدھ کی شب. */
export function isMarkedWeekday(scan: Scan, at: number): boolean {
  const [next, second] = [scan.key(at + 1), scan.key(at + 2)]
  if (next === 'کو') return true
  if (next === 'کے') return DAY_WORDS.has(second)
  if (next === 'کی') return DAY_PARTS.has(second) || second === 'درمیانی'
  return DAY_PARTS.has(next)
}

function isWeekdayHere(scan: Scan, at: number): boolean {
  const key = scan.key(at)
  if (SURE_WEEKDAYS.has(key) || isMarkedWeekday(scan, at)) return true
  const [next, second] = [scan.key(at + 1), scan.key(at + 2)]
  // پیر سے جمعے تک, پیر اور منگل کو
  if (next === 'سے' || next === 'تا' || next === 'اور' || next === '،' || next === 'یا') {
    const two = WEEKDAYS.get(second)
    if (two !== undefined && isMarkedOrEnds(scan, at + 2)) return true
  }
  if (DOUBTFUL_WEEKDAYS.has(key)) {
    if (next === 'سے') return isSinceWeekday(scan, at)
    return key !== 'ہفتہ' && key !== 'ہفتے' && next === 'تک'
  }
  return GENITIVE.has(next) || next === 'سے' || next === 'تک'
}

const SAINT_SAYS = /^(?:اپنے|اپنی|میرے|ان|اس|جس|کسی|دونوں|ایک|کئی|پورے|بھر|تمام)$/
/** پیر سے ملاقات of a saint, پیر سے معذور of a foot. */
const NO_WEEKDAY_AFTER_SE =
  /^(?:ملاقات|مل(?:نا|نے|تے|تا|تی|ے|ا|ی)$|منسوب|معذور|متعلق|محبت|مراد|بیعت|دعا|عقیدت|وابستہ|تعلق|رجوع|پوچھ|خون|لہو|گیند|ٹھوکر)/

/** دفاتر پیر سے بند ہیں, but not اپنے پیر سے and ڈیڑھ ہفتے سے. */
function isSinceWeekday(scan: Scan, at: number): boolean {
  const [before, second] = [scan.words[at - 1], scan.key(at + 2)]
  if (COMPARING.has(second) || NO_WEEKDAY_AFTER_SE.test(second)) return false
  if (!before) return true
  const describes = before.upos === 'ADJ' || before.upos === 'NUM' || before.upos === 'DET'
  return (
    !describes && !GENITIVE.has(before.key) && !SAINT_SAYS.test(before.key) && !isNumeral(scan, before.key)
  )
}

function isMarkedOrEnds(scan: Scan, at: number): boolean {
  return isMarkedWeekday(scan, at) || scan.key(at + 1) === 'تک' || SURE_WEEKDAYS.has(scan.key(at))
}

/** جمعہ، 9 جولائی 2021: the date says it all. */
function readDateAfterWeekday(scan: Scan, at: number): Point | undefined {
  const from = /^[،,]$|^کو$/.test(scan.key(at)) ? at + 1 : at
  const date = readDayAndMonth(scan, from)
  if (date) return date
  // پیر، دسمبر 23، 2024
  const month = readMonth(scan, from)
  return month?.rule === 'date' ? month : undefined
}

/** The weekday itself and کے روز. */
function lastOfWeekday(scan: Scan, at: number): number {
  return scan.key(at + 1) === 'کے' && DAY_WORDS.has(scan.key(at + 2)) ? at + 2 : at
}

/** بروز جمعہ. */
export function readBaroz(scan: Scan, at: number): Point | undefined {
  const weekday = WEEKDAYS.get(scan.key(at + 1))
  if (weekday === undefined) return undefined
  return readDateAfterWeekday(scan, at + 2) ?? weekdayPoint(scan, weekday, at + 1, 0)
}

/** اتوار اور پیر کی درمیانی شب: from the one day to the next. */
export function readNightBetween(scan: Scan, at: number): Point | undefined {
  const [first, second] = [WEEKDAYS.get(scan.key(at)), WEEKDAYS.get(scan.key(at + 2))]
  if (first === undefined || second === undefined || !scan.has(at + 3, 'کی', 'درمیانی')) return undefined
  const future = isFutureWay(scan, at + 2, 0)
  const end = numberOfWeekday(scan, second, 0, future)
  const start = end - ((second - first + 7) % 7)
  return {
    last: DAY_PARTS.has(scan.key(at + 5)) ? at + 5 : at + 4,
    edtf: `${isoOf(start)}/${isoOf(end)}`,
    rule: future ? 'weekday-after-reference' : 'weekday-before-reference',
    gloss: `the night between ${WEEKDAY_NAMES[first]} and ${WEEKDAY_NAMES[second]}`,
    with: 'on',
  }
}

/** آج, but not آج بھی and آج تک (nowadays); آج کل is about now. */
export function readToday(scan: Scan, at: number): Point | undefined {
  const next = scan.key(at + 1)
  if (next === 'کل') return theseDays(scan, at + 1)
  if (next === 'بھی' || next === 'تک') return undefined
  return { last: at, edtf: scan.today.iso, rule: 'today', gloss: 'today' }
}

/** آجکل, ان دنوں. */
export function theseDays({ today }: Scan, last: number): Point {
  return { last, edtf: `${today.iso.slice(0, 7)}~`, rule: 'these-days', gloss: 'these days' }
}

/** ان دنوں with a present verb: these days; with a past one it may be any. */
export function readInDinon(scan: Scan, at: number): Point | undefined {
  return scan.key(at + 1) === 'دنوں' && scan.tense(at + 2) === 'present' ? theseDays(scan, at + 1) : undefined
}

/** کل is tomorrow before a present or future verb, else yesterday; کل 50 افراد is “in all”. */
export function readKal(scan: Scan, at: number): Point | undefined {
  const word = scan.words[at]
  const next = scan.words[at + 1]
  if (!word || word.upos === 'ADJ' || word.upos === 'DET' || word.upos === 'PROPN') return undefined
  if (next && AFTER_TOTAL.has(next.key)) return undefined
  const date = readDateAfterWeekday(scan, at + 1)
  if (date) return date
  const clock = scan.key(at + 2) === 'بجے'
  if (next && !clock && (next.kind === 'number' || isNumeral(scan, next.key) || MONTHS.has(next.key)))
    return undefined
  return scan.isFuture(at + 1) || scan.tense(at + 1) === 'present'
    ? { last: at, edtf: isoOf(scan.today.number + 1), rule: 'tomorrow', gloss: 'tomorrow' }
    : { last: at, edtf: isoOf(scan.today.number - 1), rule: 'yesterday', gloss: 'yesterday' }
}

/** پرسوں: two days from the article, by the verb. */
export function readParson(scan: Scan, at: number): Point {
  return scan.isFuture(at + 1)
    ? {
        last: at,
        edtf: isoOf(scan.today.number + 2),
        rule: 'two-days-after',
        gloss: 'the day after tomorrow',
      }
    : {
        last: at,
        edtf: isoOf(scan.today.number - 2),
        rule: 'two-days-before',
        gloss: 'the day before yesterday',
      }
}

function isNumeral(scan: Scan, key: string): boolean {
  const kind = scan.numerals.byKey.get(key)?.kind
  return kind === 'card' || kind === 'mult'
}
