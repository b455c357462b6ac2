/** From one name to the next, and from one event to the next, in the order in which the text describes them. */
import type { Address } from '#article/address.ts'
import { findAt } from '#article/address.ts'
import type { Article, ArticleEvent, Place } from '#article/article.ts'
import { mentionsOf } from '#article/parts.ts'
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
  const index = mentionsOf(article, found.entity).indexOf(found)
  return { entity: found.entity, index }
}

/**
 * The event that the text describes next, or before; none beyond the last. Each is where the text first describes it;
 * `lit` is the one that was stepped to last, for events that are at one place.
 */
export function eventBeside(
  article: Article,
  from: Address | undefined,
  direction: Direction,
  lit?: string,
): ArticleEvent | undefined {
  const ordered = article.events
    .flatMap((event) => {
      const [first] = event.passages
      return first ? [{ ...first, event }] : []
    })
    .toSorted(byPlace)
  const here = placeOf(article, from)
  const at = ordered.findIndex(({ event, ...place }) => event.id === lit && starts(place, here) === 0)
  if (at >= 0) return ordered[direction === 'next' ? at + 1 : at - 1]?.event
  return beside(ordered, here, direction)?.event
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
  return direction === 'next'
    ? ordered.find((item) => starts(item, from) > 0)
    : ordered.findLast((item) => starts(item, from) < 0)
}

function starts(item: Place, from: Place): number {
  return item.paragraph - from.paragraph || item.start - from.start
}
