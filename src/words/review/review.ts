/** When a word comes up again: FSRS over the review that is kept with each word. */
import { type Card, createEmptyCard, fsrs, type Grade } from 'ts-fsrs'
import { momentAfter, type Review, type WordRecord } from '#library/words/word-record.ts'

/** What a reader can say of how well they knew a word, as FSRS counts it. */
export const GRADES = [
  { name: 'again', grade: 1 },
  { name: 'hard', grade: 2 },
  { name: 'good', grade: 3 },
  { name: 'easy', grade: 4 },
] as const satisfies readonly { readonly name: string; readonly grade: Grade }[]
export type GradeName = (typeof GRADES)[number]['name']

// Nine of ten words are still known when they come up; without chance, so that a button does what it says.
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false })

// The bounds of a memory that FSRS reckons with. What lies outside was not written by us.
const LEAST_STABILITY = 0.001
const MOST_STABILITY = 36_500
const DIFFICULTIES = [1, 10] as const
const MOST_TIMES = 1_000_000

/** The word after a rating at `now` (milliseconds since 1970). Never throws, whatever review a backup brought. */
export function rate(word: WordRecord, grade: Grade, now: number): WordRecord {
  const { card } = scheduler.next(cardOf(word.review, now), new Date(now), grade)
  return { ...word, review: reviewOf(card, changeTime(word, now)) }
}

/** In how many milliseconds the word comes up again, by grade, when it is rated at `now`. */
export function intervals(word: WordRecord, now: number): Readonly<Record<GradeName, number>> {
  const preview = scheduler.repeat(cardOf(word.review, now), new Date(now))
  const wait = (grade: Grade) => preview[grade].card.due.getTime() - now
  return { again: wait(1), hard: wait(2), good: wait(3), easy: wait(4) }
}

/** The word as it was before a rating, said later than that rating: so it holds in other tabs too. */
export function takeBack(rated: WordRecord, before: WordRecord, now: number): WordRecord {
  const review = before.review ?? reviewOf(createEmptyCard(new Date(now)), now)
  return { ...rated, review: { ...review, changedAt: changeTime(rated, now) } }
}

function changeTime({ review }: WordRecord, now: number): number {
  return momentAfter(review?.changedAt ?? 0, now)
}

function cardOf(review: Review | undefined, now: number): Card {
  const empty = createEmptyCard(new Date(now))
  if (!review || review.state === 0) return empty
  const { stability, difficulty } = review
  if (stability < LEAST_STABILITY || difficulty < DIFFICULTIES[0]) return empty
  return {
    ...empty,
    due: new Date(review.due),
    stability: Math.min(stability, MOST_STABILITY),
    difficulty: Math.min(difficulty, DIFFICULTIES[1]),
    scheduled_days: Math.min(review.scheduledDays, MOST_STABILITY),
    learning_steps: Math.min(review.learningSteps, MOST_TIMES),
    reps: Math.min(review.reps, MOST_TIMES),
    lapses: Math.min(review.lapses, MOST_TIMES),
    state: review.state,
    // A rating from the future, by a clock that was wrong, counts as one of now.
    last_review: new Date(Math.min(review.reviewedAt, now)),
  }
}

function reviewOf(card: Card, changedAt: number): Review {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    reviewedAt: card.last_review?.getTime() ?? 0,
    changedAt,
  }
}
