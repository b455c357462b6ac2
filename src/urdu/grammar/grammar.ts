/** A word's grammar in one plain English sentence, for a learner; made from its part of speech and features. */
import type { Unit, Upos } from '#article/article.ts'
import {
  agreement,
  caseUse,
  type Feats,
  gender,
  type GrammarToken,
  listed,
  number,
  spaced,
  urdu,
  who,
} from './terms.ts'
import { describeVerb } from './verbs.ts'
import { littleWord } from './little-words.ts'

/** What is around the word: the whole that it is a part of. */
type Context = { readonly unit?: Unit | undefined }

/** Always one sentence, from a capital to a full stop; unknown features are passed over. */
export function describeGrammar(token: GrammarToken, { unit }: Context = {}): string {
  const sentence =
    partOfPostposition(token, unit) ??
    littleWord(token.lemma, token.upos)?.replace(/\.$/, '') ??
    DESCRIBERS[token.upos](token)
  const slip = token.feats['Typo'] === 'Yes' ? ', misspelt in the source' : ''
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${slip}.`
}

/** کے and مطابق in کے مطابق mean nothing by themselves. */
function partOfPostposition({ upos }: GrammarToken, unit: Unit | undefined): string | undefined {
  if (unit?.kind !== 'postposition' || !['ADP', 'ADV', 'NOUN'].includes(upos)) return undefined
  const count = ['two', 'three', 'four'][unit.tokens.length - 2] ?? 'several'
  return `part of a postposition of ${count} words, “${unit.gloss.en}”`
}

const DESCRIBERS: Readonly<Record<Upos, (token: GrammarToken) => string>> = {
  ADJ: adjective,
  ADP: postposition,
  ADV: adverb,
  AUX: describeVerb,
  CCONJ: () => 'a conjunction that joins equals',
  DET: determiner,
  INTJ: () => 'an exclamation',
  NOUN: noun,
  NUM: ({ feats }) => (feats['NumType'] === 'Ord' ? 'a number that tells the order' : 'a number'),
  PART: () => 'a particle',
  PRON: pronoun,
  PROPN: ({ feats }) => listed('a proper name', gender(feats)),
  PUNCT: () => 'a punctuation mark',
  SCONJ: () => 'a conjunction that opens a clause',
  SYM: () => 'a sign',
  VERB: describeVerb,
  X: ({ feats }) => (feats['Foreign'] === 'Yes' ? 'a foreign word' : 'a word'),
}

/** حملوں: a masculine noun in the plural, in the form used before postpositions. */
function noun({ feats }: GrammarToken): string {
  const many = number(feats)
  const use = caseUse(feats)
  return listed(spaced('a', gender(feats), 'noun', many && `in the ${many}`), use && `in the form ${use}`)
}

/** نئے agrees; ضروری keeps one form. */
function adjective({ lemma, feats }: GrammarToken): string {
  const use = caseUse(feats)
  if (gender(feats))
    return `${listed('an adjective', agreement(feats), use && `in the form ${use}`)}: it agrees with its noun`
  if (feats['Degree'] === 'Sup') return 'an adjective in the superlative, “the most …”'
  if (feats['Degree'] === 'Cmp') return 'an adjective in the comparative, “more …”'
  // Only adjectives in -ā change, and one of those may have lost its features.
  return /[اں]$/.test(lemma) ? 'an adjective' : 'an adjective that keeps one form'
}

/** Postpositions that mostly follow کے (کے مطابق, کے خلاف). */
const AFTER_KE = new Set(
  ['مطابق', 'خلاف', 'درمیان', 'لیے', 'بعد', 'ساتھ', 'علاوہ', 'باوجود', 'بغیر', 'پاس', 'بارے'].concat([
    'ذریعے',
    'دوران',
    'طرف',
    'قریب',
    'آگے',
    'پیچھے',
    'اوپر',
    'نیچے',
    'اندر',
    'باہر',
    'سامنے',
  ]),
)

function postposition({ lemma, feats }: GrammarToken): string {
  if (lemma === 'کا') return genitive(feats)
  if (feats['AdpType'] === 'Prep') return 'a preposition: it stands before its noun'
  if (AFTER_KE.has(lemma)) return 'a postposition that mostly follows \u2067کے\u2069 (ke)'
  return 'a postposition: it stands after its noun'
}

/** کا, کے, کی. */
function genitive(feats: Feats): string {
  const form =
    gender(feats) === 'feminine'
      ? 'feminine'
      : gender(feats) === undefined
        ? undefined
        : feats['Case'] === 'Nom' && feats['Number'] === 'Sing'
          ? 'masculine singular'
          : 'masculine plural or before-postposition'
  return `the postposition “of”${form ? ` in its ${form} form` : ''}: it agrees with the word after it`
}

function adverb({ feats }: GrammarToken): string {
  if (feats['PronType'] === 'Rel') return 'an adverb that opens a clause about what was just named'
  if (feats['PronType'] === 'Int') return 'a question word'
  return 'an adverb: it tells how, how much, when or where'
}

const PRONOUNS = new Map([
  ['Dem', 'a pronoun that points to something'],
  ['Ind', 'a pronoun for something or somebody not named'],
  ['Int', 'a question word'],
  ['Rcp', 'a pronoun, “each other”'],
  ['Rel', 'a pronoun that opens a clause about something named, “which” or “who”'],
  ['Tot', 'a pronoun for all of something'],
])

const POINTERS = new Map([
  ['یہ', '“this” or “it”'],
  ['وہ', '“that” or “it”'],
])

/** انھوں, اس, جس, اپنے. */
function pronoun(token: GrammarToken): string {
  const { feats } = token
  if (feats['Reflex'] === 'Yes')
    return `${listed('a pronoun that points back to the subject, “own”', agreement(feats))}${formOf(token)}`
  const does = PRONOUNS.get(feats['PronType'] ?? '') ?? listed('a pronoun', who(feats))
  return `${listed(does, feats['PronType'] === 'Dem' ? POINTERS.get(token.lemma) : undefined)}${formOf(token)}`
}

const DETERMINERS = new Map([
  ['Dem', 'a word that points to the noun after it'],
  ['Ind', 'a word for an amount, or for one not named, before its noun'],
  ['Int', 'a question word before its noun'],
  ['Rel', 'a word that opens a clause about its noun'],
  ['Tot', 'a word for the whole of something, before its noun'],
])

/** ان, ایسا, کسی, مزید. */
function determiner(token: GrammarToken): string {
  const { feats } = token
  const does = DETERMINERS.get(feats['PronType'] ?? '') ?? 'a word that points to or counts the noun after it'
  return `${listed(does, gender(feats) && agreement(feats))}${formOf(token)}`
}

/** Only where the form is not the dictionary's own. */
function formOf(token: GrammarToken): string {
  const use = caseUse(token.feats)
  return use ? `: the form of ${urdu(token)} ${use}` : ''
}
