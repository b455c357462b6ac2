/** A sentence as the labels of events see it: its clauses, names and times by token, and English for any stretch of it. */
import type { Entity, Mention, Sentence, Span, Token, Unit } from '#article/article.ts'
import { contains, overlaps } from '#article/span.ts'
import { type Clause, clausesOf } from './clauses.ts'

/** Tokens from `from` up to, not with, `to`. */
export type Stretch = { readonly from: number; readonly to: number }
export type Name = Stretch & { readonly entity: Entity }
export type Named = { readonly mention: Mention; readonly entity: Entity }
type Marker = { readonly at: number; readonly key: string }

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const QUOTE = /^[’‘'"“”»«]$/
/** Units that name something. */
const NAMING: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['name', 'compound', 'izafat'])
const LONGEST_PHRASE = 7
/** An adjective that has a postposition of its own before it. */
const GOVERNING: ReadonlySet<string> = new Set([
  'مشتمل',
  'متعلق',
  'وابستہ',
  'مبنی',
  'منعقدہ',
  'مقیم',
  'واقع',
  'موجود',
  'دائر',
])

/** How far from a name its نے may be: طالبان حکام نے, بائیڈن اور پوٹن نے. */
const FAR = 8

export class View {
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  readonly clauses: readonly Clause[]
  readonly names: readonly Name[]
  readonly #inTime: readonly boolean[]
  readonly #within: ReadonlySet<number>
  readonly #naming = new Map<number, Unit>()

  constructor({ tokens, units }: Sentence, named: readonly Named[], times: readonly Span[]) {
    this.tokens = tokens
    this.units = units
    this.#inTime = tokens.map((token) => times.some((time) => contains(time, token)))
    // روسی فوج: the army does it.
    const own = named.filter(({ mention }) => mention.kind !== 'adjectival')
    this.names = own.map(({ mention, entity }) => ({ ...this.stretchOf(mention), entity }))
    const within = new Set<number>()
    for (const unit of units) {
      if (!NAMING.has(unit.kind)) continue
      this.#naming.set((unit.tokens[0] ?? 0) - 1, unit)
      for (const number of unit.tokens) within.add(number - 1)
    }
    this.#within = within
    this.clauses = clausesOf(tokens, (at) => within.has(at))
  }

  lemma(at: number): string {
    return this.tokens[at]?.lemma ?? ''
  }

  isGenitive(at: number): boolean {
    return this.tokens[at]?.upos === 'ADP' && this.lemma(at) === 'کا'
  }

  /** The tokens that a span of the text takes. */
  stretchOf(span: Span): Stretch {
    const from = this.tokens.findIndex((token) => overlaps(span, token))
    const last = this.tokens.findLastIndex((token) => overlaps(span, token))
    return { from, to: last + 1 }
  }

  isNominal(at: number): boolean {
    return (NOMINAL.has(this.tokens[at]?.upos ?? '') || this.#within.has(at)) && !this.#inTime[at]
  }

  isHead(at: number): boolean {
    return (HEADS.has(this.tokens[at]?.upos ?? '') || this.#within.has(at)) && !this.#inTime[at]
  }

  /** The noun that ends before a token, with what describes it: بڑا شہر, 11 افراد. */
  phraseBefore(end: number, floor: number): Stretch | undefined {
    if (!this.isHead(end - 1)) return undefined
    let from = end - 1
    while (from > floor && end - from < LONGEST_PHRASE && this.isNominal(from - 1) && this.#joins(from - 1))
      from -= 1
    // پانچ میچوں پر مشتمل سیریز
    if (GOVERNING.has(this.lemma(from)) && from < end - 1) from += 1
    return { from, to: end }
  }

  /** The noun that begins at a token or a little after. */
  phraseFrom(start: number, limit = this.tokens.length): Stretch | undefined {
    const end = Math.min(start + LONGEST_PHRASE, limit)
    let to = start
    while (to < end && this.isNominal(to) && (to === start || this.#joins(to - 1))) to += 1
    while (to > start && !this.isHead(to - 1)) to -= 1
    return to > start ? { from: start, to } : undefined
  }

  /** Whether a word and the next are of one phrase: a number or an adjective after a noun begins another. */
  #joins(at: number): boolean {
    const [one, next] = [this.tokens[at]?.upos ?? '', this.tokens[at + 1]?.upos ?? '']
    if (!HEADS.has(one) || HEADS.has(next)) return true
    // A name of two words, جلسہ عام.
    return this.units.some(({ tokens }) => tokens.includes(at + 1) && tokens.includes(at + 2))
  }

  /** The nouns of a clause that no postposition follows: who or what the clause is about. */
  bareNouns({ from, to }: Stretch): Stretch[] {
    const found: Stretch[] = []
    for (let at = from; at < to; at += 1) {
      const phrase = this.isNominal(at) ? this.phraseFrom(at, to) : undefined
      if (!phrase) continue
      at = phrase.to - 1
      const next = this.#overQuotes(phrase.to)
      // ادبی تنظیم ’بزم سخن‘: the name's own form says how it is spelled.
      const named = next > phrase.to && this.isHead(next)
      if (next < to && this.#isMarked(next)) continue
      if (!named && !this.#isListed(phrase) && !this.#isMeasure(phrase)) found.push(phrase)
    }
    return found
  }

  /** شہر میں, وجہ بتائے بغیر: what has a postposition or a verb of its own. */
  #isMarked(next: number): boolean {
    const { upos } = this.tokens[next] ?? {}
    return upos === 'ADP' || upos === 'VERB'
  }

  /** 180 فیصد زیادہ بارش; کے زیرِ اہتمام. */
  #isMeasure({ from, to }: Stretch): boolean {
    if (this.lemma(from).startsWith('زیر') || this.lemma(from - 1).startsWith('زیر')) return true
    return this.lemma(to - 1) === 'فیصد' && /^(?:زیادہ|زائد|کم|مزید)$/.test(this.lemma(to))
  }

  #overQuotes(at: number): number {
    let next = at
    while (QUOTE.test(this.lemma(next))) next += 1
    return next
  }

  /** شہر اور گاؤں میں: of a list the last has the postposition. */
  #isListed({ to }: Stretch): boolean {
    const { upos, lemma } = this.tokens[to] ?? {}
    if (upos !== 'CCONJ' && lemma !== '،') return false
    return this.phraseFrom(to + 1) !== undefined
  }

  /** The postposition after a name, over the words that belong to it: طالبان حکام نے. */
  markerOf({ to }: Name): Marker | undefined {
    for (let at = to; at < to + FAR; at += 1) {
      const { upos = '', lemma: key = '' } = this.tokens[at] ?? {}
      if (upos === 'ADP') return { at, key }
      const list = (upos === 'CCONJ' || key === '،') && this.tokens[at + 1]?.upos === 'PROPN'
      if (!list && !QUOTE.test(key) && !this.isHead(at)) return undefined
    }
    return undefined
  }

  /** In English word by word, names and compounds as one; without times. */
  english({ from, to }: Stretch): string {
    const words: string[] = []
    for (let at = from; at < to; at += 1) {
      const unit = this.#naming.get(at)
      const last = unit?.tokens.at(-1) ?? 0
      if (unit && last <= to) {
        words.push(unit.gloss.en)
        at = last - 1
        continue
      }
      const number = this.#number(at, to)
      if (number) {
        words.push(number.text)
        at = number.to - 1
      } else if (!this.#inTime[at]) words.push(this.tokens[at]?.gloss?.en ?? '')
    }
    return words
      .filter((word) => word !== '' && !word.startsWith('('))
      .join(' ')
      .replace(/^an? /, '')
  }

  /** تین کروڑ 30 لاکھ “33 million”: a number of several words. */
  #number(from: number, end: number): { text: string; to: number } | undefined {
    let to = from
    while (to < end && this.tokens[to]?.upos === 'NUM' && !this.#inTime[to]) to += 1
    const text =
      to - from > 2 ? sayNumber(this.tokens.slice(from, to).map(({ gloss }) => gloss?.en ?? '')) : undefined
    return text === undefined ? undefined : { text, to }
  }
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  'hundred thousand': 1e5,
  million: 1e6,
  'ten million': 1e7,
  billion: 1e9,
  trillion: 1e12,
}
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** three, ten million, 30, hundred thousand → 33 million; undefined where a word is no number. */
function sayNumber(words: readonly string[]): string | undefined {
  let [sum, part] = [0, 0]
  for (const word of words) {
    const scale = SCALES[word]
    const value = SMALL.includes(word) ? SMALL.indexOf(word) : Number(word.replaceAll(',', '') || Number.NaN)
    if (scale !== undefined) [sum, part] = [sum + Math.max(part, 1) * scale, 0]
    else if (Number.isNaN(value)) return undefined
    else part = value
  }
  const number = sum + part
  const [name, size] = Object.entries(SCALES)
    .filter(([key]) => /^\w+illion$/.test(key))
    .findLast(([, each]) => number >= each) ?? ['', 1]
  return [String(Number((number / size).toFixed(2))), name].filter(Boolean).join(' ')
}
