/** The article as plain text: the whole source, to which all exported offsets refer. */
import type { Article, Place } from './article.ts'

const BREAK = '\n'

/** Every paragraph of the source, page furniture included, a line each. */
export function toPlainText(article: Pick<Article, 'paragraphs'>): string {
  return article.paragraphs.map(({ text }) => text).join(BREAK)
}

/**
 * A place as a range of Unicode code points in `toPlainText`: the unit that W3C's TextPositionSelector counts
 * ("Web Annotation Data Model", 4.2.5), where our own spans count UTF-16 code units.
 */
export function positionOf(article: Pick<Article, 'paragraphs'>, { paragraph, start, end }: Place): { start: number; end: number } {
  let before = 0
  for (const { text } of article.paragraphs.slice(0, paragraph - 1)) before += codePoints(text) + BREAK.length
  const text = article.paragraphs[paragraph - 1]?.text ?? ''
  return { start: before + codePoints(text.slice(0, start)), end: before + codePoints(text.slice(0, end)) }
}

function codePoints(text: string): number {
  return Array.from(text).length
}
