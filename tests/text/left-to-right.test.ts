import { describe, expect, test } from 'vitest'
import type { Sentence, Token } from '#article/article.ts'
import { leftToRightRuns } from '#text/left-to-right.ts'
import { nest } from '#text/nest.ts'

/** The runs of a sentence whose tokens are those that the pattern finds. */
function runs(text: string): string[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu)].map(
    (found) => ({ start: found.index, end: found.index + found[0].length }) as Token,
  )
  const sentence: Sentence = { start: 0, end: text.length, tokens, units: [] }
  return leftToRightRuns(nest(tokens, []), sentence, text).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to]?.end),
  )
}

describe('Latin words beside each other read from left to right', () => {
  test.each([
    ['کمپنی نے iPhone 15 Pro متعارف کروایا', ['iPhone 15 Pro']],
    ['معلومات www.apple.com/iphone پر ہیں۔', ['www.apple.com/iphone']],
    ['پتا info@example.com ہے', ['info@example.com']],
    ['(GMT+5) شام', ['GMT+5']],
    ['اس میں 48MP کیمرا ہے', ['48MP']],
    // One word needs no help, and neither does Urdu between two.
    ['نیا AI فیچر', []],
    ['Apple، Google اور Meta', []],
    // In plain text too the number stands by itself here.
    ['15 Pro کی قیمت', []],
    ['بائیڈن نے 2021 میں کہا۔', []],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected)
  })
})
