/** The units of several words that the lexicon knows: کے مطابق, خبر رساں ادارہ, عمل میں آنا. */
import { UNIT_KINDS, type UnitKind } from '#article/article.ts'
import { lookupKey } from './letters.ts'
import { rowsOf } from './tables.ts'

export type KnownUnit = {
  /** Look-up keys; each matches a word by its form or by its lemma. */
  readonly keys: readonly string[]
  readonly kind: UnitKind
  readonly gloss: string
  /** How each word sounds, where the table tells. */
  readonly sounds: readonly string[]
  readonly flags: ReadonlySet<string>
}

/** Units by their first key, the longest first. */
export type UnitTable = ReadonlyMap<string, readonly KnownUnit[]>

/** Reads `units.tsv`; `more` are the tables' own entries of several words (خوب صورت). */
export function readUnits(table: string, more: readonly KnownUnit[]): UnitTable {
  const units = new Map<string, KnownUnit[]>()
  const rows = rowsOf(table).map((row): KnownUnit => {
    const [words = '', kindName = '', gloss = '', translit = '', marks = ''] = row.split('\t')
    const kind = UNIT_KINDS.find((known) => known === kindName) ?? 'expression'
    return {
      keys: words.split(' ').map(lookupKey),
      kind,
      gloss,
      sounds: translit.split(' '),
      flags: new Set(marks.split('; ').filter(Boolean)),
    }
  })
  for (const unit of [...rows, ...more]) {
    const [first] = unit.keys
    if (first === undefined || unit.keys.length < 2) continue
    const list = units.get(first)
    if (list) list.push(unit)
    else units.set(first, [unit])
  }
  for (const list of units.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return units
}
