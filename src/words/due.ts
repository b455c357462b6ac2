/** Which saved words are due for review. Apart from the scheduling itself, which is fetched with the review page only. */
import type { WordRecord } from '#library/words/word-record.ts'

/** How many words that were never reviewed come up in one session: who saves a hundred is not buried by them. */
export const MOST_NEW = 20

/** Whether a word is reviewed at all: saved, with a sentence, and not yet said to be known. */
export function isReviewed({ saved, state, places }: WordRecord): boolean {
  return saved && state !== 'known' && places.length > 0
}

/** Whether nobody has rated it yet. */
export function isUnrated({ review }: WordRecord): boolean {
  return !review || review.state === 0
}

/** Whether a word is to be reviewed at `now` (milliseconds since 1970); a word that was just saved is. */
export function isDue(word: WordRecord, now: number): boolean {
  return isReviewed(word) && (isUnrated(word) || (word.review?.due ?? 0) <= now)
}

/** The words of one session: first those that are overdue, longest first, then the new ones as they were saved. */
export function dueWords(words: Iterable<WordRecord>, now: number): WordRecord[] {
  const due = [...words].filter((word) => isDue(word, now))
  const again = due.filter((word) => !isUnrated(word)).sort(by((word) => word.review?.due ?? 0))
  const unrated = due.filter(isUnrated).sort(by((word) => word.savedAt))
  return [...again, ...unrated.slice(0, MOST_NEW)]
}

/** How many words `dueWords` gives; for the masthead. */
export function countDue(words: Iterable<WordRecord>, now: number): number {
  let again = 0
  let unrated = 0
  for (const word of words) {
    if (!isDue(word, now)) continue
    if (isUnrated(word)) unrated += 1
    else again += 1
  }
  return again + Math.min(unrated, MOST_NEW)
}

/** When a word comes up next, in milliseconds since 1970; `now` or earlier when one is due, undefined when none ever is. */
export function nextDue(words: Iterable<WordRecord>, now: number): number | undefined {
  let next: number | undefined
  for (const word of words) {
    if (!isReviewed(word)) continue
    const due = isUnrated(word) ? now : (word.review?.due ?? now)
    if (next === undefined || due < next) next = due
  }
  return next
}

// Words with the same rank stay in one order, whoever asks.
function by(rank: (word: WordRecord) => number) {
  return (a: WordRecord, b: WordRecord) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1)
}
