/** So many units, and what they are there for: تین گھنٹے (how long), دو دن قبل, ایک ماہ بعد, دو سال سے, تین ماہ کے اندر. */
import { boundsOf, endOf, todayOf } from './calendar.ts'
import {
  type Amount,
  awayFrom,
  backFrom,
  forthFrom,
  isoDuration,
  isoDurationOfTwo,
  readAmount,
} from './amounts.ts'
import { sayLong } from './english.ts'
import { eventRule } from './followers.ts'
import { readPoint } from './points.ts'
import type { TimeRule } from './rules.ts'
import type { Passed, Point, Scan } from './scan.ts'
import { AGED, BEFORE, COMPARING } from './words.ts'

const VAGUE = new Set(['کئی', 'متعدد'])
const RANGE_WORDS = new Set(['سے', 'تا', '-', '–', 'یا', 'اور'])
/** ایک دن alone is “one day” of a tale; these show that it is a length. */
const AFTER_ONE_DAY = new Set(['کا', 'کے', 'کی', 'میں', 'تک', 'طویل', 'قبل', 'پہلے', 'بعد', 'اندر'])
const POINTS_BACK = new Set(['اس', 'جس', 'ان', 'اسی'])

/** Reads a number and its unit with what follows; `Passed` where it is one that has no value. */
export function readQuantity(scan: Scan, at: number): Point | Passed | undefined {
  const amount = readAmount(scan, at)
  if (!amount) return undefined
  const passed: Passed = { last: amount.last, edtf: '' }
  if (isClock(scan, at) || isIndefinite(scan, at, amount) || isRangeEnd(scan, at) || isAge(scan, at, amount))
    return passed
  for (const read of QUANTITY_RULES) {
    const found = read(scan, amount, at)
    if (found) return found
  }
  return passed
}

type QuantityRule = (scan: Scan, amount: Amount, at: number) => Point | Passed | undefined
const QUANTITY_RULES: readonly QuantityRule[] = [readAgo, readLater, readWithin, readSoFar, readDuration]

/** 11 بج کر 51 منٹ: a time of day. */
function isClock(scan: Scan, at: number): boolean {
  return scan.key(at - 1) === 'بجکر' || scan.has(at - 2, 'بج', 'کر')
}

/** ایک دن وہ آیا: one day. */
function isIndefinite(scan: Scan, at: number, { unit, last }: Amount): boolean {
  return (
    unit.name === 'day' && !unit.adjective && scan.key(at) === 'ایک' && !AFTER_ONE_DAY.has(scan.key(last + 1))
  )
}

/** دو سے تین سال, دو تین دن: how many is not said. */
function isRangeEnd(scan: Scan, at: number): boolean {
  const [before, first] = [scan.words[at - 1], scan.words[at - 2]]
  if (isNumeral(scan, before?.key, before?.kind)) return true
  return RANGE_WORDS.has(before?.key ?? '') && isNumeral(scan, first?.key, first?.kind)
}

function isNumeral(scan: Scan, key: string | undefined, kind: string | undefined): boolean {
  if (kind === 'number') return true
  const numeral = kind === 'word' ? scan.numerals.byKey.get(key ?? '') : undefined
  return numeral?.kind === 'card' || numeral?.kind === 'mult'
}

/** 45 سال کی عمر, عمر 16 سال, پانچ سالہ بچی, وہ 45 برس کے تھے. */
function isAge(scan: Scan, at: number, { unit, last }: Amount): boolean {
  if (unit.name !== 'year' && unit.name !== 'month') return false
  for (let back = 1; back <= 3; back += 1) if (scan.key(at - back) === 'عمر') return true
  for (let forth = 1; forth <= 5; forth += 1) if (scan.key(last + forth) === 'عمر') return true
  if (unit.adjective) return AGED.has(scan.key(last + 1)) || scan.words[last + 1]?.upos === 'PROPN'
  const genitive = /^ک[اےی]$/.test(scan.key(last + 1))
  const upos = scan.words[last + 2]?.upos
  return genitive && (AGED.has(scan.key(last + 2)) || upos === 'VERB' || upos === 'AUX')
}

/** دو دن قبل, چند ماہ پہلے: counted from the article; after سے from an event that we do not know. */
function readAgo(scan: Scan, amount: Amount, at: number): Point | Passed | undefined {
  const last = amount.last + 1
  if (!BEFORE.has(scan.key(last))) return undefined
  if (scan.key(at - 1) === 'سے') return besideDate(scan, amount, last, 'before')
  if (VAGUE.has(scan.key(at))) return { last, edtf: '' }
  const edtf = awayFrom(scan.today, amount, -1)
  return {
    last,
    edtf,
    rule: amount.few ? 'few-before-reference' : referenceRule(amount, 'before'),
    gloss: `${amount.gloss} ago`,
  }
}

/** ایک ماہ بعد, دو دن کے بعد: from what was mentioned before, or from the article when it is to come. */
function readLater(scan: Scan, amount: Amount, at: number): Point | Passed | undefined {
  const after = scan.key(amount.last + 1) === 'بعد' ? 1 : scan.has(amount.last + 1, 'کے', 'بعد') ? 2 : 0
  if (after === 0) return undefined
  const last = amount.last + after
  if (amount.few) return { last, edtf: '' }
  if (scan.key(at - 1) === 'کے') {
    return POINTS_BACK.has(scan.key(at - 2))
      ? fromLast(scan, amount, last)
      : besideDate(scan, amount, last, 'after')
  }
  if (!scan.isFuture(last + 1)) return fromLast(scan, amount, last)
  const gloss = `in ${amount.gloss}`
  return { last, edtf: awayFrom(scan.today, amount, 1), rule: referenceRule(amount, 'after'), gloss }
}

/** اس کے دو دن بعد: counted from the last date that was mentioned. */
function fromLast(scan: Scan, amount: Amount, last: number): Point | Passed {
  const bounds = scan.last === undefined ? undefined : boundsOf(scan.last)
  const rule = eventRule(amount.unit.name, 'after')
  if (!bounds || !rule) return { last, edtf: '' }
  return { last, edtf: awayFrom(todayOf(bounds.latest), amount, 1), rule, gloss: `${amount.gloss} later` }
}

/** ملاقات کے ایک ماہ بعد جمعے کو: the date that follows says when, about; without one nobody knows. */
function besideDate(scan: Scan, amount: Amount, last: number, side: 'before' | 'after'): Point | Passed {
  const date = readPoint(scan, last + 1)
  const rule = eventRule(amount.unit.name, side)
  if (!date || !rule || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return { last, edtf: '' }
  const gloss = `${amount.gloss} ${side}`
  const edtf = { day: date.edtf, week: `${date.edtf}~`, month: `${date.edtf.slice(0, 7)}~` }
  const year = `${date.edtf.slice(0, 4)}~`
  const { name } = amount.unit
  return {
    last,
    edtf: name === 'day' || name === 'week' || name === 'month' ? edtf[name] : year,
    rule,
    gloss,
  }
}

/** تین ماہ کے اندر before a future verb is from now on. */
function readWithin(scan: Scan, amount: Amount): Point | Passed | undefined {
  const words = scan.key(amount.last + 1) === 'اندر' ? 1 : scan.has(amount.last + 1, 'کے', 'اندر') ? 2 : 0
  if (words === 0 || amount.few) return undefined
  const last = amount.last + words
  if (!scan.isFuture(last + 1)) return undefined
  return { last, edtf: forthFrom(scan.today, amount), rule: 'next-time', gloss: `within ${amount.gloss}` }
}

/** دو سال سے: up to the article; تین سال سے زیادہ compares and has no value. */
function readSoFar(scan: Scan, amount: Amount, at: number): Point | Passed | undefined {
  if (scan.key(amount.last + 1) !== 'سے' || amount.unit.adjective) return undefined
  const last = amount.last + 1
  if (COMPARING.has(scan.key(last + 1)) || VAGUE.has(scan.key(at))) return { last: amount.last, edtf: '' }
  const edtf = backFrom(scan.today, amount, amount.few ? '~' : '')
  return { last, edtf, rule: 'past-time', gloss: `for ${amount.gloss}` }
}

/** تین گھنٹے, ایک گھنٹہ طویل, دو سالہ, دو گھنٹے تیس منٹ: how long. */
function readDuration(scan: Scan, amount: Amount): Point | Passed | undefined {
  if (amount.few) return undefined
  const second = secondAmount(scan, amount)
  const first = isoDuration(amount.count, amount.unit)
  if (second) {
    const edtf = isoDurationOfTwo(first, isoDuration(second.count, second.unit))
    return { last: second.last, edtf, rule: 'duration', gloss: `${amount.gloss} and ${second.gloss}` }
  }
  const long = scan.key(amount.last + 1) === 'طویل'
  return {
    last: amount.last + Number(long),
    edtf: first,
    rule: 'duration',
    gloss: long || amount.unit.adjective ? sayLong(amount.count, amount.unit) : amount.gloss,
  }
}

/** The smaller unit that follows: گھنٹے and منٹ, سال and ماہ. */
function secondAmount(scan: Scan, { count, unit, last }: Amount): Amount | undefined {
  if (!Number.isInteger(count) || unit.adjective) return undefined
  const second = readAmount(scan, scan.key(last + 1) === 'اور' ? last + 2 : last + 1)
  if (!second || second.few || !Number.isInteger(second.count)) return undefined
  const [larger, smaller] = [unit.name, second.unit.name]
  const fits = (larger === 'hour' && smaller === 'minute') || (larger === 'year' && smaller === 'month')
  return fits ? second : undefined
}

function referenceRule({ unit }: Amount, side: 'before' | 'after'): TimeRule {
  switch (unit.name) {
    case 'second':
    case 'minute':
    case 'hour':
      return side === 'before' ? 'hours-before-reference' : 'days-after-reference'
    case 'day':
      return `days-${side}-reference`
    case 'week':
      return `weeks-${side}-reference`
    case 'month':
      return `months-${side}-reference`
    case 'year':
    case 'decade':
    case 'century':
      return `years-${side}-reference`
  }
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT'])

/** اس کے بعد at the beginning of a sentence: from the last date that was mentioned, up to the article. */
export function readAfterThat(scan: Scan, at: number): Point | undefined {
  if (!scan.has(at, 'اس', 'کے', 'بعد') || scan.last === undefined) return undefined
  const before = scan.words[at - 1]
  if (before && !OPENS_CLAUSE.has(before.upos)) return undefined
  const bounds = boundsOf(scan.last)
  const { iso } = scan.today
  if (!bounds || bounds.earliest >= iso) return undefined
  const last = at + 2 + Number(scan.key(at + 3) === 'سے')
  return { last, edtf: `${endOf(scan.last)}/${iso}`, rule: 'after-event', gloss: 'after that' }
}
