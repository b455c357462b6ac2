/** The rows of the words' tables: each an entry with its forms. */
import type { Upos } from '#article/article.ts'
import { lookupKey } from '#urdu/script/letters.ts'
import type { Entry } from './entry.ts'
import { adjectiveForms, type Form, nounForms, verbForms } from './paradigms.ts'
import type { KnownUnit } from './unit-table.ts'

export type ReadEntry = {
  readonly entry: Entry
  readonly plurals: readonly Form[]
  readonly variants: readonly string[]
}

/** Reads a row of nouns, adjectives, verbs or adverbs. */
export function readEntry(row: string, upos: Upos): ReadEntry {
  const [lemma = '', kind = '', translit = '', senses = '', marks = ''] = row.split('\t')
  const light = new Map<string, string>()
  const flags = new Set<string>()
  const plurals: Form[] = []
  const variants: string[] = []
  for (const mark of marks.split('; ')) {
    const [name = '', value] = mark.split('=')
    if (value === undefined) flags.add(name)
    else if (name === 'var') variants.push(...value.split(','))
    else if (name === 'pl') plurals.push(...value.split(',').flatMap(pluralForms))
    else light.set(name, value)
  }
  return {
    entry: { lemma, upos, kind, translit, senses: senses.split('; '), light, flags },
    plurals,
    variants,
  }
}

/** نتائج/natāij: the same in both cases, and وں once more as many write it (خواتینوں). */
function pluralForms(plural: string): Form[] {
  const [form = '', translit = ''] = plural.split('/')
  return [
    { form, translit, cell: 'plDir' },
    { form, translit, cell: 'plObl' },
    { form: `${form}وں`, translit: `${translit}oṉ`, cell: 'plObl' },
  ]
}

/** An entry of several words (خوب صورت) is a unit of words that are looked up one by one. */
export function unitOf(spelling: string, { upos, senses, translit, flags, light }: Entry): KnownUnit {
  const kind =
    upos === 'VERB'
      ? 'light-verb'
      : upos === 'ADV'
        ? 'expression'
        : translit.includes('-e ')
          ? 'izafat'
          : 'compound'
  return {
    keys: spelling.split(' ').map(lookupKey),
    kind,
    gloss: senses[0] ?? '',
    sounds: translit.split(' '),
    flags,
    light,
  }
}

/** The forms of a lemma, by its class. */
export function formsOf(upos: Upos, lemma: string, translit: string, kind: string): Form[] {
  if (upos === 'NOUN') return nounForms(lemma, translit, kind)
  if (upos === 'VERB') return verbForms(lemma, translit)
  return upos === 'ADJ' ? adjectiveForms(lemma, translit, kind) : [{ form: lemma, translit, cell: 'base' }]
}
