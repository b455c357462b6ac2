/** The steps in which an article is read aloud. */
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'

/** What is read of an article, in order: its sentences, without furniture. */
export function stepsOf({ paragraphs }: Article): Address[] {
  return paragraphs.flatMap(({ role, sentences }, index): Address[] => {
    const paragraph = index + 1
    if (role === 'furniture') return []
    if (sentences.length === 0) return [{ paragraph }]
    return sentences.map((_, at) => ({ paragraph, sentence: at + 1 }))
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
