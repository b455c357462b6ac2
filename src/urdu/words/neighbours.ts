/** What the rules of choice ask of a word's neighbours. */
import type { Upos } from '#article/article.ts'
import type { Analysis } from '#urdu/lexicon/entry.ts'
import { afterParticles } from './particles.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'

/** A sentence that is being decided from its beginning: what is chosen so far, and what may still come. */
export type Choosing = {
  readonly tokens: readonly RawToken[]
  readonly candidates: readonly (readonly Analysis[])[]
  /** Chosen so far; shorter than the sentence. */
  readonly chosen: readonly Analysis[]
}

export type ChoiceRule = {
  readonly name: string
  /** Readings that it speaks of; all where absent. */
  readonly upos?: readonly Upos[]
  /** How much for (or against) a candidate; weights are natural logarithms, so 3 is "twenty times as likely". */
  readonly score: (choosing: Choosing, at: number, candidate: Analysis) => number
}

export const keyAt = ({ tokens }: Choosing, at: number): string => tokens[at]?.key ?? ''
export const before = ({ chosen }: Choosing, at: number): Analysis | undefined => chosen[at - 1]

/** Whether the word at a place may be of one of these classes. */
export function may({ candidates }: Choosing, at: number, ...classes: readonly Upos[]): boolean {
  return (candidates[at] ?? []).some(({ upos }) => classes.includes(upos))
}

/** Whether the likeliest reading of the word at a place, by itself, is of one of these classes. */
export function likely({ candidates }: Choosing, at: number, ...classes: readonly Upos[]): boolean {
  let top: Analysis | undefined
  for (const candidate of candidates[at] ?? [])
    if (top === undefined || candidate.weight > top.weight) top = candidate
  return top !== undefined && classes.includes(top.upos)
}

/** The next word but for particles: ہی, بھی, نہیں. */
export function nextWord(choosing: Choosing, at: number): number {
  return afterParticles(choosing.tokens, at)
}

export const CASE = new Set(['کا', 'کے', 'کی', 'نے', 'کو', 'سے', 'میں', 'پر', 'تک'])
/** Forms that follow a verb and complete it. */
export const COMPLETING = new Set(
  `ہے ہیں ہوں ہو تھا تھے تھی تھیں گا گے گی رہا رہے رہی رہیں رہتا رہتے رہتی سکتا سکتے سکتی سکا سکے سکی سکیں سکوں چکا چکے چکی چکیں گیا گئے گئی گئیں جا جائے جائیں جاتا جاتے جاتی جاتیں جانا جانے جانی جائیگا
  دیا دیے دئے دی دیں دیتا دیتے دیتی دے دینا دینے لیا لیے لی لیں لیتا لیتے لیتی لے لینا لینے پڑا پڑے پڑی پڑتا پڑتے پڑتی پڑیں پائے پایا پائی پاتا پاتے پاتی پائیں چاہیے چاہئے ڈالا ڈالی ڈالے آیا آئے آئی کر کے ہوا ہوئے ہوئی ہوئیں ہونا ہونے ہوگا ہوگی ہونگے رکھا رکھی رکھے لگا لگے لگی بیٹھا بیٹھے اٹھا اٹھے`.split(
    /\s+/,
  ),
)
export const AFTER_STEM = new Set(
  `رہا رہے رہی رہیں سکتا سکتے سکتی سکتیں سکا سکے سکی سکیں سکوں چکا چکے چکی چکیں گیا گئے گئی گئیں جا جائے جائیں جاتا جاتے جاتی جانا جانے دیا دیے دئے دی دیں دیتا دیتے دیتی دے دینا دینے لیا لیے لی لیں لیتا لیتے لیتی لے لینا لینے پڑا پڑے پڑی پایا پائے پائی پاتا پاتے پائیں ڈالا ڈالی ڈالے کر کے آیا آئے آئی رکھا رکھی رکھے بیٹھا بیٹھے اٹھا اٹھے نکلا`.split(
    /\s+/,
  ),
)
export const STEM_ONLY = new Set(
  'گیا گئی گئے گئیں سکتا سکتے سکتی سکتیں سکا سکے سکی چکا چکے چکی رہا رہے رہی'.split(' '),
)
export const STOPS = new Set([
  '۔',
  '؟',
  '?',
  '!',
  '،',
  ',',
  '؛',
  '',
  '‘',
  '’',
  '“',
  '”',
  '"',
  ')',
  '۔۔۔',
  '.',
])
export const ENDING = new Set(['ہے', 'ہیں', 'تھا', 'تھے', 'تھی', 'تھیں', 'گا', 'گے', 'گی'])

/** True where a verb may well end: at a stop, before a conjunction, before کہ. */
export function clauseEnds(choosing: Choosing, at: number): boolean {
  return STOPS.has(keyAt(choosing, at)) || CLAUSE.has(keyAt(choosing, at))
}
export const CLAUSE = new Set([
  'اور',
  'کہ',
  'تو',
  'لیکن',
  'جبکہ',
  'مگر',
  'تاہم',
  'جس',
  'جو',
  'جن',
  'تاکہ',
  'کیونکہ',
])

/** A noun or adjective that makes a verb together with this one: رابطہ کیا, گرفتار کی. */
export function hosts(host: Analysis | undefined, verb: string): boolean {
  return host?.entry?.light.has(verb) ?? false
}

export const isVerb = (word: Analysis | undefined) => word?.upos === 'VERB' || word?.upos === 'AUX'
export const isNominal = (word: Analysis | undefined) =>
  word !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(word.upos)
