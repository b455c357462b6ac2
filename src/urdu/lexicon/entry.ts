/** What the lexicon says of a word: an entry of its tables, and one way to understand a form. */
import type { Upos } from '#article/article.ts'
import type { Cell } from './cells.ts'
import type { DerivationRule } from './derivations.ts'

/** Features of Universal Dependencies, such as `{ Number: 'Plur' }`. */
export type Feats = Readonly<Record<string, string>>

/** A word of the open classes, as its table has it. */
export type Entry = {
  readonly lemma: string
  readonly upos: Upos
  /** The table's class: m, f, m0, mf; v, -; t, i. */
  readonly kind: string
  readonly translit: string
  /** English, the commonest first. */
  readonly senses: readonly string[]
  /** Meaning together with a verb: کرنا → "arrest". */
  readonly light: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
}

/**
 * Where an analysis comes from: `lexicon` and `name` are tables, `part of a unit` is a word that only units have; then
 * the rules that guess (`words/guess.ts`), and those that derive.
 */
export type AnalysisRule =
  | 'lexicon'
  | 'name'
  | 'part of a unit'
  | 'letter name'
  | 'number'
  | 'sign'
  | 'foreign word'
  | 'held together'
  | 'unknown'
  | 'unknown plural'
  | 'unknown word'
  | DerivationRule

/** One way to understand a form. */
export type Analysis = {
  readonly lemma: string
  readonly upos: Upos
  readonly feats: Feats
  readonly translit: string
  readonly lemmaTranslit: string
  /** Which form of the paradigm; undefined for little words. */
  readonly cell?: Cell
  readonly entry?: Entry
  /** The meaning where it does not come from the entry's senses. */
  readonly gloss?: string
  /** How often this reading is in news against the others: natural logarithm of a count. */
  readonly weight: number
  readonly rule: AnalysisRule
}
