/** A word's grammar in one plain English sentence, for a learner; made from its part of speech and features. */
import type { Token, Upos } from '#article/article.ts'

export type GrammarToken = Pick<Token, 'lemma' | 'lemmaTranslit' | 'upos' | 'feats'>

type Feats = Token['feats']

/** Little words whose job no feature tells. The key is the lemma and its part of speech. */
const CLOSED: Readonly<Record<string, string>> = {
  'نے ADP': 'A particle that marks the doer of a completed action.',
  'کو ADP': 'A postposition, “to”; it also marks a definite object.',
  'سے ADP': 'A postposition, “from”, “with” or “by”; with verbs of speaking also “to”.',
  'میں ADP': 'A postposition, “in”.',
  'پر ADP': 'A postposition, “on” or “at”.',
  'تک ADP': 'A postposition, “up to” or “until”.',
  'کہ SCONJ': 'A conjunction, “that”: it opens what is said or thought.',
  'بھی PART': 'A particle, “also” or “even”; it stands after the word that it stresses.',
  'ہی PART': 'A particle, “only” or “just”; it stresses the word before it.',
  'تو PART': 'A particle, “then” or “as for”; here it links a condition or question to its answer.',
  'نہیں PART': 'The negation “not”; it stands before the verb.',
  'کیا PART': 'A question word that turns the sentence into a yes-or-no question.',
  'گا AUX': 'The mark of the future, “will”; it agrees with the subject.',
  'چاہیے AUX': 'A form that means “should” or “is needed”.',
}

const CLASSES: Readonly<Record<Upos, string>> = {
  ADJ: 'adjective',
  ADP: 'postposition',
  ADV: 'adverb',
  AUX: 'helping verb',
  CCONJ: 'conjunction that joins equals',
  DET: 'word that points to or counts the noun after it',
  INTJ: 'exclamation',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'particle',
  PRON: 'pronoun',
  PROPN: 'proper name',
  PUNCT: 'punctuation mark',
  SCONJ: 'conjunction that opens a clause',
  SYM: 'sign',
  VERB: 'verb',
  X: 'word',
}

const GENDER: Readonly<Record<string, string>> = { Masc: 'masculine', Fem: 'feminine' }
const NUMBER: Readonly<Record<string, string>> = { Sing: 'singular', Plur: 'plural' }
const PERSON: Readonly<Record<string, string>> = { 1: 'first person', 2: 'second person', 3: 'third person' }

/** Always one sentence, from a capital to a full stop; unknown features are passed over. */
export function describeGrammar(token: GrammarToken): string {
  const sentence =
    CLOSED[`${token.lemma} ${token.upos}`] ??
    DESCRIBERS[token.upos]?.(token) ??
    `${article(CLASSES[token.upos])}.`
  const slip = token.feats['Typo'] === 'Yes' ? sentence.replace(/\.$/, ', misspelt in the source.') : sentence
  return slip.charAt(0).toUpperCase() + slip.slice(1)
}

const DESCRIBERS: Partial<Record<Upos, (token: GrammarToken) => string>> = {
  NOUN: ({ feats }) =>
    `${article(words(GENDER, feats['Gender'], 'noun'))}${inNumber(feats)}${inCase(feats)}.`,
  PROPN: ({ feats }) => `a proper name${feats['Gender'] ? `, ${GENDER[feats['Gender']] ?? ''}` : ''}.`,
  ADJ: ({ feats }) =>
    feats['Gender']
      ? `an adjective, ${agreement(feats)}: it agrees with its noun.`
      : `an adjective${feats['Degree'] === 'Sup' ? ' in the superlative' : ', the same before every noun'}.`,
  ADP: (token) =>
    token.lemma === 'کا'
      ? genitive(token)
      : `a ${token.feats['AdpType'] === 'Prep' ? 'preposition' : 'postposition'}; it stands ${token.feats['AdpType'] === 'Prep' ? 'before' : 'after'} its noun.`,
  PRON: ({ feats, ...token }) => `${pronoun(feats)}${formOf(token)}${inCase(feats)}.`,
  DET: ({ feats, ...token }) => `${article(pointer(feats))}${formOf(token)}${inCase(feats)}.`,
  NUM: ({ feats }) => `${article(feats['NumType'] === 'Ord' ? 'number that tells the order' : 'number')}.`,
  VERB: verb,
  AUX: verb,
}

/** Urdu inside an English sentence, kept from turning the words around it. */
function urdu({ lemma, lemmaTranslit }: Pick<GrammarToken, 'lemma' | 'lemmaTranslit'>): string {
  return `\u2067${lemma}\u2069 (${lemmaTranslit})`
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function words(names: Readonly<Record<string, string>>, value: string | undefined, noun: string): string {
  return [value && names[value], noun].filter(Boolean).join(' ')
}

function inNumber({ Number: number }: Feats): string {
  return number && NUMBER[number] ? ` in the ${NUMBER[number]}` : ''
}

/** Nom is the direct form; every other case is the form before postpositions. */
function inCase({ Case: grammaticalCase, Number: number }: Feats): string {
  if (grammaticalCase === undefined || grammaticalCase === 'Nom') return ''
  if (grammaticalCase === 'Dat') return ', in the form that has “to” built in'
  return `${number ? ',' : ''} in the form used before postpositions`
}

function agreement({ Gender: gender, Number: number }: Feats): string {
  return [gender && GENDER[gender], number && NUMBER[number]].filter(Boolean).join(' ')
}

function genitive({ feats }: GrammarToken): string {
  const with_ =
    feats['Gender'] === 'Fem'
      ? 'feminine'
      : feats['Case'] === 'Nom'
        ? 'masculine singular'
        : 'masculine plural or oblique'
  return `the postposition “of”, in its ${with_} form: it agrees with what is owned.`
}

function pronoun({ PronType: type, Person: person, Number: number, Reflex: reflexive }: Feats): string {
  if (reflexive === 'Yes') return 'a pronoun that points back to the subject, “own”'
  if (type === 'Rel') return 'a relative pronoun, “which” or “who”'
  if (type === 'Dem') return 'a pronoun that points to something'
  if (type === 'Ind') return 'a pronoun for something not named'
  if (type === 'Int') return 'a question word'
  return ['a pronoun', [person && PERSON[person], number && NUMBER[number]].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
}

function pointer({ PronType: type }: Feats): string {
  if (type === 'Dem') return 'pointing word before its noun'
  if (type === 'Tot') return 'word for the whole of something, before its noun'
  return 'word for an amount or something not named, before its noun'
}

function formOf(token: Pick<GrammarToken, 'lemma' | 'lemmaTranslit'>): string {
  return `, from ${urdu(token)}`
}

/** Verbs: which form of which verb, agreeing with what. */
function verb(token: GrammarToken): string {
  const { feats, upos } = token
  const of = `of ${urdu(token)}${upos === 'AUX' ? ', here a helping verb' : ''}`
  const agrees = agreement(feats)
  const who = [feats['Person'] && PERSON[feats['Person']], agrees].filter(Boolean).join(' ')
  if (feats['VerbForm'] === 'Inf')
    return `the infinitive ${of}: the action as a noun${feats['Case'] === 'Acc' ? ', in the form used before postpositions' : ''}.`
  if (feats['Aspect'] === 'Perf')
    return `the past participle ${of}${agrees ? `, ${agrees}` : ''}: a completed action.`
  if (feats['Aspect'] === 'Imp')
    return `the present participle ${of}${agrees ? `, ${agrees}` : ''}: a repeated or ongoing action.`
  if (feats['Mood'] === 'Sub')
    return `the subjunctive ${of}${who ? `, ${who}` : ''}: what may, should or will be done.`
  if (feats['Mood'] === 'Imp') return `the command form ${of}.`
  if (feats['Tense'])
    return `the ${feats['Tense'] === 'Past' ? 'past' : 'present'} ${of}${who ? `, ${who}` : ''}.`
  return `the bare stem ${of}; the helping verb after it carries the tense.`
}
