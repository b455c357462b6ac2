/** What can be found in an article: its different words, units, names, and the words of its translations. */
import type { Entity, Glosses, Sentence, Token, Unit, Upos } from '#article/article.ts'
import {
  formKeys,
  type Keys,
  meaningKeys,
  queryKeys,
  scriptOf,
  soundKeys,
  together,
  wordsOf,
} from './search-terms.ts'

/** A passage's number, from 0, and the words of it, numbered from 1; none for a word of the translation. */
export type Occurrence = { readonly passage: number; readonly words: readonly number[] }

export type IndexEntry = {
  readonly id: number
  readonly source: 'word' | 'unit' | 'name' | 'translation'
  readonly keys: Keys
  /** The look-up spelling of a lemma whose forms belong together. */
  readonly lemma?: string
  /** A description rather than a name: of its words none may be the one that was looked for. */
  readonly loose?: boolean
  /** What it says when found by sound or by meaning. */
  readonly sound: string
  readonly meaning?: Glosses
  readonly at: Occurrence[]
}

/** Without what the index adds. */
export type Made = Omit<IndexEntry, 'id' | 'at'>

// Forms of these are other words to whoever looks for one: کا is not کی.
const LITTLE: readonly Upos[] = ['ADP', 'PART', 'SCONJ', 'CCONJ', 'DET', 'PRON']

// ہے (present), نے (doer): what a word does, not what it means.
const GRAMMAR = /^\(.*\)$/

type Read = Partial<Token> & Pick<Token, 'lemma' | 'translit' | 'devanagari'>

/** A word of the text: found by form, lemma, sound and meaning. */
export function wordOf(
  form: string,
  { lemma, lemmaTranslit = '', translit, devanagari, gloss, upos }: Read,
): Made {
  const changes = upos !== undefined && !LITTLE.includes(upos)
  const { form: spelling = [], loose = [] } = changes ? formKeys(lemma) : {}
  const { roman = [], sound = [] } = changes ? soundKeys(lemmaTranslit) : {}
  const [lemmaKey] = spelling
  return {
    source: 'word',
    keys: together(
      formKeys(form),
      soundKeys(translit),
      { lemma: [...spelling, ...loose, ...roman, ...sound] },
      ...[gloss?.en, gloss?.hi, devanagari].map((text = '') => meaningKeys(text.replace(GRAMMAR, ''))),
    ),
    sound: translit,
    ...(gloss && { meaning: gloss }),
    ...(lemmaKey && { lemma: lemmaKey }),
  }
}

/** A unit is found by its meaning, and, where its words are neighbours, by all of them written as one. */
export function unitOf(
  { tokens: numbers, gloss }: Unit,
  { tokens }: Sentence,
  text: string,
): { readonly key: string; readonly unit: Made } {
  const own = numbers.flatMap((number) => tokens[number - 1] ?? [])
  const near = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) === numbers.length - 1
  const form = near ? own.map(({ start, end }) => text.slice(start, end)).join('') : ''
  const sound = own.map(({ translit }) => translit).join(' ')
  return {
    key: `unit\n${form}\n${gloss.en}\n${gloss.hi}`,
    unit: {
      source: 'unit',
      keys: together(
        { form: formKeys(form).form ?? [], loose: formKeys(form).loose ?? [] },
        near ? asOne(soundKeys(sound.replace(/[\s-]+/g, ''))) : {},
        near ? asOne(soundKeys(sound.replace(/-e\b/g, '').replace(/[\s-]+/g, ''))) : {},
        ...[gloss.en, gloss.hi].map((meaning = '') => meaningKeys(meaning)),
      ),
      sound,
      meaning: gloss,
    },
  }
}

const asOne = ({ roman = [], sound = [] }: Keys): Keys => ({ roman, sound })

/** An entity: found by its names, wherever the text speaks of it. */
export function nameOf({ name, translit, type }: Entity): Made {
  const latin = wordsOf(name.en).filter((word) => scriptOf(word) === 'latin')
  return {
    source: 'name',
    keys: together(
      formKeys(name.ur),
      soundKeys(translit),
      ...[name.en, name.hi].map((text = '') => meaningKeys(text)),
      // An English name is spelled by sound, too: Putin, Pootin.
      { sound: latin.flatMap((word) => queryKeys(word).sound ?? []) },
    ),
    sound: translit,
    meaning: { en: name.en, ...(name.hi && { hi: name.hi }) },
    ...(type === 'EVENT' && { loose: true }),
  }
}

/** A word of a translation, which no word of the text may mean by itself. */
export function translationOf(word: string): Made {
  return { source: 'translation', keys: meaningKeys(word), sound: '' }
}
