/** The files that each article publishes beside its page, in the formats of others. */
import type { Article } from '#article/article.ts'
import { toICalendar } from '#article/icalendar.ts'
import { toPlainText } from '#article/plain-text.ts'
import { toConllu } from '#article/to-conllu.ts'
import { toWebAnnotations } from '#article/web-annotation.ts'

/** Contents by file name; `url` is the page's address with a slash at its end. */
export function exportsOf(article: Article, url: string): ReadonlyMap<string, string> {
  const files = new Map([['article.txt', toPlainText(article)]])
  if (!article.annotated) return files
  files.set('article.conllu', toConllu(article))
  files.set('annotations.jsonld', `${JSON.stringify(toWebAnnotations(article, { url }), null, 1)}\n`)
  // A calendar without an entry is none (RFC 5545, 3.6).
  if (article.events.length > 0) files.set('events.ics', toICalendar(article, { url }))
  return files
}
