/** Reads a word that no table has as one that a rule makes from a word that has a table's entry. */
import type { Analysis, Entry } from './entry.ts'
import { type Derivation, type DerivationRule, DERIVATIONS } from './derivations.ts'

type Rule = Derivation<DerivationRule>

/** What derivation may ask of the tables. */
export type KnownWords = {
  readonly find: (key: string) => readonly Analysis[]
  readonly entries: (key: string) => readonly Entry[]
}

const SHORTEST_BASE = 3
// The longest words of news have some 20 letters; what is longer is no word.
const LONGEST_WORD = 40

/** Ways to understand a word that the tables do not have; empty when no rule finds its base. */
export function deriveWord(key: string, words: KnownWords): Analysis[] {
  if (key.length < SHORTEST_BASE + 1 || key.length > LONGEST_WORD) return []
  for (const rule of DERIVATIONS) {
    const base = baseOf(key, rule, words)
    if (base) return [derived(key, rule, base)]
  }
  return []
}

function baseOf(key: string, rule: Rule, words: KnownWords): Analysis | undefined {
  const { prefix, suffix: ending } = rule
  if (prefix !== undefined) {
    return key.startsWith(prefix) ? pick(key.slice(prefix.length), rule, words) : undefined
  }
  if (ending === undefined || !key.endsWith(ending)) return undefined
  const stem = key.slice(0, -ending.length)
  for (const more of rule.endings ?? ['']) {
    const base = pick(stem + more, rule, words)
    if (base) return base
  }
  return undefined
}

function pick(key: string, rule: Rule, words: KnownWords): Analysis | undefined {
  if (key.length < SHORTEST_BASE) return undefined
  return words
    .find(key)
    .find(
      ({ upos, cell }) =>
        rule.base.includes(upos) &&
        (cell === undefined || cell === 'sgDir' || cell === 'base' || cell === 'masc'),
    )
}

function derived(key: string, rule: Rule, base: Analysis): Analysis {
  const translit = rule.translit(base.translit)
  const meaning = base.gloss ?? base.entry?.senses[0] ?? ''
  const plural = rule.feats?.['Number'] === 'Plur'
  const own = rule.prefix === undefined && plural
  return {
    lemma: own ? base.lemma : key,
    upos: rule.upos,
    feats: rule.feats ?? {},
    translit,
    lemmaTranslit: own ? base.lemmaTranslit : translit,
    ...(own && base.entry && { entry: base.entry, cell: 'plDir' as const }),
    ...(!(own && base.entry) && { gloss: shorten(rule.gloss(meaning)) }),
    ...(!own && rule.upos === 'NOUN' && { cell: 'sgDir' as const }),
    weight: 0,
    rule: rule.name,
  }
}

/** A gloss has at most three words. */
function shorten(gloss: string): string {
  const words = gloss.split(' ')
  return words.length > 3 ? words.slice(0, 3).join(' ') : gloss
}
