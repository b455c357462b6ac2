/** Arithmetic of half-open spans: the one place that knows what "inside" and "overlap" mean. */
import type { Place, Span } from './article.ts'

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** True when the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when two places share at least one code unit of the same paragraph. */
export function placesOverlap(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && overlaps(a, b)
}

/** Order of reading: by paragraph, then start, then the longer first (so that what encloses comes before what it encloses). */
export function byPlace(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start || b.end - a.end
}

/** The number of the first item that `holds`, in a list where it holds for all after that one; its length when for none. */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [from, to] = [0, items.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const item = items[middle]
    if (item !== undefined && holds(item)) to = middle
    else from = middle + 1
  }
  return from
}
