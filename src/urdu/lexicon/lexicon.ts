/** The lexicon: what the tables say of words, units and names, ready for look-up. */
import type { Upos } from '#article/article.ts'
import { deriveWord, type KnownWords } from './derive.ts'
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import { lookupKey, looseKey } from '#urdu/script/letters.ts'
import type { Analysis, Entry, Feats } from './entry.ts'
import { type Gazetteer, readGazetteer } from './gazetteer.ts'
import { formsOf, type ReadEntry, readEntry, unitOf } from './entries.ts'
import { CELL_FEATS } from './cells.ts'
import { nounForms } from './paradigms.ts'
import { type Numeral, type Numerals, readNumerals } from './numbers.ts'
import { remember } from '#urdu/script/remember.ts'
import { rowsOf, type Tables } from './tables.ts'
import { type KnownUnit, readUnits, type UnitTable } from './unit-table.ts'

export type Lexicon = {
  /** Ways to understand a key (see `lookupKey`); empty when nobody knows. Cached. */
  readonly find: (key: string) => readonly Analysis[]
  /** True when the tables themselves have this key: no derivation, no guess. */
  readonly knows: (key: string) => boolean
  readonly numerals: Numerals
  readonly units: UnitTable
  readonly gazetteer: Gazetteer
}

// News has some 20,000 different forms in a million words; beyond this the cache begins anew.
const CACHED = 40_000

/** Reads the tables; some 100 ms, so once per worker. */
export function readLexicon(tables: Tables): Lexicon {
  const forms = new Map<string, Analysis[]>()
  const counts = readCounts(tables.counts)
  const entries = new Map<string, Entry[]>()
  const units: KnownUnit[] = []
  const add = (key: string, analysis: Analysis) => {
    const list = forms.get(key)
    if (!list) forms.set(key, [analysis])
    else if (
      !list.some(
        (known) =>
          known.lemma === analysis.lemma &&
          known.upos === analysis.upos &&
          known.cell === analysis.cell &&
          known.translit === analysis.translit,
      )
    )
      list.push(analysis)
  }
  for (const row of rowsOf(tables.little)) addLittle(row, counts, add)
  for (const [table, upos] of OPEN_CLASSES) {
    for (const row of rowsOf(tables[table])) addEntry(readEntry(row, upos), { counts, add, entries, units })
  }
  const numerals = readNumerals(tables.numerals)
  for (const [key, numeral] of numerals.byKey) {
    // پہلا and دوسرا are among the adjectives with all their forms.
    if (numeral.kind !== 'ord' || !forms.has(key)) add(key, numeralWord(key, numeral, counts))
  }
  const gazetteer = readGazetteer(tables)
  for (const [key, analysis] of gazetteer.words) add(key, analysis)
  const unitTable = readUnits(tables.units, units)
  addUnitWords(unitTable, forms)
  const loose = new Map<string, string>()
  for (const key of forms.keys()) {
    const coarse = looseKey(key)
    if (coarse !== '' && !loose.has(coarse)) loose.set(coarse, key)
  }
  const direct = (key: string) =>
    forms.get(key) ?? (key === '' ? undefined : forms.get(loose.get(looseKey(key)) ?? ''))
  const derivation: KnownWords = {
    find: (key) => direct(key) ?? [],
    entries: (key) => entries.get(key) ?? [],
  }
  return {
    knows: (key) => direct(key) !== undefined,
    find: remember<readonly Analysis[]>(CACHED, (key) => direct(key) ?? deriveWord(key, derivation)),
    numerals,
    units: unitTable,
    gazetteer,
  }
}

/** Words that are in units only (نہاد in نام نہاد): they sound as the unit says, and mean nothing without it. */
function addUnitWords(table: UnitTable, forms: Map<string, Analysis[]>): void {
  for (const unit of [...table.values()].flat()) {
    if (unit.sounds.length !== unit.keys.length) continue
    unit.keys.forEach((key, index) => {
      const translit = unit.sounds[index]
      if (!translit || forms.has(key) || LETTER_NAMES.has(key)) return
      const upos = unit.kind === 'expression' ? 'ADV' : 'NOUN'
      const part = { lemma: key, upos, lemmaTranslit: translit, weight: 0, rule: 'part of a unit' } as const
      forms.set(key, [{ ...part, translit, feats: NO_FEATS }])
      // خلاف ورزیوں: the last word takes the plural.
      if (upos !== 'NOUN' || index < unit.keys.length - 1) return
      for (const { form, translit: sound, cell } of [
        ...nounForms(key, translit, 'f'),
        ...nounForms(key, translit, 'm'),
      ]) {
        const plural = lookupKey(form)
        if (cell.startsWith('pl') && !forms.has(plural))
          forms.set(plural, [{ ...part, translit: sound, feats: PLURAL }])
      }
    })
  }
}

const PLURAL: Feats = { Number: 'Plur' }

type Counts = ReadonlyMap<string, number>
type Add = (key: string, analysis: Analysis) => void

const OPEN_CLASSES = [
  ['nouns', 'NOUN'],
  ['adjectives', 'ADJ'],
  ['verbs', 'VERB'],
  ['adverbs', 'ADV'],
] as const

/** Rows `form lemma UPOS count`. */
function readCounts(table: string): Counts {
  return new Map(
    rowsOf(table).map((row) => {
      const [form = '', lemma = '', upos = '', count = ''] = row.split('\t')
      return [`${form} ${lookupKey(lemma)} ${upos}`, Math.log(1 + Number(count))]
    }),
  )
}

function weightOf(counts: Counts, key: string, lemma: string, upos: string): number {
  return counts.get(`${key} ${lookupKey(lemma)} ${upos}`) ?? 0
}

function addLittle(row: string, counts: Counts, add: Add): void {
  const [form = '', lemma = '', upos = '', feats = '', translit = '', lemmaTranslit = '', gloss = ''] =
    row.split('\t')
  const key = lookupKey(form)
  add(key, {
    lemma,
    upos: upos as Upos,
    feats: readFeats(feats),
    translit,
    lemmaTranslit,
    gloss,
    // Closed-class readings are common even where the counts do not tell the readings apart.
    weight: weightOf(counts, key, lemma, upos) || 3,
    rule: 'lexicon',
  })
}

/** Ordinals are adjectives, as in the treebanks. */
function numeralWord(key: string, { form, translit, kind, gloss }: Numeral, counts: Counts): Analysis {
  const upos = kind === 'ord' ? 'ADJ' : 'NUM'
  const feats = { NumType: kind === 'ord' ? 'Ord' : kind === 'frac' ? 'Frac' : 'Card' }
  return {
    lemma: form,
    upos,
    feats,
    translit,
    lemmaTranslit: translit,
    gloss,
    weight: weightOf(counts, key, form, upos) || 2,
    rule: 'lexicon',
  }
}

function readFeats(text: string): Feats {
  if (text === '_' || text === '') return NO_FEATS
  return Object.fromEntries(text.split('|').map((pair) => pair.split('=') as [string, string]))
}
const NO_FEATS: Feats = {}

type Filling = {
  readonly counts: Counts
  readonly add: Add
  readonly entries: Map<string, Entry[]>
  readonly units: KnownUnit[]
}

function addEntry({ entry, plurals, variants }: ReadEntry, { counts, add, entries, units }: Filling): void {
  const { lemma, upos, kind, translit } = entry
  const known = entries.get(lookupKey(lemma))
  if (known) known.push(entry)
  else entries.set(lookupKey(lemma), [entry])
  for (const spelling of [lemma, ...variants]) {
    if (spelling.includes(' ')) {
      units.push(unitOf(spelling, entry))
      continue
    }
    const forms = formsOf(upos, spelling, translit, kind)
    for (const { form, translit: sound, cell } of spelling === lemma ? [...forms, ...plurals] : forms) {
      const key = lookupKey(form)
      add(key, {
        lemma,
        upos: cell === 'ones' ? 'NOUN' : upos,
        feats: CELL_FEATS[cell] ?? NO_FEATS,
        translit: sound,
        lemmaTranslit: translit,
        cell,
        entry,
        weight: weightOf(counts, key, lemma, upos),
        rule: 'lexicon',
      })
    }
  }
}
