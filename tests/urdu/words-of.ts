/** Sentences as words for the tests of time, read by the engine itself. */
import { agree } from '#urdu/agree.ts'
import { chooseReadings } from '#urdu/choose.ts'
import { splitJoined } from '#urdu/joined.ts'
import { findKnown, fixedByNames } from '#urdu/known-names.ts'
import { type FoundTime, findTimes, type TimeContext } from '#urdu/time.ts'
import { tokenise } from '#urdu/tokens.ts'
import type { Word } from '#urdu/word.ts'
import { lexicon } from './the-lexicon.ts'

export const { numerals } = lexicon

/** The words of one sentence. */
export function wordsOf(sentence: string): Word[] {
  const tokens = splitJoined(tokenise(sentence), sentence, lexicon)
  const known = findKnown(tokens, lexicon.gazetteer)
  return agree(tokens, chooseReadings(tokens, lexicon, fixedByNames(known, tokens, lexicon)))
}

export type Told = Omit<TimeContext, 'numerals' | 'reference'> & { readonly on?: string }

/** The times of a sentence in an article of 10 July 2021, a Saturday, unless `on` says otherwise. */
export function timesOf(sentence: string, { on = '2021-07-10', ...rest }: Told = {}): FoundTime[] {
  return findTimes(wordsOf(sentence), { reference: on, numerals, ...rest })
}

/** Each time as `its words = its value`. */
export function toldTimes(sentence: string, told: Told = {}): string[] {
  const words = wordsOf(sentence)
  return timesOf(sentence, told).map(({ first, last, edtf }) => {
    return `${sentence.slice(words[first]?.start, words[last]?.end)} = ${edtf}`
  })
}
