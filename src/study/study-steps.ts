/** The steps through one sentence: guess, then one word after the other, then the translation, then the next sentence. */
import type { StudyUnit, StudyWord } from './study-sentences.ts'

/** What of a sentence is shown. */
export type Shown = {
  /** Numbers of the words whose help is open. */
  readonly words: ReadonlySet<number>
  readonly translation: boolean
}

export const NOTHING: Shown = { words: new Set(), translation: false }

export type Step =
  | { readonly kind: 'word'; readonly word: StudyWord }
  | { readonly kind: 'translation' }
  | { readonly kind: 'next' }

/** What the big button does now: the first word that is not open yet, then the translation if there is one. */
export function nextStep(words: readonly StudyWord[], shown: Shown, translated: boolean): Step {
  const word = words.find(({ number }) => !shown.words.has(number))
  if (word) return { kind: 'word', word }
  return translated && !shown.translation ? { kind: 'translation' } : { kind: 'next' }
}

/** Opens a word's help, or closes it again. */
export function toggleWord(shown: Shown, number: number): Shown {
  const words = new Set(shown.words)
  if (!words.delete(number)) words.add(number)
  return { ...shown, words }
}

/** Opens every word's help, or closes all when all are open. */
export function toggleAll(shown: Shown, words: readonly StudyWord[]): Shown {
  const open = allShown(shown, words)
  return { ...shown, words: new Set(open ? [] : words.map(({ number }) => number)) }
}

export function allShown(shown: Shown, words: readonly StudyWord[]): boolean {
  return words.every(({ number }) => shown.words.has(number))
}

/** A unit is shown when each of its words is: before that it would give them away. */
export function unitShown(shown: Shown, { unit }: StudyUnit): boolean {
  return unit.tokens.every((number) => shown.words.has(number))
}
