/** The names that we know: people, places, organisations, and the parts that people's names are made of. */
import { capital } from '#urdu/english/inflect.ts'
import type { EntityType } from '#article/article.ts'
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import { lookupKey, looseKey } from '#urdu/script/letters.ts'
import type { Analysis } from './entry.ts'
import { rowsOf, type Tables } from './tables.ts'
import { nameInEnglish, spellOut } from '#urdu/script/transliterate.ts'

/** Somebody or something with a name. */
export type Known = {
  /** The table's first spelling: it identifies the entry. */
  readonly name: string
  readonly type: EntityType
  readonly english: string
  readonly translit: string
  /** Kind of place or organisation; empty for people. */
  readonly kind: string
  readonly wikidata: string
  readonly description: { readonly en: string; readonly ur: string }
  /** The name of the country that it stands for in news: ماسکو, وائٹ ہاؤس. */
  readonly standsFor: string
  /** Also an everyday word (شام): needs evidence. */
  readonly everyday: boolean
}

/** One spelling of a name. */
export type Spelling = {
  readonly keys: readonly string[]
  readonly known: Known
  /** `name`; `short` for a surname that means the person; `adjective` for روسی. */
  readonly as: 'name' | 'short' | 'adjective'
  /** Of an adjective: what it is in English, and how it sounds. */
  readonly english: string
  readonly translit: string
}

/** A word that people's names are made of: man's, woman's, last name. */
export type NamePart = {
  readonly english: string
  readonly translit: string
  readonly kind: string
  readonly everyday: boolean
}

export type Gazetteer = {
  /** Spellings by their first key, the longest first. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>
  readonly parts: ReadonlyMap<string, NamePart>
  readonly byName: ReadonlyMap<string, Known>
  /** Single words of names as readings of a form. */
  readonly words: readonly (readonly [key: string, analysis: Analysis])[]
}

/** Keys of a name of several words. */
export function nameKeys(name: string): string[] {
  return name.split(' ').filter(Boolean).map(lookupKey)
}

/** Reads the tables people, given-names, places and organisations. */
export function readGazetteer(tables: Tables): Gazetteer {
  const spellings = new Map<string, Spelling[]>()
  const byName = new Map<string, Known>()
  const parts = new Map<string, NamePart>()
  const words: [string, Analysis][] = []
  const addSpelling = (
    name: string,
    known: Known,
    as: Spelling['as'],
    english = known.english,
    translit = known.translit,
  ) => {
    const keys = nameKeys(name)
    const [first] = keys
    if (first === undefined) return
    const spelling: Spelling = { keys, known, as, english, translit }
    const list = spellings.get(first)
    if (list) list.push(spelling)
    else spellings.set(first, [spelling])
    if (keys.length === 1) words.push([first, singleWord(spelling, name)])
  }
  const addKnown = (known: Known, marks: readonly string[]) => {
    if (!byName.has(known.name)) byName.set(known.name, known)
    addSpelling(known.name, known, 'name')
    for (const mark of marks) {
      const [key = '', value = ''] = mark.split('=')
      if (key === 'var')
        for (const name of value.split(','))
          addSpelling(name, known, 'name', known.english, soundOf(name, known))
      if (key === 'short')
        for (const name of value.split(',')) addSpelling(name, known, 'short', ...shortForm(name, known))
      if (key === 'adj') {
        for (const adjective of value.split(',')) {
          const [form = '', translit = '', english = ''] = adjective.split('/')
          addSpelling(form, known, 'adjective', english, translit)
        }
      }
    }
  }
  for (const row of rowsOf(tables.people)) {
    const [name = '', english = '', translit = '', wikidata = '', en = '', ur = '', marks = ''] =
      row.split('\t')
    addKnown(
      {
        ...known(name, english, translit, wikidata, en, ur),
        type: 'PERSON',
        kind: '',
        standsFor: '',
        everyday: false,
      },
      marks.split('; '),
    )
  }
  for (const [table, type] of [
    ['places', 'PLACE'],
    ['organisations', 'ORGANIZATION'],
  ] as const) {
    for (const row of rowsOf(tables[table])) {
      const [name = '', english = '', translit = '', kind = '', wikidata = '', en = '', ur = '', marks = ''] =
        row.split('\t')
      const list = marks.split('; ')
      const standsFor = list.find((mark) => mark.startsWith('of='))?.slice(3) ?? ''
      const itsType = type === 'ORGANIZATION' && list.includes('group') ? 'GROUP' : type
      addKnown(
        {
          ...known(name, english, translit, wikidata, en, ur),
          type: itsType,
          kind,
          standsFor,
          everyday: list.includes('x'),
        },
        list,
      )
    }
  }
  for (const row of rowsOf(tables['given-names'])) {
    const [name = '', english = '', translit = '', kind = '', mark = ''] = row.split('\t')
    const key = lookupKey(name)
    const part: NamePart = {
      english: english || nameInEnglish(translit),
      translit,
      kind,
      everyday: mark.trim() === 'x',
    }
    if (parts.has(key)) continue
    parts.set(key, part)
    words.push([
      key,
      properNoun(name, translit, part.english, kind === 'f' ? 'Fem' : 'Masc', part.everyday ? 0.5 : 2),
    ])
  }
  for (const list of spellings.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return { spellings, parts, byName, words }
}

// Letters that different spellings of a name may or may not write.
const SILENT = /[اآویےہءئؤھ\s]/g

/** How another spelling of a name sounds: as the first one where the consonants are the same, else by its own letters. */
function soundOf(name: string, { name: first, translit }: Known): string {
  const [own, main] = [name, first].map((text) => looseKey(lookupKey(text)).replace(SILENT, ''))
  if (own === main && name.split(' ').length === translit.split(' ').length) return translit
  return name
    .split(' ')
    .map((word) => LETTER_NAMES.get(word)?.translit ?? spellOut(lookupKey(word)).translit)
    .map(capital)
    .join(' ')
}

type Naming = Pick<Known, 'name' | 'english' | 'translit' | 'wikidata' | 'description'>

function known(
  name: string,
  english: string,
  translit: string,
  wikidata: string,
  en: string,
  ur: string,
): Naming {
  return {
    name,
    english: english || nameInEnglish(translit),
    translit,
    wikidata: /^Q\d+$/.test(wikidata) ? wikidata : '',
    description: { en, ur },
  }
}

/** بائیڈن of جو بائیڈن: the part of the English and of the romanisation that is at the same place from the end. */
function shortForm(short: string, { name, english, translit }: Known): [english: string, translit: string] {
  const words = name.split(' ')
  const at = words.lastIndexOf(short)
  const pick = (text: string) => {
    const all = text.split(' ')
    return (at < 0 ? undefined : all[all.length - (words.length - at)]) ?? all.at(-1) ?? text
  }
  return [pick(english), pick(translit)]
}

function singleWord({ known: entry, as, english, translit }: Spelling, form: string): Analysis {
  if (as === 'adjective')
    return {
      lemma: form,
      upos: 'ADJ',
      feats: {},
      translit,
      lemmaTranslit: translit,
      gloss: english,
      weight: 5,
      rule: 'name',
    }
  return properNoun(form, translit, english, 'Masc', entry.everyday ? 1 : 5)
}

function properNoun(form: string, translit: string, gloss: string, gender: string, weight: number): Analysis {
  return {
    lemma: form,
    upos: 'PROPN',
    feats: { Gender: gender, Number: 'Sing' },
    translit,
    lemmaTranslit: translit,
    gloss,
    weight,
    rule: 'name',
  }
}
