/** The part of the day and the clock after a day: جمعے کی شام, آج رات, 9 جولائی کی صبح 10 بجے. */
import { readNumber } from '#urdu/lexicon/numbers.ts'
import { dayPartOf, sayClock, sayDayPart } from './english.ts'
import type { Point, Scan } from './scan.ts'
import { DAY_PARTS } from './words.ts'

/** جمعے کی شام, 9 جولائی کی صبح 10 بجے, آج رات: the value stays the day. */
export function followDayPart(scan: Scan, point: Point): Point | undefined {
  if (!/^\d{4}-\d\d-\d\d~?$/.test(point.edtf)) return undefined
  let { last, gloss } = point
  if (scan.key(last + 1) === 'کی' && DAY_PARTS.has(scan.key(last + 2))) last += 2
  else if (isDayPart(scan, last + 1)) last += 1
  const part = last > point.last ? dayPartOf(scan.key(last)) : undefined
  while (last > point.last && DAY_PARTS.has(scan.key(last + 1)) && scan.key(last + 1) !== 'شام') last += 1
  if (part) gloss = sayDayPart(gloss, part)
  const clock = clockAfter(scan, last + 1)
  if (clock) {
    last = clock.last
    if (clock.time) gloss += ` at ${clock.time}`
  }
  return last > point.last ? { ...point, last, gloss, whole: true } : undefined
}

/** شام is also Syria: آج شام میں. */
function isDayPart(scan: Scan, at: number): boolean {
  const key = scan.key(at)
  if (!DAY_PARTS.has(key) || key === 'گئے' || key === 'وقت') return false
  if (key !== 'شام') return true
  return scan.words[at]?.upos !== 'PROPN' && !/^(?:میں|کے|کی|کا|نے|پر|سے)$/.test(scan.key(at + 1))
}

/** 10 بجے, ساڑھے دس بجے, 11 بج کر 51 منٹ: its last word, and the time. */
function clockAfter(scan: Scan, at: number): { last: number; time?: string } | undefined {
  for (let place = at + 1; place <= at + 2; place += 1) {
    const before = scan.words[place - 1]
    if (before?.kind !== 'number' && !scan.numerals.byKey.has(before?.key ?? '')) return undefined
    const hour = readNumber(scan.words, at, scan.numerals)?.value
    if (scan.key(place) === 'بجے') return { last: place, ...(hour && { time: sayClock(hour) }) }
    const minutes = scan.has(place, 'بج', 'کر')
      ? place + 2
      : scan.key(place) === 'بجکر'
        ? place + 1
        : undefined
    if (minutes === undefined) continue
    if (scan.key(minutes + 1) !== 'منٹ') return { last: minutes - 1 }
    const past = readNumber(scan.words, minutes, scan.numerals)?.value
    return { last: minutes + 1, ...(hour && past && { time: sayClock(hour, past) }) }
  }
  return undefined
}
