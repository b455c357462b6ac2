/** Keeping what the reader changes, and remembering what the browser refused, so that nothing is lost by going on. */
import { useState } from 'react'
import type { StorageProblem } from '#library/storage/own-store.ts'
import type { WordRecord } from '#library/words/word-record.ts'
import { getWords, keepWords } from '#library/words/words.ts'

type Unkept = { readonly problem: StorageProblem; readonly keys: ReadonlySet<string> }

export type Keeping = {
  /** Why the last changes are not kept; undefined when all are. They hold in this tab either way. */
  readonly problem: StorageProblem | undefined
  readonly keep: typeof keepWords
  /** Tries again to keep all that was refused. */
  readonly again: () => Promise<boolean>
}

export function useKeeping(): Keeping {
  const [unkept, setUnkept] = useState<Unkept>()
  const keep = async (words: readonly WordRecord[]) => {
    const kept = await keepWords(words)
    setUnkept((before) => {
      const keys = new Set(before?.keys)
      for (const { key } of words) {
        if (kept.ok) keys.delete(key)
        else keys.add(key)
      }
      const problem = kept.ok ? before?.problem : kept.problem
      return problem && keys.size > 0 ? { problem, keys } : undefined
    })
    return kept
  }
  const again = async () => {
    const words = getWords()
    const kept = await keep([...(unkept?.keys ?? [])].flatMap((key) => words.get(key) ?? []))
    return kept.ok
  }
  return { problem: unkept?.problem, keep, again }
}
