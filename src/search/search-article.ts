/** Searches one article: sentences in which every word of a query is found, best first, with the words that were. */
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { type ArticleIndex, indexNow, type Passage } from './article-index.ts'
import { type Match, placesOf, type Why } from './match-word.ts'
import { JOINERS, wordsOf } from './search-terms.ts'

export type Hit = {
  /** How good it is, for comparison only. */
  readonly score: number
  /** A sentence; a paragraph where the text is not annotated. */
  readonly address: Address
  readonly passage: Passage
  /** Token numbers in the sentence, from 1, ascending; empty where only the translation has the words. */
  readonly words: readonly number[]
  readonly why: readonly Why[]
}

export type Hits = { readonly best: readonly Hit[]; readonly total: number }

/** Longer queries are cut: nobody types them, but links may carry them. */
export const LONGEST_QUERY = 200
const MOST_WORDS = 12
const MOST_HITS = 100
// Words of a query that may be parts of one.
const MOST_JOINED = 4

/** What words that are together, as they were typed, are worth more. */
const PHRASE = 100

/** The sentences of the article that have every word of the query: the best 100, and how many there are. Never throws. */
export function searchArticle(article: Article, query: string): Hits {
  return searchIndex(indexNow(article), query)
}

/** The same in an index that is ready. */
export function searchIndex(index: ArticleIndex, query: string): Hits {
  const words = queryWords(query)
  const found = inAll(index, words)
  if (found.length > 0 || words.length > MOST_JOINED) return best(index, found, query)
  // سر زمین for سرزمین: what is written apart may be one word.
  const joined = words.slice(1).flatMap((word, at) => {
    const one = [...words.slice(0, at), `${words[at] ?? ''}${word}`, ...words.slice(at + 2)]
    return inAll(index, one)
  })
  return best(index, joined, query)
}

/** The words of a query that count: what only joins two others (wazir e azam) does not. */
export function queryWords(query: string): string[] {
  const words = wordsOf(query.slice(0, LONGEST_QUERY).toWellFormed()).slice(0, MOST_WORDS)
  return words.filter((word, at) => at === 0 || !JOINERS.has(word.toLowerCase()))
}

type Candidate = { readonly passage: number; readonly matches: readonly Match[] }

function inAll(index: ArticleIndex, words: readonly string[]): Candidate[] {
  let candidates: Map<number, Match[]> | undefined
  for (const word of words) {
    const next = new Map<number, Match[]>()
    for (const [passage, match] of placesOf(index, word)) {
      if (!candidates) next.set(passage, [match])
      const before = candidates?.get(passage)
      if (before) next.set(passage, [...before, match])
    }
    if (next.size === 0) return []
    candidates = next
  }
  return [...(candidates ?? [])].map(([passage, matches]) => ({ passage, matches }))
}

function best(index: ArticleIndex, candidates: readonly Candidate[], query: string): Hits {
  const said = /\p{Script=Arabic}/u.test(query) ? undefined : query.trim().toLowerCase()
  const ranked = candidates.flatMap(({ passage: number, matches }) => {
    const passage = index.passages[number]
    if (!passage) return []
    const mean = matches.reduce((sum, { score }) => sum + score, 0) / matches.length
    const phrase = matches.length > 1 && (isPhrase(passage, matches) || hasPhrase(passage, said))
    return [{ number, passage, matches, score: mean + (phrase ? PHRASE : 0) }]
  })
  ranked.sort((a, b) => b.score - a.score || a.number - b.number)
  const seen = new Set<number>()
  const once = ranked.filter(({ number }) => seen.size < seen.add(number).size)
  return {
    total: once.length,
    best: once.slice(0, MOST_HITS).map(({ passage, matches, score }) => ({
      score,
      address: passage.address,
      passage,
      words: [...new Set(matches.flatMap(({ words }) => words))].sort((a, b) => a - b),
      why: matches
        .map(({ why }) => why)
        .filter((why, at, all) => all.findIndex((other) => sameWhy(why, other)) === at),
    })),
  }
}

function sameWhy(a: Why, b: Why): boolean {
  return a.kind === b.kind && a.sound === b.sound && a.meaning?.en === b.meaning?.en
}

/** True when the words are one after the other, as they were typed; signs between them do not count. */
function isPhrase({ tokens }: Passage, matches: readonly Match[]): boolean {
  const [first, ...others] = matches
  return (first?.words ?? []).some((start) => {
    let at = start
    return others.every(({ words }) => {
      at += 1
      while (tokens[at - 1]?.upos === 'PUNCT') at += 1
      return words.includes(at)
    })
  })
}

function hasPhrase({ translation }: Passage, said: string | undefined): boolean {
  if (said === undefined) return false
  return Object.values(translation ?? {}).some((text) => text.toLowerCase().includes(said))
}
