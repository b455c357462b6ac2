/** One sentence as the rules of time see it: its words, the day it counts from, and the tense that follows a word. */
import type { Today } from './calendar.ts'
import type { Numerals } from '#urdu/lexicon/numbers.ts'
import type { TimeRule } from './rules.ts'
import { PARTICLES } from '#urdu/words/particles.ts'
import type { Word } from '#urdu/words/word.ts'

export type TimeContext = {
  /** The day that relative times count from. */
  readonly today: Today
  readonly numerals: Numerals
  /** EDTF of the last date that the text mentioned before this sentence. */
  readonly last?: string | undefined
}

/** Words that say when, before what follows them is read: `last` is the last of them. */
export type Point = {
  readonly last: number
  readonly edtf: string
  readonly rule: TimeRule
  /** A name for it in English: “Friday”, “July”, “last month”. */
  readonly gloss: string
  /** What English says before it: on Friday, in July. */
  readonly with?: 'on' | 'in'
  /** With its part of the day: “on Tuesday night” needs no postposition. */
  readonly whole?: boolean
  /** The same in a year that is elsewhere: گذشتہ سال جولائی میں. */
  readonly inYear?: (year: number) => string
}

/** Words that a rule knows and that have no value: ہر تین سال بعد. */
export type Passed = { readonly last: number; readonly edtf: '' }

export type Reader<Read = Point> = (scan: Scan, at: number) => Read | undefined

export type Tense = 'past' | 'present' | 'future' | undefined

export class Scan {
  readonly words: readonly Word[]
  readonly today: Today
  readonly numerals: Numerals
  /** The last date mentioned, in the text before or in this sentence. */
  last: string | undefined
  #tenses: Tense[] | undefined

  constructor(words: readonly Word[], { today, numerals, last }: TimeContext) {
    this.words = words
    this.numerals = numerals
    this.last = last
    this.today = today
  }

  /** The look-up key of a word; empty outside the sentence. */
  key(at: number): string {
    return this.words[at]?.key ?? ''
  }

  /** True when the word and those after it have these keys. */
  has(at: number, ...keys: readonly string[]): boolean {
    return keys.every((key, index) => this.key(at + index) === key)
  }

  /** The tense of the first finite verb at or after a word, before any کہ. */
  tense(at: number): Tense {
    this.#tenses ??= tensesOf(this.words)
    return this.#tenses[at]
  }

  /** جمعے کو ہوگا: the time at a word is described as coming. */
  isFuture(at: number): boolean {
    return this.tense(at) === 'future' || this.#isDeferred(at)
  }

  /** 26 فروری تک ملتوی کر دی, مارچ کے آخر تک توسیع: what is put off is put off until a day to come. */
  #isDeferred(at: number): boolean {
    let from = at
    while (from < at + 3 && this.key(from) !== 'تک') from += 1
    if (this.key(from) !== 'تک') return false
    for (let place = from + 1; place <= from + FAR; place += 1) {
      if (DEFERRING.test(this.key(place))) return !this.#isOver(place + 1)
      const word = this.words[place]
      if (!word || isVerb(word) || word.key === 'کہ') return false
    }
    return false
  }

  /** مہلت دی تھی, مہلت ختم ہو گئی. */
  #isOver(at: number): boolean {
    return [at, at + 1, at + 2, at + 3].some(
      (place) => PAST.has(this.key(place)) || this.key(place) === 'ختم',
    )
  }
}

/** How far from تک what is put off may be. */
const FAR = 7
const DEFERRING = /^(?:ملتوی|م[ؤو]خر|مہلت|توسیع|الٹی|ڈیڈ|بڑھا)/

const FUTURE_ENDINGS = /(?:گا|گے|گی)$/
const PAST = new Set(['تھا', 'تھی', 'تھے', 'تھیں'])
const PRESENT = new Set(['ہے', 'ہیں', 'ہوں', 'ہو'])
/** متوقع ہے, کا امکان ہے: a present with the meaning of a future. */
const EXPECTED = new Set(['متوقع', 'امکان', 'شیڈول', 'مقرر', 'طے', 'توقع', 'والا', 'والی', 'والے'])
const ONGOING = new Set(['رہا', 'رہی', 'رہے', 'رہیں'])
const MUST = new Set(['چاہیے', 'چاہیئے', 'چاہئے', 'چاہییں'])

/** From right to left: each word gets the tense of the verb that it is before. */
function tensesOf(words: readonly Word[]): Tense[] {
  const tenses: Tense[] = []
  let tense: Tense
  const wished = wishesOf(words)
  // The verb group that we are in: its tense, `none` for one that only describes (کیے جانے والے), undefined outside.
  let group: Tense | 'none'
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]
    if (!word) continue
    if (isVerb(word)) {
      const toCome = isToDo(words, at, group) || (group === undefined && wished[at])
      group = toCome ? 'future' : withVerb(group, tenseOf(word) ?? 'none')
      if (group !== 'none') tense = group
    } else if (!PARTICLES.has(word.key)) {
      if (group === 'present' && EXPECTED.has(word.key)) tense = 'future'
      group = undefined
      if (word.key === 'کہ') tense = undefined
    }
    tenses[at] = tense
  }
  return tenses
}

const WISHES = new Set([
  'اپیل',
  'مطالبہ',
  'ہدایت',
  'درخواست',
  'حکم',
  'زور',
  'تاکید',
  'مشورہ',
  'تلقین',
  'امید',
  'امکان',
  'توقع',
  'ضروری',
  'لازم',
  'لازمی',
  'تجویز',
])

/** For each verb whether, after اپیل کی کہ or تاکہ, its آئیں or آئے can be nothing but a wish. */
function wishesOf(words: readonly Word[]): boolean[] {
  let [wish, wished] = [false, false]
  return words.map((word) => {
    if (WISHES.has(word.key)) wish = true
    else if (word.key === 'کہ') [wish, wished] = [false, wish]
    else if (word.key === 'تاکہ') wished = true
    return (
      wished && word.feats['Aspect'] === 'Perf' && word.feats['Number'] === 'Plur' && /[یے]ں?$/.test(word.key)
    )
  })
}

const SAYING = new Set(['کہنا', 'ماننا', 'بتانا', 'سمجھنا'])

/** جمع کرانا ہے "is to be submitted"; but ان کا کہنا ہے. */
function isToDo(words: readonly Word[], at: number, group: Tense | 'none'): boolean {
  const { feats, key } = words[at] ?? {}
  if (group !== 'present' || feats?.['VerbForm'] !== 'Inf' || SAYING.has(key ?? '')) return false
  return !/^ک[اےی]$/.test(words[at - 1]?.key ?? '')
}

/** The last word of کیا جائے گا gives its tense; but a perfect within ہوئی ہے is past. */
function withVerb(
  group: Tense | 'none',
  own: Exclude<Tense, undefined> | 'none',
): Exclude<Tense, undefined> | 'none' {
  return group === 'present' && own === 'past' ? 'past' : (group ?? own)
}

function isVerb({ upos, key }: Word): boolean {
  return upos === 'VERB' || upos === 'AUX' || PRESENT.has(key) || PAST.has(key)
}

/** The tense that a verb's form has of itself: participles and infinitives that describe have none. */
function tenseOf({ key, feats, upos }: Word): Tense {
  if (feats['Tense'] === 'Fut' || FUTURE_ENDINGS.test(key)) return 'future'
  // رہا in ہو رہے ہیں is perfect in form only, رہیں in نہیں آ رہیں subjunctive.
  if (upos === 'AUX' && ONGOING.has(key)) return undefined
  if (MUST.has(key) || (feats['Mood'] === 'Sub' && !PRESENT.has(key))) return 'future'
  if (feats['VerbForm'] === 'Inf' || key === 'ہوئے') return undefined
  if (PAST.has(key) || feats['Tense'] === 'Past') return 'past'
  if (PRESENT.has(key) || feats['Tense'] === 'Pres') return 'present'
  return feats['Aspect'] === 'Perf' ? 'past' : undefined
}
