/** The units of several words that the lexicon knows: کے مطابق, خبر رساں ادارہ, عمل میں آنا. */
import { UNIT_KINDS, type UnitKind } from '#article/article.ts'
import { lookupKey } from '#urdu/script/letters.ts'
import { rowsOf } from './tables.ts'

export type KnownUnit = {
  /** Look-up keys; each matches a word by its form or by its lemma. */
  readonly keys: readonly string[]
  readonly kind: UnitKind
  readonly gloss: string
  /** How each word sounds, where the table gives it. */
  readonly sounds: readonly string[]
  readonly flags: ReadonlySet<string>
  /** Its meaning together with a verb, as an entry's. */
  readonly light: ReadonlyMap<string, string>
}

const NO_LIGHT: ReadonlyMap<string, string> = new Map()

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
      light: NO_LIGHT,
    }
  })
  // What the words' own tables say of a unit is more, so it comes first.
  for (const unit of [...more, ...rows]) {
    const [first] = unit.keys
    if (first === undefined || unit.keys.length < 2) continue
    const list = units.get(first)
    if (list) list.push(unit)
    else units.set(first, [unit])
  }
  for (const list of units.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return units
}

/** A unit that is in a sentence word for word. */
export type UnitSpan = { readonly first: number; readonly last: number; readonly unit: KnownUnit }

/** The units whose very forms are in a sentence, the longest first, none overlapping. */
export function findUnitForms(keys: readonly string[], table: UnitTable): UnitSpan[] {
  const spans: UnitSpan[] = []
  for (let at = 0; at < keys.length; at += 1) {
    const unit = table
      .get(keys[at] ?? '')
      ?.find((known) => known.keys.every((key, offset) => keys[at + offset] === key))
    if (!unit) continue
    const last = at + unit.keys.length - 1
    spans.push({ first: at, last, unit })
    at = last
  }
  return spans
}
