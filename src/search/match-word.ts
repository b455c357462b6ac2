/** Where one word of a query is found in an article, as what, and how well. */
import type { Query } from 'minisearch'
import type { Glosses } from '#article/article.ts'
import { remember } from '#urdu/script/remember.ts'
import type { ArticleIndex } from './article-index.ts'
import type { IndexEntry } from './index-entries.ts'
import { FIELDS, type Field, type Keys, queryKeys } from './search-terms.ts'

/** As what a word of the query was found. */
export type MatchKind = 'form' | 'sound' | 'name' | 'meaning' | 'translation' | 'similar'

/** One way in which a hit was found, and what is there: by sound `mulāqāt`, by meaning `meeting`. */
export type Why = { readonly kind: MatchKind; readonly sound: string; readonly meaning?: Glosses }

type Judged = {
  readonly score: number
  readonly kind: MatchKind
  /** Whole, not only its beginning. */
  readonly exact: boolean
}

/** How a passage has the word: as what at best, and which of its words (from 1) that are. */
export type Match = {
  score: number
  why: Why
  /** Perhaps not in order, and some more than once. */
  readonly words: number[]
  /** How far its words are from the very ones; 0 is nearest. */
  readonly rank: number
}

// How good a match is. The order matters, not the numbers: as written, then its sound, then a form of the same word.
const EXACT: Readonly<Record<Field, number>> = {
  form: 100,
  loose: 92,
  roman: 80,
  meaning: 75,
  lemma: 72,
  sound: 66,
  stem: 62,
  weak: 25,
}
const BEGINS: Partial<Record<Field, number>> = { form: 50, loose: 46, meaning: 48, roman: 45, sound: 40 }
const SIMILAR = 15
/** Another form of a word that was found by its form or sound. */
const RELATED = 60
const IN_TRANSLATION = -20
const AS_A_DESCRIPTION = -25

// Letters of a word that may be mistyped, and how many of them: longer ones cost more than they find.
const FUZZY = { shortest: 4, longest: 20, share: 0.2, most: 2 }
const SHORTEST_BEGINNING = 2
/** Short keys are shared by too many words: کی and کئی have one loose key, paras and press their consonants. */
const isLong = (key: string) => key.length > 3

export type Places = ReadonlyMap<number, Match>

const known = new WeakMap<ArticleIndex, (word: string) => Places>()
// Who types on keeps most words of the query.
const MOST_KNOWN = 24

/** The passages that have this word of a query, by number. */
export function placesOf(index: ArticleIndex, word: string): Places {
  let find = known.get(index)
  if (!find) {
    find = remember(MOST_KNOWN, (sought) => findPlaces(index, sought))
    known.set(index, find)
  }
  return find(word)
}

function findPlaces(index: ArticleIndex, word: string): Places {
  const keys = queryKeys(word)
  const scored = new Map<IndexEntry, Judged>()
  const take = (by: Keys, fuzzy = false) => {
    for (const { id } of index.search.search(queryOf(by, fuzzy))) {
      const entry = index.entries[Number(id)]
      const judged = entry && judge(entry, by, fuzzy)
      if (judged && judged.score > (scored.get(entry)?.score ?? 0)) scored.set(entry, judged)
    }
  }
  const { weak = [], loose = [], ...sure } = keys
  take({ ...sure, loose: loose.filter(isLong) })
  if (![...scored.values()].some(({ exact }) => exact)) {
    take({ loose, weak: scored.size === 0 ? weak : weak.filter(isLong) })
    const { roman = [], sound = [], meaning = [] } = keys
    const mayBeMistyped = word.length >= FUZZY.shortest && word.length <= FUZZY.longest
    if (scored.size === 0 && mayBeMistyped) take({ roman, sound, meaning }, true)
  }
  addRelated(index, scored)
  return spread(scored)
}

function queryOf(keys: Keys, fuzzy: boolean): Query {
  return {
    combineWith: 'OR',
    queries: FIELDS.flatMap((field) =>
      (keys[field] ?? []).map((key) => ({
        queries: [key],
        fields: [field],
        prefix: BEGINS[field] !== undefined && key.length >= SHORTEST_BEGINNING,
        fuzzy: fuzzy && FUZZY.share,
        maxFuzzy: FUZZY.most,
      })),
    ),
  }
}

/** How well the keys of a query's word agree with what the index proposed. */
function judge({ source, loose, keys: theirs }: IndexEntry, keys: Keys, fuzzy: boolean): Judged | undefined {
  let [score, exact] = [0, false]
  let best: Field | undefined
  for (const field of FIELDS) {
    const own = keys[field]
    const their = own && theirs[field]
    if (!their) continue
    const whole = own.some((key) => their.includes(key))
    // کےدرمیان begins with کے only because it is written as one.
    const begins = source === 'unit' && field !== 'meaning' ? undefined : BEGINS[field]
    const begun = !whole && begins && own.some((key) => their.some((term) => term.startsWith(key)))
    const here = whole ? EXACT[field] : begun ? begins : 0
    if (here > score) [score, exact, best] = [here, whole, field]
  }
  if (!best && fuzzy) return { score: SIMILAR, kind: source === 'name' ? 'name' : 'similar', exact }
  if (!best) return undefined
  if (source === 'translation') return { score: score + IN_TRANSLATION, kind: 'translation', exact }
  if (loose) score += AS_A_DESCRIPTION
  return { score, kind: source === 'name' ? 'name' : kindOf(best), exact }
}

function kindOf(field: Field): MatchKind {
  if (field === 'weak') return 'similar'
  if (field === 'meaning' || field === 'stem') return 'meaning'
  return field === 'form' || field === 'loose' ? 'form' : 'sound'
}

/**
 * Who types حملوں looks for حملہ: the other forms of a word that was found whole, by its form or sound. Not where it may
 * be several words: کی is a form of کا and of کرنا.
 */
function addRelated(index: ArticleIndex, scored: Map<IndexEntry, Judged>): void {
  const typed = [...scored].filter(
    ([{ source }, { exact, kind }]) => source === 'word' && exact && (kind === 'form' || kind === 'sound'),
  )
  const [lemma, ...others] = new Set(typed.map(([entry]) => entry.lemma))
  if (lemma === undefined || others.length > 0) return
  const [, { kind } = { kind: 'form' as const }] = typed[0] ?? []
  for (const other of index.lemmas.get(lemma) ?? []) {
    if (!scored.has(other)) scored.set(other, { score: RELATED, kind, exact: true })
  }
}

/**
 * From what was found to where it is. In each passage the words that were found whole are lit, and those that only
 * begin so where there are none; all of a unit, or of an event's description, only where no word was found by itself.
 */
function spread(scored: ReadonlyMap<IndexEntry, Judged>): Places {
  const places = new Map<number, Match>()
  const rank = ({ source, loose }: IndexEntry, exact: boolean) =>
    (exact ? 0 : 2) + (source === 'unit' || loose ? 1 : 0)
  const ordered = [...scored]
    .map(([entry, judged]) => ({ entry, judged, rank: rank(entry, judged.exact) }))
    .sort((a, b) => a.rank - b.rank)
  for (const { entry, judged, rank: own } of ordered) {
    const { sound, meaning } = entry
    const why = { kind: judged.kind, sound, ...(meaning && { meaning }) }
    // Who that is says more than that a word sounds so.
    const named = judged.kind === 'name' && judged.exact && !entry.loose
    for (const { passage, words } of entry.at) {
      const match = places.get(passage)
      if (!match) places.set(passage, { score: judged.score, words: [...words], rank: own, why })
      else {
        const better = judged.score > match.score
        if (better) match.score = judged.score
        if (named || (better && match.why.kind !== 'name')) match.why = why
        if (own === match.rank || match.words.length === 0) match.words.push(...words)
      }
    }
  }
  return places
}
