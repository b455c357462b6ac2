/** The steps in which an article is read aloud. */
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { readingParagraphs } from '#article/parts.ts'

/** What is read aloud of an article, in order: its sentences, or a whole paragraph that has none. */
export function stepsOf(article: Article): Address[] {
  return readingParagraphs(article).flatMap(({ number, paragraph: { sentences } }): Address[] => {
    if (sentences.length === 0) return [{ paragraph: number }]
    return sentences.map((_, at) => ({ paragraph: number, sentence: at + 1 }))
  })
}

/** The first step at an address or after it; undefined when all are before. */
export function stepFrom(steps: readonly Address[], address: Address): Address | undefined {
  return steps.find((step) => order(step, address) >= 0)
}

/** The step after an address; after a whole paragraph, that is in the next one. */
export function stepAfter(steps: readonly Address[], address: Address): Address | undefined {
  const { paragraph, sentence = Infinity } = address
  return steps.find((step) => order(step, { paragraph, sentence }) > 0)
}

/** The step before an address. */
export function stepBefore(steps: readonly Address[], address: Address): Address | undefined {
  return steps.findLast((step) => order(step, address) < 0)
}

function order(a: Address, b: Address): number {
  return a.paragraph - b.paragraph || (a.sentence ?? 1) - (b.sentence ?? 1)
}
