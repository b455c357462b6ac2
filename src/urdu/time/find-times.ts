/** Finds the words of a sentence that say when or how long, and what they mean counted from the article's date. */
import { isDuration, parseEdtf } from '#article/edtf.ts'
import { readAmount } from './amounts.ts'
import { withFollowers } from './followers.ts'
import { readersOf } from './points.ts'
import { readAfterThat, readQuantity } from './quantities.ts'
import type { TimeRule } from './rules.ts'
import { type Passed, type Point, type Reader, Scan, type TimeContext } from './scan.ts'
import { EACH, MONTHS, UNITS, WEEKDAYS } from './words.ts'
import type { Word } from '#urdu/words/word.ts'

export { type Today, todayOf } from './calendar.ts'
export type { TimeContext } from './scan.ts'

export type FoundTime = {
  /** Numbers of the first and last word in the sentence, from 0, both part of it. */
  readonly first: number
  readonly last: number
  /** EDTF, or an ISO 8601 duration where the rule is `duration`. */
  readonly edtf: string
  readonly rule: TimeRule
  /** The whole in English: “last month”, “on Friday”. */
  readonly gloss: string
}

/** The times of one sentence in order, none overlapping another. Linear in the sentence. */
export function findTimes(words: readonly Word[], context: TimeContext): FoundTime[] {
  const scan = new Scan(words, context)
  const found: FoundTime[] = []
  for (let at = 0; at < words.length; at += 1) {
    const readers = readersOf(scan, at)
    if (!readers) continue
    const point = readTime(scan, at, readers)
    if (!point) continue
    const first = at
    at = point.last
    if (!('rule' in point) || !isValue(point.edtf)) continue
    found.push({ first, ...told(point) })
    if (point.rule === 'duration') continue
    scan.last = point.edtf
    const event = readDatedEvent(scan, point)
    if (!event) continue
    found.push(event)
    at = event.last
  }
  return found
}

function told({ last, edtf, rule, gloss }: Point): Omit<FoundTime, 'first'> {
  return { last, edtf, rule, gloss }
}

function isValue(text: string): boolean {
  return parseEdtf(text) !== undefined || isDuration(text)
}

function readTime(scan: Scan, at: number, readers: readonly Reader[]): Point | Passed | undefined {
  if (EACH.has(scan.key(at))) return readEach(scan, at + 1)
  for (const read of readers) {
    const point = read(scan, at)
    if (point) return withFollowers(scan, point)
  }
  return readAfterThat(scan, at) ?? readQuantity(scan, at)
}

/** ہر سال, ہر تین گھنٹے بعد, ہر جمعے: passed over. */
function readEach(scan: Scan, at: number): Passed | undefined {
  const amount = readAmount(scan, at)
  if (amount) return { last: amount.last, edtf: '' }
  const key = scan.key(at)
  return UNITS.has(key) || WEEKDAYS.has(key) || MONTHS.has(key) ? { last: at, edtf: '' } : undefined
}

/** Where a date is before what is dated: جمعے کی فون کال کے بعد. */
const LONGEST_EVENT = 4
const PRAYERS = new Set(['نماز', 'خطبے', 'خطبہ'])
const EVENT_WORDS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN'])

/** فون کال کے بعد after جمعے کی: on the same day, as far as the text says. */
function readDatedEvent(scan: Scan, { last, edtf }: Point): FoundTime | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return undefined
  const genitive = isGenitive(scan, last) ? last : isGenitive(scan, last + 1) ? last + 1 : undefined
  if (genitive === undefined) return undefined
  const first = genitive + 1
  for (let at = first; at <= first + LONGEST_EVENT; at += 1) {
    const word = scan.words[at]
    // The Friday prayer is every Friday's.
    if (PRAYERS.has(word?.key ?? '')) return undefined
    if (at > first && scan.has(at, 'کے', 'بعد'))
      return { first, last: at + 1, edtf, rule: 'after-event', gloss: 'after that' }
    if (!word || !EVENT_WORDS.has(word.upos) || readersOf(scan, at)) return undefined
  }
  return undefined
}

function isGenitive(scan: Scan, at: number): boolean {
  return /^ک[اےی]$/.test(scan.key(at))
}
