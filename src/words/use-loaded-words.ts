/** The reader's words for a page of their own: as they are now, and how reading them went. */
import { useEffect, useState } from 'react'
import type { Stored } from '#library/storage/own-store.ts'
import type { WordRecord } from '#library/words/word-record.ts'
import { type LoadedWords, loadWords } from '#library/words/words.ts'
import { useWords } from './use-word.ts'

export type UseLoadedWords = {
  readonly words: ReadonlyMap<string, WordRecord>
  /** Undefined until they are read. */
  readonly loaded: Stored<LoadedWords> | undefined
  /** Reads them again after a problem. */
  readonly reload: () => void
}

export function useLoadedWords(): UseLoadedWords {
  const words = useWords()
  const [loaded, setLoaded] = useState<Stored<LoadedWords>>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let here = true
    const load = async () => {
      const found = await loadWords()
      if (here) setLoaded(found)
    }
    void load()
    return () => {
      here = false
    }
  }, [attempt])
  return { words, loaded, reload: () => setAttempt(attempt + 1) }
}
