/** One session of review: which word is asked, what was answered, and how to take the last answer back. */
import { useState } from 'react'
import type { Grade } from 'ts-fsrs'
import type { WordRecord } from '#library/words/word-record.ts'
import { dueWords, isReviewed } from '#words/due.ts'
import { rate, takeBack } from './review.ts'

type Rated = { readonly before: WordRecord; readonly queue: readonly string[] }

export type Session = {
  /** Undefined when all are done. */
  readonly word: WordRecord | undefined
  readonly left: number
  /** How many different words were rated. */
  readonly rated: number
  readonly answered: boolean
  readonly canTakeBack: boolean
  readonly answer: () => void
  readonly rate: (grade: Grade) => void
  readonly takeBack: () => void
  /** Takes up what is due by now. */
  readonly goOn: () => void
}

// A word that comes up again so soon is asked once more in the same session, after the others.
const SAME_SESSION_MS = 20 * 60_000

/** The session begins with the words that are due when this is first called. */
export function useSession(
  words: ReadonlyMap<string, WordRecord>,
  now: () => number,
  keep: (word: WordRecord) => void,
): Session {
  const due = () => dueWords(words.values(), now()).map(({ key }) => key)
  const [queue, setQueue] = useState<readonly string[]>(due)
  const [rated, setRated] = useState<readonly Rated[]>([])
  const [answered, setAnswered] = useState(false)

  // In another tab a word may have been removed, or said to be known.
  const left = queue.filter((key) => {
    const word = words.get(key)
    return word !== undefined && isReviewed(word)
  })
  const [first, ...others] = left
  const word = first === undefined ? undefined : words.get(first)
  return {
    word,
    left: left.length,
    rated: new Set(rated.map(({ before }) => before.key)).size,
    answered: answered && word !== undefined,
    canTakeBack: rated.length > 0,
    answer: () => setAnswered(true),
    rate: (grade) => {
      if (!word) return
      const at = now()
      const after = rate(word, grade, at)
      const soon = (after.review?.due ?? at) - at <= SAME_SESSION_MS
      setRated([...rated, { before: word, queue: left }])
      setQueue(soon ? [...others, word.key] : others)
      setAnswered(false)
      keep(after)
    },
    takeBack: () => {
      const last = rated.at(-1)
      const word = last && words.get(last.before.key)
      if (!last || !word) return
      setRated(rated.slice(0, -1))
      setQueue(last.queue)
      setAnswered(true)
      keep(takeBack(word, last.before, now()))
    },
    goOn: () => {
      setQueue(due())
      setAnswered(false)
    },
  }
}
