/** An article as plain text, and where its places lie in it. */
import type { Article, Place, Span } from './article.ts'
import { firstWhere } from './span.ts'

type Source = Pick<Article, 'paragraphs'>

const BREAK = '\n'

/** Every paragraph of the source, furniture included, a line each: the text that exported offsets count in. */
export function toPlainText({ paragraphs }: Source): string {
  return paragraphs.map(({ text }) => text).join(BREAK)
}

/** What there is to read: as `toPlainText`, but without furniture. Offsets do not agree with it. */
export function readingText({ paragraphs }: Source): string {
  return toPlainText({ paragraphs: paragraphs.filter(({ role }) => role !== 'furniture') })
}

/**
 * Makes the function that gives a place's range of Unicode code points in `toPlainText`. W3C's selectors must count
 * those, not code units ("Web Annotation Data Model", 4.2.4, which 4.2.5 refers to); our own spans are UTF-16 code
 * units of one paragraph. The function throws a RangeError for a paragraph that the source does not have.
 */
export function positionsIn({ paragraphs }: Source): (place: Place) => Span {
  // Counting anew for every place would take a long article, or a long paragraph, seconds.
  const known: { readonly before: number; readonly pairs: readonly number[] }[] = []
  let next = 0
  for (const { text } of paragraphs) {
    const pairs = pairsIn(text)
    known.push({ before: next, pairs })
    next += text.length - pairs.length + BREAK.length
  }
  return ({ paragraph, start, end }) => {
    const found = known[paragraph - 1]
    if (!found) throw new RangeError(`there is no paragraph ${paragraph}`)
    const at = (offset: number) =>
      found.before + offset - firstWhere(found.pairs, (pair) => pair + 2 > offset)
    return { start: at(start), end: at(end) }
  }
}

/** Where characters of two code units begin: each is one code point less than the text's length has it. */
function pairsIn(text: string): number[] {
  return Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index)
}
