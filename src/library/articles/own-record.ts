/** A reader's own article as it is kept: the source and its settings. What is read back is checked, whoever wrote it. */
import * as v from 'valibot'
import { isDay } from '#article/day.ts'
import { LONGEST_TITLE, MOST_CHARACTERS } from './pasted-text.ts'

/**
 * The annotations are not kept: the engine makes them anew in a moment, and they become better with it. A change of
 * this shape is a new `version` beside the old one, with a step from one to the other.
 */
const OwnRecord = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z\d]{6,40}$/)),
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TITLE)),
  /** As pasted, with `\n` between its lines. */
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_CHARACTERS)),
  /** ISO day that the text's relative dates count from. */
  date: v.pipe(v.string(), v.check(isDay)),
  /** Stated once the reader has set or confirmed the date. */
  dateBasis: v.picklist(['stated', 'inferred']),
  /** When it was added, in milliseconds since 1970. */
  addedAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})
export type OwnArticle = Readonly<v.InferOutput<typeof OwnRecord>>

/** What a list shows of it. */
export type OwnSummary = Pick<OwnArticle, 'id' | 'title' | 'date' | 'addedAt'> & { readonly words: number }

/** The article in a stored value; undefined when it is none. */
export function parseOwn(stored: unknown): OwnArticle | undefined {
  const parsed = v.safeParse(OwnRecord, stored)
  return parsed.success ? parsed.output : undefined
}

export function summaryOf({ id, title, date, addedAt, text }: OwnArticle): OwnSummary {
  return { id, title, date, addedAt, words: text.match(/\S+/g)?.length ?? 0 }
}

/** Where it is read: one page for all of them, so that a static host has it, whatever the id. */
export function ownPath(id: string): string {
  return `/own/read/?id=${id}`
}

/** Short, since it is in the address; chance enough for one reader's shelf. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}
