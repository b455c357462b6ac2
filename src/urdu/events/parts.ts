/** Who and what takes part in a clause: who does it with نے, what it is about, what it is done to. */
import { isPassive, type Predicate } from './predicates.ts'
import type { Clause } from './clauses.ts'
import type { Name, Stretch, View } from './view.ts'

/** Names, or a noun in English. */
export type Doer = { readonly names: readonly Name[]; readonly noun: string }
export type Said = Stretch & { readonly text: string }

const NOBODY: Doer = { names: [], noun: '' }
/** Verbs that somebody does, whose نے may be before an اور. */
const DONE_BY: ReadonlySet<string> = new Set(
  'کرنا دینا لینا کہنا بتانا بنانا رکھنا کھولنا سنانا ڈالنا مارنا'.split(' '),
)
/** What is before them is what something is: زینت بنے گی, 11 فیصد رہ گئی. */
const BEING: ReadonlySet<string> = new Set(['بننا', 'رہنا'])
const BETWEEN: ReadonlySet<string> = new Set(['درمیان', 'مابین', 'خلاف'])

const THEY: ReadonlySet<string> = new Set(['انھوں', 'انہوں', 'وہ'])

/** Who is before نے; of a pronoun, what it stands for where that is told. */
export function agentOf(view: View, clause: Clause, to: number): Doer | undefined {
  const at = neBefore(view, clause.from, to)
  if (at !== undefined) {
    const doer = beforeNe(view, clause.from, at)
    if (doer.names.length > 0 || doer.noun) return doer
    const meant = antecedentOf(view, clause)
    if (meant.names.length > 0 || meant.noun || !THEY.has(view.lemma(at - 1))) return meant
    // بائیڈن کا کہنا تھا کہ انھوں نے: of respect.
    const people = view.names.filter(({ to: end, entity }) => end < at && entity.type === 'PERSON')
    return { names: people, noun: '' }
  }
  // طالبان نے اقتدار سنبھالا اور سکول بند کر دیے: both did they.
  const { verb, from } = clause
  const before = view.clauses[view.clauses.indexOf(clause) - 1]
  if (!verb || !before?.verb || view.lemma(from) !== 'اور' || !isDone(view, verb.first)) return undefined
  const shared = neBefore(view, before.from, before.verb.first)
  return shared === undefined ? undefined : beforeNe(view, before.from, shared)
}

function neBefore(view: View, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at -= 1) if (view.lemma(at) === 'نے') return at
  return undefined
}

function isDone(view: View, verb: number): boolean {
  return DONE_BY.has(view.lemma(verb))
}

function beforeNe(view: View, from: number, at: number): Doer {
  const names = view.names.filter(
    (name) => name.from >= from && name.to <= at && view.markerOf(name)?.at === at,
  )
  if (names.length > 0) return { names: withoutPlaces(names), noun: '' }
  const phrase = view.phraseBefore(at, from)
  return { names, noun: phrase ? view.english(phrase) : '' }
}

/** چیف منسٹر تلنگانہ ریونت ریڈی: the place is his title's. */
function withoutPlaces(names: readonly Name[]): readonly Name[] {
  const others = names.filter(({ entity }) => entity.type !== 'PLACE')
  return others.length > 0 ? others : names
}

const CORRELATIVES: ReadonlySet<string> = new Set(['اس', 'وہ', 'ان', 'یہ', 'ایسا', 'ایسے', 'ایسی'])

/** What جو stands for: اس معاہدے … جو; else the person named last, or what the clause before is about. */
export function antecedentOf(view: View, clause: Clause): Doer {
  const { from, relative } = clause
  if (!relative) return NOBODY
  for (let at = from - 1; at >= 0; at -= 1) {
    if (!CORRELATIVES.has(view.lemma(at)) || view.tokens[at]?.upos !== 'DET') continue
    const phrase = view.phraseFrom(at + 1)
    if (phrase) return { names: [], noun: view.english(phrase) }
  }
  const name = view.names.findLast(({ to, entity }) => to <= from && entity.type === 'PERSON')
  if (name) return { names: [name], noun: '' }
  const before = view.clauses[view.clauses.indexOf(clause) - 1]
  const subject = before?.verb && view.bareNouns({ from: before.from, to: before.verb.first })[0]
  return { names: [], noun: subject ? view.english(subject) : '' }
}

/** The thing that the verb is done to: اجلاس کی صدارت کی, سکول بند کیے, جلسے سے خطاب کیا. */
export function objectOf(view: View, { from, verb }: Clause, predicate: Predicate): Said | undefined {
  let at = predicate.from
  if (view.tokens[at - 1]?.upos === 'PART') at -= 1
  const before = view.lemma(at - 1)
  const genitive = view.isGenitive(at - 1)
  const met = before === 'سے' && /address|\bmet\b|\bmeet\b/.test(predicate.meaning)
  const marked = genitive || met || before === 'کو'
  if (genitive && !predicate.light && !BEING.has(view.lemma(verb?.first ?? 0))) return undefined
  const phrase = view.phraseBefore(marked ? at - 1 : at, from)
  if (!phrase || view.tokens[phrase.from - 1]?.upos === 'CCONJ') return undefined
  // ڈرون حملے کیے: drone attacks.
  const host = view.tokens[predicate.from]
  const compound = !marked && predicate.light && host?.upos === 'NOUN' && host.feats['Number'] === 'Plur'
  return compound ? undefined : { ...phrase, text: view.english(phrase) }
}

/** ثانوی سکول چند گھنٹوں میں بند کر دیے: what was done to, with other words between. */
export function farObjectOf(view: View, { from }: Clause, predicate: Predicate): Said | undefined {
  if (isPassive(predicate) || view.isGenitive(predicate.from - 1)) return undefined
  const after = neBefore(view, from, predicate.from) ?? from
  const phrase = view.bareNouns({ from: after, to: predicate.from }).at(-1)
  return phrase && phrase.to < predicate.from ? { ...phrase, text: view.english(phrase) } : undefined
}

/** بند, برابر before a plain verb: what something is or becomes. */
export function complementOf(view: View, { from, light }: Predicate): string {
  const { upos, gloss, lemma } = view.tokens[from - 1] ?? {}
  return !light && lemma !== 'مزید' && upos === 'ADJ' && gloss ? gloss.en : ''
}

/** What the clause is about where nobody does it with نے, with what it belongs to. */
export function subjectOf(
  view: View,
  { from, verb }: Clause,
  predicate: Predicate,
): (Said & Doer) | undefined {
  const to = predicate.from
  const [first, second] = view.bareNouns({ from, to })
  const object = first?.to === to && isOnlyObject(view, verb?.first ?? to, predicate)
  if (!first || object || view.english(first) === '')
    return isPassive(predicate) ? beforeKo(view, from, to) : undefined
  const names = view.names.filter((name) => first.from <= name.from && name.to <= first.to)
  if (names.length > 0) return { ...first, text: '', names: withoutPlaces(names), noun: '' }
  // تین اہلکار ہلاک اور 11 افراد زخمی ہوئے
  const both =
    second?.to === to &&
    view.tokens[second.from - 1]?.upos === 'CCONJ' &&
    view.tokens[first.to]?.upos === 'ADJ'
  const phrase = both ? { from: first.from, to } : first
  const owner = ownerOf(view, from, phrase.from - 1)
  const text = [owner.noun, moreThan(view, phrase.from), view.english(phrase)].filter(Boolean).join(' ')
  return { ...phrase, text, names: owner.names.length > 0 ? owner.names : sidesOf(view, from, to), noun: '' }
}

/** ثانوی سکول بند کر دیے, زینت بنے گی: no subject of these. */
function isOnlyObject(view: View, verb: number, predicate: Predicate): boolean {
  if (BEING.has(view.lemma(verb))) return true
  return !isPassive(predicate) && isDone(view, verb)
}

/** ایپ کو ہٹا دیا گیا. */
function beforeKo(view: View, from: number, to: number): (Said & Doer) | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    const phrase = view.lemma(at) === 'کو' ? view.phraseBefore(at, from) : undefined
    const text = phrase ? view.english(phrase) : ''
    if (phrase && text) return { ...phrase, text, ...NOBODY }
  }
  return undefined
}

/** سلامتی کونسل کا اجلاس: whose it is. */
function ownerOf(view: View, from: number, at: number): Doer {
  if (!view.isGenitive(at)) return NOBODY
  const names = view.names.filter((name) => name.from >= from && view.markerOf(name)?.at === at)
  if (names.length > 0) return { names, noun: '' }
  const owner = view.phraseBefore(at, from)
  const listed = owner && view.tokens[owner.from - 1]?.upos === 'CCONJ'
  return { names: [], noun: owner && !listed ? view.english(owner) : '' }
}

/** پاکستان اور نیوزی لینڈ کے درمیان, روس کے خلاف. */
function sidesOf(view: View, from: number, to: number): Name[] {
  return view.names.filter((name) => {
    const marker = view.markerOf(name)
    return name.from >= from && marker && marker.at < to && BETWEEN.has(view.lemma(marker.at + 1))
  })
}

/** 50 سے زیادہ افراد. */
function moreThan(view: View, at: number): string {
  const number = view.tokens[at - 3]
  const more = /^(?:زیادہ|زائد)$/.test(view.lemma(at - 1)) && view.lemma(at - 2) === 'سے'
  return more && number?.upos === 'NUM' && number.gloss ? `more than ${number.gloss.en}` : ''
}

/** A place with one of these is where it happens; it does nothing. */
const NO_DOER: ReadonlySet<string> = new Set(['میں', 'سے', 'تک', 'کا'])

/** Names in the clause that may have to do with it, but for places where it happens and what it is done to. */
export function topicsOf(view: View, { from, to }: Clause, object: Stretch | undefined): Name[] {
  return view.names.filter((name) => {
    if (name.from < from || name.to > to) return false
    if (object && object.from <= name.from && name.to <= object.to) return false
    const key = view.markerOf(name)?.key ?? ''
    return name.entity.type === 'PLACE' ? !NO_DOER.has(key) : key !== 'میں'
  })
}
