/**
 * Draws an article as it arrives, a part at a time: a book at one stroke would hold the page for seconds. How much is one
 * part follows from how long the last one took.
 */
import type { Article, Paragraph } from '#article/article.ts'
import type { Numbered } from '#library/articles/annotate-messages.ts'
import type { AnnotateProblem } from '#library/articles/pasted.ts'

export type Annotating = {
  readonly article: Article
  /** In how many paragraphs names and dates are drawn already; in all without it. */
  readonly marked?: number
  /** Words are still to come. */
  readonly arriving: boolean
  /** Why they do not come. */
  readonly problem?: AnnotateProblem
}

// What one step may take on this machine, and how many letters it draws; a usual article is one step.
const STEP_MS = 50
const LETTERS = { first: 12_000, fewest: 2000, most: 60_000 }
// Between two steps the page answers the reader.
const SHORTEST_REST_MS = 16

type Show = (change: (now: Annotating) => Annotating) => void

/** `show` is to have drawn what it was given when it returns. */
export function drawInSteps(show: Show) {
  let waiting: Numbered[] = []
  let whole: Article | undefined
  let marked = 0
  let letters = LETTERS.first
  let timer: ReturnType<typeof setTimeout> | undefined

  const step = () => {
    timer = undefined
    const change = whole ? nextOfWhole(whole) : nextArrived()
    if (!change) return
    const began = performance.now()
    show(change)
    const took = performance.now() - began
    letters = Math.min(LETTERS.most, Math.max(LETTERS.fewest, letters * Math.min(2, STEP_MS / took)))
    timer = setTimeout(step, Math.max(SHORTEST_REST_MS, took))
  }
  const nextArrived = () => {
    const count = fitting(waiting.map(([, paragraph]) => paragraph))
    const arrived = waiting.slice(0, count)
    waiting = waiting.slice(count)
    return count === 0
      ? undefined
      : (now: Annotating) => ({ ...now, article: withParagraphs(now.article, arrived) })
  }
  /** The names are known only now: from its beginning on, the text has them, and the words that were not drawn yet. */
  const nextOfWhole = (article: Article) => {
    const from = marked
    const { length } = article.paragraphs
    if (from >= length) return undefined
    marked += fitting(article.paragraphs.slice(from))
    const to = marked
    if (to >= length) return () => ({ article, arriving: false })
    return (now: Annotating) => ({
      // Not annotated as long as a part is missing.
      article: {
        ...article,
        annotated: false,
        paragraphs: article.paragraphs.slice(0, to).concat(now.article.paragraphs.slice(to)),
      },
      marked: to,
      arriving: true,
    })
  }
  /** How many of these paragraphs one step can draw; at least one. */
  const fitting = (paragraphs: readonly Paragraph[]) => {
    let sum = 0
    const beyond = paragraphs.findIndex(({ text }, index) => {
      sum += text.length
      return index > 0 && sum > letters
    })
    return beyond < 0 ? paragraphs.length : beyond
  }
  const stop = () => {
    clearTimeout(timer)
    waiting = []
  }
  return {
    paragraphs: (arrived: readonly Numbered[]) => {
      waiting.push(...arrived)
      if (timer === undefined) step()
    },
    whole: (article: Article) => {
      whole = article
      const short = fitting(article.paragraphs) === article.paragraphs.length
      if (short) stop()
      if (short || timer === undefined) step()
    },
    stop,
  }
}

function withParagraphs(article: Article, arrived: readonly Numbered[]): Article {
  const paragraphs = [...article.paragraphs]
  for (const [number, paragraph] of arrived) paragraphs[number - 1] = paragraph
  return { ...article, paragraphs }
}
