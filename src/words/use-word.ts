/** What the reader has said of a token's word, as it changes. */
import { useEffect, useSyncExternalStore } from 'react'
import type { Token } from '#article/article.ts'
import type { WordRecord } from '#library/words/word-record.ts'
import { getWords, loadWords, onWords } from '#library/words/words.ts'
import { wordOf } from './change-word.ts'

const NONE: ReadonlyMap<string, WordRecord> = new Map()

/** All words of the reader; loads them when first asked for. */
export function useWords(): ReadonlyMap<string, WordRecord> {
  useEffect(() => void loadWords(), [])
  return useSyncExternalStore(onWords, getWords, () => NONE)
}

/** Undefined for names and whatever else is no vocabulary. */
export function useWord(token: Token): WordRecord | undefined {
  return wordOf(token, useWords())
}
