/** A word while the engine reads it: its place, its spelling for look-up, and what was chosen for it. */
import type { Upos } from '#article/article.ts'
import type { AnalysisRule, Entry, Feats } from '#urdu/lexicon/entry.ts'
import type { Cell } from '#urdu/lexicon/cells.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'

export type Word = RawToken & {
  readonly lemma: string
  /** The lemma's spelling for look-up. */
  readonly lemmaKey?: string | undefined
  readonly upos: Upos
  readonly feats: Feats
  readonly translit?: string | undefined
  readonly lemmaTranslit?: string | undefined
  /** Which form of its paradigm, decided in context. */
  readonly cell?: Cell | undefined
  readonly entry?: Entry | undefined
  /** A meaning that does not come from the entry. */
  readonly gloss?: string | undefined
  /** The rule of the lexicon, of derivation or of guessing that it comes from. */
  readonly rule?: AnalysisRule | undefined
}
