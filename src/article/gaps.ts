/** What may be between two words of a text and belongs to neither: white space, and signs that nobody sees. */

// Zero-width spaces and joiners, marks of direction, the byte order mark. Within a word (ZWNJ) they are part of it.
const GAP = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*/y
const WHITE = /\s/

/** Where the gap that begins at `at` ends; `at` itself when none does. */
export function gapEnd(text: string, at: number): number {
  GAP.lastIndex = at
  return at + (GAP.exec(text)?.[0].length ?? 0)
}

/** Whether a word that ends at `end` has white space after it, as CoNLL-U's SpaceAfter means it; the end of a text counts. */
export function hasSpaceAfter(text: string, end: number): boolean {
  const next = gapEnd(text, end)
  return next === text.length || WHITE.test(text.slice(end, next))
}
