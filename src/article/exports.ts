/** An article's files for other tools, in the formats of others: published beside its page, or made on the reader's device. */
import type { Article } from './article.ts'
import { toICalendar } from './icalendar.ts'
import { toPlainText } from './plain-text.ts'
import { toConllu } from './to-conllu.ts'
import { toWebAnnotations } from './web-annotation.ts'

/**
 * Contents by file name. The files stand at `url` (a slash at its end) and name each other by it; `page` is where the
 * article is read, which is the same for all that is published.
 */
export function exportsOf(article: Article, url: string, page = url): ReadonlyMap<string, string> {
  const files = new Map([['article.txt', toPlainText(article)]])
  if (!article.annotated) return files
  files.set('article.conllu', toConllu(article))
  files.set('annotations.jsonld', `${JSON.stringify(toWebAnnotations(article, { url }), null, 1)}\n`)
  // A calendar without an entry is none (RFC 5545, 3.6).
  if (article.events.length > 0) files.set('events.ics', toICalendar(article, { url: page }))
  return files
}
