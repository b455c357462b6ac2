/** The part of a text that shows what was found: a window of words around it, with the very words marked. */
import type { Span } from '#article/article.ts'
import type { Passage } from './article-index.ts'
import { meaningKeys, queryKeys, scriptOf } from './search-terms.ts'

export type Part = { readonly text: string; readonly marked: boolean }
export type Excerpt = {
  readonly parts: readonly Part[]
  /** True where words were left out before or after. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

const MOST_WORDS = 26
const WORDS_BEFORE = 6
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The passage around the first of `words` (token numbers from 1): a few words before it and more after it. */
export function excerptOf({ text, span, tokens }: Passage, words: readonly number[]): Excerpt {
  return excerpt(text, span, tokens, new Set(words.map((number) => number - 1)))
}

/** A translation, with the words marked that mean what the query's words say in that language. */
export function meaningExcerpt(text: string, query: readonly string[]): Excerpt {
  const sought = query.filter((word) => scriptOf(word) !== 'urdu').map(queryKeys)
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const marked = words.flatMap(({ start, end }, number) => {
    const { meaning = [], stem = [] } = meaningKeys(text.slice(start, end))
    const found = sought.some(
      (keys) =>
        keys.meaning?.some((key) =>
          meaning.some((word) => word === key || (key.length > 2 && word.startsWith(key))),
        ) || keys.stem?.some((key) => stem.includes(key)),
    )
    return found ? [number] : []
  })
  return excerpt(text, { start: 0, end: text.length }, words, new Set(marked))
}

function excerpt(text: string, whole: Span, words: readonly Span[], marked: ReadonlySet<number>): Excerpt {
  const first = Math.min(...marked, words.length)
  const long = words.length > MOST_WORDS
  // Near the end the window still has its length.
  const from =
    long && first < words.length ? Math.max(0, Math.min(first - WORDS_BEFORE, words.length - MOST_WORDS)) : 0
  const to = long ? from + MOST_WORDS : words.length
  const start = from > 0 ? (words[from]?.start ?? whole.start) : whole.start
  const end = to < words.length ? (words[to - 1]?.end ?? whole.end) : whole.end
  const parts: Part[] = []
  let at = start
  for (let number = from; number < to; number += 1) {
    const word = words[number]
    if (!word || !marked.has(number)) continue
    // Neighbours are one mark: their space belongs to it.
    const last = parts.at(-1)
    const between = text.slice(at, word.start)
    if (last?.marked && /^\s*$/.test(between)) {
      parts[parts.length - 1] = { text: last.text + text.slice(at, word.end), marked: true }
    } else {
      if (between) parts.push({ text: between, marked: false })
      parts.push({ text: text.slice(word.start, word.end), marked: true })
    }
    at = word.end
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false })
  return { parts, cutBefore: start > whole.start, cutAfter: end < whole.end }
}
