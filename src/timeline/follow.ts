/** Which events the text describes at the place that is being read. */
import { type Address, findAt } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { byPlace, placesOverlap } from '#article/span.ts'

/** The ids of the events that the sentence describes; where it describes none, of the one described last before it. */
export function eventsAt(article: Article, address: Address | undefined): readonly string[] {
  const found = address && findAt(article, address)
  if (!found) return []
  const told = article.events.filter(({ passages }) =>
    passages.some((passage) => placesOverlap(passage, found.place)),
  )
  if (told.length > 0) return told.map(({ id }) => id)
  const before = article.events
    .flatMap(({ id, passages }) => passages.map((passage) => ({ id, passage })))
    .filter(({ passage }) => byPlace(passage, found.place) < 0)
    .sort((a, b) => byPlace(a.passage, b.passage))
    .at(-1)
  return before ? [before.id] : []
}
