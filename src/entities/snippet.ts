/** A mention with the words around it, for a line of a list. */
import type { Article, Mention } from '#article/article.ts'
import { contains } from '#article/span.ts'

export type Snippet = { readonly before: string; readonly form: string; readonly after: string }

const WORDS_AROUND = 4

/** The mention's form, and up to four words of its sentence on each side, exactly as in the source. */
export function snippetOf(article: Article, mention: Mention): Snippet {
  const { text, sentences } = article.paragraphs[mention.paragraph - 1] ?? { text: '', sentences: [] }
  const tokens = sentences.find((sentence) => contains(sentence, mention))?.tokens ?? []
  const first = tokens.findIndex(({ start }) => start >= mention.start)
  const last = tokens.findLastIndex(({ end }) => end <= mention.end)
  const from = tokens[Math.max(0, first - WORDS_AROUND)]?.start ?? mention.start
  const to = tokens[Math.min(tokens.length - 1, last + WORDS_AROUND)]?.end ?? mention.end
  return {
    before: text.slice(from, mention.start),
    form: text.slice(mention.start, mention.end),
    after: text.slice(mention.end, to),
  }
}
