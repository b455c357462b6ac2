/** An article as plain text, and where its places lie in it. */
import type { Article, Place, Span } from './article.ts'

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
  // Counting a paragraph's start anew for every place would take a long article seconds.
  const starts: number[] = []
  let next = 0
  for (const { text } of paragraphs) {
    starts.push(next)
    next += codePoints(text) + BREAK.length
  }
  return ({ paragraph, start, end }) => {
    const text = paragraphs[paragraph - 1]?.text
    const before = starts[paragraph - 1]
    if (text === undefined || before === undefined) throw new RangeError(`there is no paragraph ${paragraph}`)
    return { start: before + codePoints(text.slice(0, start)), end: before + codePoints(text.slice(0, end)) }
  }
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}
