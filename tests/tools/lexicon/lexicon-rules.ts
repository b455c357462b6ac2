/** What must hold for every row of the lexicon's word tables; used by the test and by whoever writes new rows. */
import { canSound } from './can-sound.ts'

export type WordRow = {
  readonly pos: string
  readonly lemma: string
  readonly class: string
  readonly translit: string
  readonly senses: string
  readonly marks: string
}

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  n: ['m', 'f', 'm0', 'mf'],
  a: ['v', '-'],
  v: ['t', 'i'],
  d: ['-'],
  i: ['-'],
}
const FLAGS = ['mass', 'person', 'title', 'place', 'org', 'group', 'time']
const LIGHT_VERB = /^\p{Script=Arabic}+نا$/u
const ROMAN = /^(?:[a-zāīūṭḍṛṉʻ\- ]|[kg]\u035fh)+$/u
// The hamza, the marks of vowels, ZWNJ and the space are part of some words.
const URDU = /^[\p{Script=Arabic}\p{M}\u200c ]+$/u

/** What is wrong with a row, each in one sentence; empty when nothing is. */
export function problemsOf(row: WordRow): string[] {
  const problems: string[] = []
  const { pos, lemma, translit, senses, marks } = row
  const wrong = (what: string) => problems.push(what)
  if (!URDU.test(lemma)) wrong(`"${lemma}" is not Urdu`)
  if (/[يكهى]/.test(lemma)) wrong('the lemma has Arabic letters: ی ک ہ are meant')
  if (!CLASSES[pos]?.includes(row.class)) wrong(`"${row.class}" is no class of ${pos}`)
  if (!ROMAN.test(translit)) wrong(`"${translit}" has letters that our romanisation does not know`)
  else if (!canSound(lemma, translit)) wrong(`${lemma} cannot sound "${translit}"`)
  if (pos === 'v' && !(lemma.endsWith('نا') && translit.endsWith('nā')))
    wrong('a verb is given by its infinitive')
  if (pos === 'a' && row.class === 'v' && !/[اہ]$/.test(lemma)) wrong('an adjective that changes ends in ا')
  for (const sense of senses.split('; ')) problems.push(...senseProblems(sense))
  if (senses.split('; ').length > 3) wrong('more than three senses')
  for (const mark of marks ? marks.split('; ') : []) problems.push(...markProblems(mark))
  return problems
}

function senseProblems(sense: string): string[] {
  if (!/^[\p{Script=Latin}\d'’\-. ]+$/u.test(sense)) return [`"${sense}" is no plain English sense`]
  if (/^(?:an?|the|to) /i.test(sense)) return [`"${sense}": no article and no "to"`]
  return sense.split(' ').length > 3 ? [`"${sense}" has more than three words`] : []
}

function markProblems(mark: string): string[] {
  const [key = '', value] = mark.split('=')
  if (value === undefined) return FLAGS.includes(key) ? [] : [`"${mark}" is no mark`]
  if (key === 'var') return value.split(',').every((form) => URDU.test(form)) ? [] : [`"${mark}" is not Urdu`]
  if (key === 'pl') {
    return value.split(',').flatMap((plural) => {
      const [form = '', translit = ''] = plural.split('/')
      return ROMAN.test(translit) && canSound(form, translit)
        ? []
        : [`the plural ${form} cannot sound "${translit}"`]
    })
  }
  return LIGHT_VERB.test(key) ? senseProblems(value) : [`"${mark}" is no mark`]
}
