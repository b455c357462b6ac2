/** What an event is called in English, from the words of its own clause: who, what was done, to what. */
import type { Entity, Span, Unit } from '#article/article.ts'
import { capital } from '#urdu/english/inflect.ts'
import type { Clause, Verb } from './clauses.ts'
import { agentOf, antecedentOf, complementOf, farObjectOf, objectOf, subjectOf, topicsOf } from './parts.ts'
import { isPassive, type Predicate, predicateOf } from './predicates.ts'
import type { Name, Stretch, View } from './view.ts'

const MOST_NAMES = 3
/** A state that is news of itself: جاری ہے, متوقع ہے. */
const NEWS_STATES: ReadonlySet<string> = new Set(['جاری', 'متوقع', 'بند', 'معطل'])
/** 2020 کے مقابلے میں: of a date, but nothing that happened. */
const NO_EVENT: ReadonlySet<string> = new Set('مقابلہ حوالہ لحاظ سلسلہ حساب بارہ بجٹ اخبار'.split(' '))

/** The label for a date; undefined where its clause describes no event. `others`: the sentence's other dates. */
export function labelOf(view: View, time: Span, others: readonly Span[]): string | undefined {
  const place = view.stretchOf(time)
  const clause = clauseOf(view, place)
  if (!clause?.verb) return ''
  const { verb } = clause
  const genitive = [place.to, place.to - 1].find((at) => view.isGenitive(at))
  const attribute = genitive !== undefined && genitive < verb.first
  if (attribute && others.some((other) => isIn(clause, view.stretchOf(other)))) return undefined
  const described = participleLabel(view, clause, place.to)
  if (described) return described
  if (verb.kind === 'told') return clauseLabel(view, clause, predicateOf(view, verb))
  const named = attribute ? attributeLabel(view, genitive + 1) : undefined
  if (named || attribute || verb.kind === 'habit') return named
  return verb.kind === 'state'
    ? stateLabel(view, clause, verb)
    : clauseLabel(view, clause, predicateOf(view, verb))
}

/** The clause of a date; where it has no verb, the next one that has. */
function clauseOf({ clauses }: View, place: Stretch): Clause | undefined {
  const at = clauses.findIndex(({ to }) => place.to <= to)
  return clauses.slice(Math.max(at, 0)).find(({ verb }) => verb) ?? clauses.findLast(({ verb }) => verb)
}

function isIn({ from, to }: Stretch, inner: Stretch): boolean {
  return from <= inner.from && inner.to <= to
}

/** 8 اکتوبر 2005 کے تباہ کن زلزلے: what the date belongs to. */
function attributeLabel(view: View, at: number): string | undefined {
  const phrase = view.phraseFrom(at)
  if (!phrase || NO_EVENT.has(view.lemma(phrase.to - 1))) return undefined
  return capital(view.english(phrase)) || undefined
}

/** گزشتہ ہفتے شائع ہونے والی تحقیق “research published”, 21 دسمبر کو ریلیز ہونے کے بعد “released”. */
function participleLabel(view: View, { from, verb }: Clause, at: number): string | undefined {
  const begins = ({ tokens: [first = 0] }: Unit) => first - 1 >= at && first - 1 <= at + 1
  const unit = view.units.find((one) => (one.kind === 'light-verb' || one.kind === 'verb') && begins(one))
  const last = (unit?.tokens.at(-1) ?? 0) - 1
  if (!unit || !verb || last >= verb.first || view.tokens[last]?.feats['VerbForm'] !== 'Inf') return undefined
  const done = unit.gloss.en.replace(/^being ?/, '')
  if (/^وال[اےی]$/.test(view.lemma(last + 1))) {
    const start = view.lemma(last + 2) === 'ایک' ? last + 3 : last + 2
    const phrase = view.phraseFrom(start)
    return phrase && capital([view.english(phrase), done].filter(Boolean).join(' '))
  }
  if (!view.isGenitive(last + 1) || view.lemma(last + 2) !== 'بعد') return undefined
  return say(
    view.names.filter((name) => name.from >= from && name.to <= at),
    done,
  )
}

/** اجلاس جمعے کو متوقع ہے “meeting expected”; what only is, is no event. */
function stateLabel(view: View, clause: Clause, { first }: Verb): string | undefined {
  const from = first - 1
  if (!NEWS_STATES.has(view.lemma(from))) return undefined
  const meaning = view.tokens[from]?.gloss?.en ?? ''
  return clauseLabel(view, clause, { meaning, from, to: first + 1, light: true })
}

function clauseLabel(view: View, clause: Clause, predicate: Predicate): string {
  const object = objectOf(view, clause, predicate)
  const agent = agentOf(view, clause, predicate.from)
  const meaning = [predicate.meaning, complementOf(view, predicate)].filter(Boolean).join(' ')
  if (agent) {
    const done = object ?? farObjectOf(view, clause, predicate)
    const said = joined(agent.noun, meaning, done?.text)
    return (
      say(agent.names, said) +
      (agent.names.length > 0 || agent.noun || done?.text ? '' : placeOf(view, clause))
    )
  }
  const subject = subjectOf(view, clause, predicate)
  const other = object && object.from >= (subject?.to ?? 0) ? object : undefined
  // عائد کیا گیا of a fine of so much.
  const first = other && !subject && isPassive(predicate) && !isSum(view, other)
  const said = first ? joined(other.text, inNumber(view, other, meaning)) : joined(meaning, other?.text)
  if (subject) return say(subject.names, made(joined(subject.text, inNumber(view, subject, said))))
  const about = clause.relative
    ? antecedentOf(view, clause)
    : { names: topicsOf(view, clause, object), noun: '' }
  if (about.names.length > 0 || about.noun) return say(about.names, joined(about.noun, said))
  if (other) return capital(made(said))
  return (
    wish(view, clause, said) ?? capital(happening(view, clause, predicate) || said) + placeOf(view, clause)
  )
}

/** 1.8 بلین یورو کا جرمانہ: money. */
function isSum(view: View, { from, to }: Stretch): boolean {
  return (
    view.tokens[from]?.upos === 'NUM' && /^(?:یورو|روپیہ|روپے|ڈالر|پاؤنڈ|درہم|ریال)$/.test(view.lemma(to - 1))
  )
}

/** 1500 کمپنیوں کو نشانہ بنایا گیا: they were. */
function inNumber(view: View, { to }: Stretch, meaning: string): string {
  const many = view.tokens[to - 1]?.feats['Number'] === 'Plur'
  return many ? meaning.replace(/^was\b/, 'were') : meaning
}

function joined(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(' ')
}

/** An announcement is made. */
function made(said: string): string {
  return said.replace(/\b(announcement|decision|appeal|demand) (will be|was|has been) done$/, '$1 $2 made')
}

function say(names: readonly Name[], said: string): string {
  const entities = new Set<Entity>(names.map(({ entity }) => entity))
  const list = [...entities]
    .slice(0, MOST_NAMES)
    .map(({ name }) => name.en)
    .join(', ')
  return list && said ? `${list}: ${said}` : list || capital(said)
}

/** اپیل کی ہے کہ وہ نکلیں “has appealed to come out”. */
function wish(view: View, clause: Clause, said: string): string | undefined {
  const before = view.clauses[view.clauses.indexOf(clause) - 1]
  const verb = view.tokens[clause.verb?.first ?? -1]
  if (!before?.verb || before.verb.kind !== 'told' || view.lemma(clause.from - 1) !== 'کہ') return undefined
  const subjunctive = verb?.feats['Mood'] === 'Sub' && !/^will\b/.test(said)
  if (!subjunctive || said === '') return undefined
  const main = clauseLabel(view, before, predicateOf(view, before.verb))
  return main && `${main} to ${said.replace(/^(?:be )?not /, 'not ')}`
}

/** دھماکہ ہوا “explosion”: a noun that happens. */
function happening(view: View, { from, verb }: Clause, predicate: Predicate): string {
  if (!predicate.light || !verb || view.lemma(verb.first) !== 'ہونا') return ''
  const phrase =
    view.tokens[verb.first - 1]?.upos === 'NOUN' ? view.phraseBefore(verb.first, from) : undefined
  return phrase && phrase.from >= predicate.from - 2 ? view.english(phrase) : ''
}

/** Where it happened, when there is nothing else to name it by. */
function placeOf(view: View, { from, to }: Clause): string {
  const place = view.names.find(
    (name) =>
      name.entity.type === 'PLACE' && name.from >= from && name.to <= to && view.lemma(name.to) === 'میں',
  )
  return place ? ` in ${place.entity.name.en}` : ''
}
