/** The English of times: two years, the last month, Tuesday night, late last month, the 7th. */
import type { Point } from './scan.ts'
import { PART_NAMES, type Unit } from './words.ts'

const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ')

/** In words up to ten: two, 24, 1.25. */
function numberWord(count: number): string {
  return WORDS[count] ?? String(Number(count.toFixed(2)))
}

/** “a month”, “an hour”, “two years”, “three and a half years”, “half an hour”. */
export function sayAmount(count: number, { name }: Unit): string {
  const one = `${name === 'hour' ? 'an' : 'a'} ${name}`
  if (count === 1) return one
  if (count === 0.5) return `half ${one}`
  if (count === 1.5) return `${one} and a half`
  const half = count % 1 === 0.5
  const number = half ? `${numberWord(Math.floor(count))} and a half` : numberWord(count)
  return `${number} ${manyOf({ name })}`
}

export function manyOf({ name }: Pick<Unit, 'name'>): string {
  return name === 'century' ? 'centuries' : `${name}s`
}

/** After “the last” or “the next”: year, year and a half, three years. */
export function withoutArticle(amount: string): string {
  return amount.replace(/^(half )?an? /, '$1')
}

/** Before a noun: five-day, hour-long, three-hour-long. */
export function sayLong(count: number, { name, adjective }: Unit): string {
  if (adjective) return `${numberWord(count)}-${name}`
  return count === 1 ? `${name}-long` : `${numberWord(count)}-${name}-long`
}

/** 1st, 22nd, 13th. */
export function ordinal(number: number): string {
  const ending = /1[1-3]$/.test(String(number)) ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]
  return `${number}${ending ?? 'th'}`
}

/** first, second … of a few. */
export function ordinalWord(number: number): string {
  return ['', 'first', 'second', 'third', 'fourth'][number] ?? ordinal(number)
}

/** One day or several, before their month: “the 7th”, “the 2nd to the 8th”. */
export function sayDays(first: number, final: number): string {
  return first === final ? `the ${ordinal(first)}` : `the ${ordinal(first)} to the ${ordinal(final)}`
}

/** Early, mid or late in a time: “late May 2021”, “late last month”, “early in the year”, “the mid-1980s”. */
export function sayPart(third: 0 | 1 | 2, { gloss }: Point): Pick<Point, 'gloss' | 'with'> {
  const part = PART_NAMES[third]
  const [, decade] = /^the (\d+s|\d+\w\w century)$/.exec(gloss) ?? []
  if (decade !== undefined) return { gloss: `the ${joined(part, decade)}`, with: 'in' }
  if (/^(?:last|this|next|that) /.test(gloss))
    return { gloss: third === 1 ? `in the middle of ${gloss}` : `${part} ${gloss}` }
  if (gloss.startsWith('the '))
    return { gloss: third === 1 ? `in the middle of ${gloss}` : `${part} in ${gloss}` }
  return { gloss: joined(part, gloss), with: 'in' }
}

function joined(part: string, name: string): string {
  return part.endsWith('-') ? part + name : `${part} ${name}`
}

type DayPart = 'morning' | 'afternoon' | 'evening' | 'night'
const DAY_PARTS = new Map<string, DayPart>(
  Object.entries({
    صبح: 'morning',
    سحر: 'morning',
    سویرے: 'morning',
    علیالصبح: 'morning',
    دوپہر: 'afternoon',
    سہپہر: 'afternoon',
    شام: 'evening',
    رات: 'night',
    شب: 'night',
  }),
)

/** The part of the day that a word names. */
export function dayPartOf(key: string): DayPart | undefined {
  return DAY_PARTS.get(key.replaceAll('\u200C', ''))
}

const WITH_TODAY = {
  morning: 'this morning',
  afternoon: 'this afternoon',
  evening: 'this evening',
  night: 'tonight',
}
const ENDS_IN_DAY = /(?:day|tomorrow)$/

/** “Tuesday night”, “this morning”, “last night”, “the evening of 9 July 2021”. */
export function sayDayPart(day: string, part: DayPart): string {
  if (day === 'today') return WITH_TODAY[part]
  if (day === 'yesterday' && part === 'night') return 'last night'
  const after = /^(that|the next) day$/.exec(day)
  if (after) return `${after[1]} ${part}`
  return ENDS_IN_DAY.test(day) && !day.startsWith('the ') ? `${day} ${part}` : `the ${part} of ${day}`
}

/** 10, 11:51, 10:30. */
export function sayClock(hour: number, minutes?: number): string {
  const past = minutes ?? Math.round((hour % 1) * 60)
  return past === 0 ? String(hour) : `${Math.floor(hour)}:${String(past).padStart(2, '0')}`
}
