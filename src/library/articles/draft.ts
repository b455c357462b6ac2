/** The text that a reader has pasted and not yet begun to read: it survives a reload of its tab. */
import * as v from 'valibot'
import { LONGEST_TITLE, MOST_CHARACTERS } from './pasted-text.ts'

const DraftShape = v.object({
  text: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
  /** Absent while it is only proposed. */
  title: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
  date: v.optional(v.pipe(v.string(), v.maxLength(10))),
  dateSure: v.boolean(),
})
export type Draft = Readonly<v.InferOutput<typeof DraftShape>>

const KEY = 'sutoor.draft'

/** The draft of this tab; undefined when there is none, or none that can be read. */
export function readDraft(): Draft | undefined {
  try {
    const parsed = v.safeParse(DraftShape, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Keeps the draft, if this browser does and it is no longer than what can be read. */
export function keepDraft(draft: Draft): void {
  try {
    if (draft.text.length <= MOST_CHARACTERS) sessionStorage.setItem(KEY, JSON.stringify(draft))
  } catch {
    // The text still is in the form.
  }
}

export function clearDraft(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // It was never kept.
  }
}
