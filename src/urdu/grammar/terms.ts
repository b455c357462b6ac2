/** Plain English for the features of Universal Dependencies; an unknown value is passed over. */
import type { Token } from '#article/article.ts'

export type GrammarToken = Pick<Token, 'lemma' | 'lemmaTranslit' | 'upos' | 'feats'> &
  Partial<Pick<Token, 'translit'>>
export type Feats = Token['feats']

const GENDER = new Map([
  ['Masc', 'masculine'],
  ['Fem', 'feminine'],
])
const NUMBER = new Map([
  ['Sing', 'singular'],
  ['Plur', 'plural'],
])
const BEFORE_POSTPOSITIONS = 'used before postpositions'
/** The direct form (Nom) needs no word. */
const CASE = new Map([
  ['Acc', BEFORE_POSTPOSITIONS],
  ['Gen', BEFORE_POSTPOSITIONS],
  ['Ins', BEFORE_POSTPOSITIONS],
  ['Loc', BEFORE_POSTPOSITIONS],
  ['Abl', BEFORE_POSTPOSITIONS],
  ['Erg', 'used before \u2067نے\u2069 (ne)'],
  ['Dat', 'that has “to” built in'],
  ['Voc', 'used to call somebody'],
])
const WHO = new Map([
  ['1 Sing', '“I”'],
  ['1 Plur', '“we”'],
  ['2 Sing', '“you” (to somebody very close)'],
  ['2 Plur', '“you”'],
  ['3 Sing', '“he”, “she” or “it”'],
  ['3 Plur', '“they”, or politely one person'],
])

export function gender(feats: Feats): string | undefined {
  return GENDER.get(feats['Gender'] ?? '')
}

export function number(feats: Feats): string | undefined {
  return NUMBER.get(feats['Number'] ?? '')
}

/** "masculine plural", as much of it as is known. */
export function agreement(feats: Feats): string {
  return spaced(gender(feats), number(feats))
}

/** What a form is used for, to follow "the form": `used before postpositions`. */
export function caseUse(feats: Feats): string | undefined {
  return CASE.get(feats['Case'] ?? '')
}

/** The persons that a form stands for: `“he”, “she” or “it”`. */
export function who(feats: Feats): string | undefined {
  return WHO.get(`${feats['Person'] ?? ''} ${feats['Number'] ?? ''}`)
}

/** The dictionary word inside an English sentence, isolated so that it does not turn the words around it. */
export function urdu({ lemma, lemmaTranslit }: Pick<GrammarToken, 'lemma' | 'lemmaTranslit'>): string {
  const word = plain(lemma)
  const sound = plain(lemmaTranslit)
  if (!word) return 'this word'
  return `\u2067${word}\u2069${sound ? ` (${sound})` : ''}`
}

/** One line, without marks of direction that would break out of the isolate. */
function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words that there are, spaces between. */
export function spaced(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(' ')
}

/** The parts that there are, commas between. */
export function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}
