/** From one name to the next, and from one event to the next, in the order in which the text tells of them. */
import type { Address } from '#article/address.ts'
import { findAt } from '#article/address.ts'
import type { Article, ArticleEvent, Place } from '#article/article.ts'
import { byPlace } from '#article/span.ts'

export type Direction = 'next' | 'previous'

/** The mention after a place, or before it, and its number among its entity's; none beyond the last. `hidden` kinds are passed by. */
export function mentionBeside(
  article: Article,
  from: Address | undefined,
  direction: Direction,
  hidden: ReadonlySet<string>,
): { readonly entity: string; readonly index: number } | undefined {
  const types = new Map(article.entities.map(({ id, type }) => [id, type]))
  const shown = article.mentions.filter(
    ({ entity, paragraph }) =>
      !hidden.has(types.get(entity) ?? '') && article.paragraphs[paragraph - 1]?.role !== 'furniture',
  )
  const found = beside(shown, placeOf(article, from), direction)
  if (!found) return undefined
  const index = article.mentions.filter(({ entity }) => entity === found.entity).indexOf(found)
  return { entity: found.entity, index }
}

/** The event whose passage comes after a place, or before it; none beyond the last. */
export function eventBeside(
  article: Article,
  from: Address | undefined,
  direction: Direction,
): ArticleEvent | undefined {
  const passages = article.events.flatMap((event) => event.passages.map((passage) => ({ ...passage, event })))
  return beside(passages, placeOf(article, from), direction)?.event
}

function placeOf(article: Article, address: Address | undefined): Place {
  const start: Place = { paragraph: 0, start: 0, end: 0 }
  return (address && findAt(article, address)?.place) ?? start
}

function beside<Item extends Place>(
  items: readonly Item[],
  from: Place,
  direction: Direction,
): Item | undefined {
  const ordered = items.toSorted(byPlace)
  const starts = (item: Place) => item.paragraph - from.paragraph || item.start - from.start
  return direction === 'next'
    ? ordered.find((item) => starts(item) > 0)
    : ordered.findLast((item) => starts(item) < 0)
}
