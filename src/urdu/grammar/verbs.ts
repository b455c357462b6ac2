/** The grammar of a verb's form in one plain English sentence: which form of which verb, agreeing with what. */
import { agreement, caseUse, type GrammarToken, listed, spaced, urdu, who } from './terms.ts'

/** What a helping verb adds to the verb before it, by its lemma. */
const HELPERS = new Map([
  ['سکنا', 'it adds “can” or “be able to”'],
  ['پڑنا', 'it adds “have to”'],
  ['رہنا', 'it shows an action that is going on'],
  ['جانا', 'it makes the passive, “be done”, or shows an action carried through'],
  ['چکنا', 'it adds “already”'],
  ['لگنا', 'it adds “begin to”'],
  ['پانا', 'it adds “manage to”'],
  ['لینا', 'it shows an action done for oneself, or to the end'],
  ['دینا', 'it shows an action done for others, or adds “let”'],
])
const TENSE = new Map([
  ['Pres', 'present'],
  ['Past', 'past'],
  ['Fut', 'future'],
])

type Rule = (token: GrammarToken) => string | undefined

/** سکیں after کر is `can`; رہے after دیکھ shows that the seeing goes on. */
const helper: Rule = ({ upos, feats, ...token }) => {
  const adds = upos === 'AUX' ? HELPERS.get(token.lemma) : undefined
  if (adds === undefined) return undefined
  const persons = who(feats)
  return `${listed('a helping verb', urdu(token), persons ? `for ${persons}` : agreement(feats))}: ${adds}`
}

/** ہوئے after کرتے: `while doing`. */
const state: Rule = ({ upos, lemma, feats, lemmaTranslit }) =>
  upos === 'AUX' && lemma === 'ہونا' && feats['Aspect'] === 'Perf'
    ? `${listed('a helping verb', urdu({ lemma, lemmaTranslit }), agreement(feats))}: with the form before it, it tells of a state, as in “while doing”`
    : undefined

/** کرنا names the action; کرنے does so before a postposition. */
const infinitive: Rule = (token) => {
  const { feats } = token
  if (feats['VerbForm'] !== 'Inf') return undefined
  const use = caseUse(feats)
  if (use) return `the infinitive of ${urdu(token)} in the form ${use}: it names the action`
  const agrees = agreement(feats)
  if (agrees === '' || agrees === 'masculine singular')
    return `the infinitive, ${urdu(token)}, as in the dictionary: it names the action`
  return `the infinitive of ${urdu(token)}, ${agrees}: it names the action and agrees with the noun that goes with it`
}

/** کرکے, جا کر: one action before another. */
const having: Rule = (token) =>
  token.feats['VerbForm'] === 'Conv'
    ? `the “having done” form of ${urdu(token)}: this action comes before the next`
    : undefined

/** کیا, کہی. */
const perfect: Rule = (token) =>
  token.feats['Aspect'] === 'Perf'
    ? `${listed(`the past participle of ${verb(token)}`, agreement(token.feats))}: a completed action`
    : undefined

/** کرتا, کہتی. */
const imperfect: Rule = (token) =>
  token.feats['Aspect'] === 'Imp'
    ? `${listed(`the present participle of ${verb(token)}`, agreement(token.feats))}: a repeated or ongoing action`
    : undefined

const progressive: Rule = (token) =>
  token.feats['Aspect'] === 'Prog'
    ? `${listed(`the form of ${verb(token)}`, agreement(token.feats))}, for an action that is going on`
    : undefined

/** کریں: may do, should do; کریں گے: will do. */
const subjunctive: Rule = (token) =>
  token.feats['Mood'] === 'Sub'
    ? `${listed(`the subjunctive of ${verb(token)}`, persons(token))}: what may or should happen, or, before \u2067گا\u2069 (gā), what will`
    : undefined

/** کیجیے, کرو. */
const command: Rule = (token) =>
  token.feats['Mood'] === 'Imp'
    ? `the ${token.feats['Polite'] === 'Form' ? 'polite ' : ''}command form of ${verb(token)}`
    : undefined

/** ہے, تھا. */
const finite: Rule = (token) => {
  const tense = TENSE.get(token.feats['Tense'] ?? '')
  if (!tense) return undefined
  const meaning = token.lemma === 'ہونا' ? '“to be”' : undefined
  const agrees = persons(token) ?? agreement(token.feats)
  return listed(`the ${tense} of ${verb(token)}`, meaning, agrees)
}

/** دیکھ before رہے: what is left of دیکھنا without its ending. */
const stem: Rule = (token) =>
  token.translit && token.lemmaTranslit === `${token.translit}nā`
    ? `the bare stem of ${urdu(token)}: the verb after it tells when and how`
    : undefined

const FORMS: readonly Rule[] = [
  infinitive,
  having,
  perfect,
  imperfect,
  progressive,
  subjunctive,
  command,
  finite,
  stem,
]

/** A verb's form as a sentence without capital and full stop. */
export function describeVerb(token: GrammarToken): string {
  const helps = helper(token) ?? state(token)
  if (helps) return helps
  const form = first(FORMS, token) ?? (token.lemma ? `a form of ${verb(token)}` : undefined)
  if (token.upos === 'AUX') return form ? `a helping verb: ${form}` : 'a helping verb'
  return form ?? 'a verb'
}

function first(rules: readonly Rule[], token: GrammarToken): string | undefined {
  for (const rule of rules) {
    const found = rule(token)
    if (found) return found
  }
  return undefined
}

/** The verb by its dictionary form, and its voice where the form has one. */
function verb(token: GrammarToken): string {
  const voice = token.feats['Voice']
  return spaced(
    urdu(token),
    voice === 'Pass' ? 'in the passive' : voice === 'Cau' ? '(to make somebody do it)' : undefined,
  )
}

function persons({ feats }: GrammarToken): string | undefined {
  const found = who(feats)
  return found && `for ${found}`
}
