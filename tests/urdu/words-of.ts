/** Sentences as words for the tests of time, with a little table in place of the tagger. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Upos } from '#article/article.ts'
import { lookupKey } from '#urdu/letters.ts'
import { readNumerals } from '#urdu/numbers.ts'
import { type FoundTime, findTimes, type TimeContext } from '#urdu/time.ts'
import { tokenise } from '#urdu/tokens.ts'
import type { Feats, Word } from '#urdu/word.ts'

const table = join(import.meta.dirname, '../../src/urdu/lexicon/numerals.tsv')
export const numerals = readNumerals(readFileSync(table, 'utf8'))

const PERFECT =
  'کیا کیے دیا دی دیے لیا لی کہا بتایا ہوا ہوئی ہوئے ہوئیں گیا گئی گئے گئیں آیا آئی آئے پہنچا پہنچے پہنچی لگا لگی رہا رہی رہے بنا بنی مارا مارے ملا ملی ملے چلا پڑا پڑی شروع جیتا جیتی کھیلا بڑھا بڑھی گزرے بنایا بنائی ڈالا سنا سنایا منایا اٹھایا پایا کروایا'
const OTHER_VERBS =
  'ہو ہوں ہوگا ہوگی ہونگے جائے جائیں کرے کریں کرتے کرتا کرتی ہوتا ہوتی ہوتے کر جا رہتا رہتے آئیں دے دیں مل ملے سکے سکیں پہنچیں پڑے چلے جاری‌رہے منائی کھیلی لائے ہونا کرنا'
const TAGS: Partial<Record<Upos, string>> = {
  VERB: `${PERFECT} ${OTHER_VERBS}`,
  AUX: 'ہے ہیں تھا تھی تھے تھیں گا گے گی',
  ADP: 'کا کے کی کو سے میں پر تک نے بعد قبل',
  CCONJ: 'اور یا مگر لیکن تاہم',
  SCONJ: 'کہ جب اگر',
  PRON: 'وہ یہ ان انھوں میں‌نے ہم',
  DET: 'اس اسی ہر کچھ چند کئی',
  ADJ: 'گذشتہ گزشتہ پچھلے پچھلا پچھلی رواں موجودہ آئندہ اگلے حالیہ طویل نئے نیا پہلا پہلے آخری درمیانی',
  ADV: 'آج کل پرسوں تقریبا',
}

const UPOS = new Map(
  Object.entries(TAGS).flatMap(([upos, words]) =>
    words.split(' ').map((word): [string, Upos] => [lookupKey(word), upos as Upos]),
  ),
)
const PERFECT_FORMS = new Set(PERFECT.split(' ').map(lookupKey))

/** The words of one sentence; `proper` are the forms that are names in it. */
export function wordsOf(sentence: string, proper: readonly string[] = []): Word[] {
  return tokenise(sentence).map((token): Word => {
    const form = sentence.slice(token.start, token.end)
    const upos = proper.includes(form) ? 'PROPN' : uposOf(token.kind, token.key)
    return { ...token, lemma: form, upos, feats: featsOf(token.key, upos) }
  })
}

function uposOf(kind: Word['kind'], key: string): Upos {
  if (kind === 'sign') return 'PUNCT'
  if (kind === 'number') return 'NUM'
  return UPOS.get(key) ?? 'NOUN'
}

function featsOf(key: string, upos: Upos): Feats {
  return upos === 'VERB' && PERFECT_FORMS.has(key) ? { Aspect: 'Perf' } : {}
}

export type Told = Omit<TimeContext, 'numerals' | 'reference'> & {
  readonly on?: string
  readonly proper?: readonly string[]
}

/** The times of a sentence in an article of 10 July 2021, a Saturday, unless `on` says otherwise. */
export function timesOf(
  sentence: string,
  { on = '2021-07-10', proper = [], ...rest }: Told = {},
): FoundTime[] {
  return findTimes(wordsOf(sentence, proper), { reference: on, numerals, ...rest })
}

/** Each time as `its words = its value`. */
export function toldTimes(sentence: string, told: Told = {}): string[] {
  const words = wordsOf(sentence, told.proper ?? [])
  return timesOf(sentence, told).map(({ first, last, edtf }) => {
    return `${sentence.slice(words[first]?.start, words[last]?.end)} = ${edtf}`
  })
}
