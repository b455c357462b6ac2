import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Annotating, drawInSteps } from '#app/own/draw-in-steps.ts'
import type { Article, Paragraph } from '#article/article.ts'
import { anArticle } from '../../fixtures/an-article.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const [, , body] = anArticle().paragraphs as [Paragraph, Paragraph, Paragraph]

/** An article of many paragraphs of some 1000 letters. */
function long(count: number): { plain: Article; whole: Article } {
  const text = body.text.repeat(Math.ceil(1000 / body.text.length))
  const paragraphs = Array.from({ length: count }, (): Paragraph => ({ ...body, text }))
  const whole = { ...anArticle(), paragraphs }
  const plain = {
    ...whole,
    annotated: false,
    paragraphs: paragraphs.map((paragraph): Paragraph => ({ ...paragraph, sentences: [] })),
  }
  return { plain, whole }
}

function begin(plain: Article) {
  let now: Annotating = { article: plain, arriving: true }
  const seen: Annotating[] = []
  const drawing = drawInSteps((change) => {
    now = change(now)
    seen.push(now)
  })
  return { drawing, seen }
}
const ready = ({ article }: Annotating) =>
  article.paragraphs.filter(({ sentences }) => sentences.length > 0).length

describe('An article is drawn a part at a time', () => {
  test('a book comes in steps, each from the beginning on, and is whole only with the last', () => {
    const { plain, whole } = long(200)
    const { drawing, seen } = begin(plain)
    drawing.whole(whole)
    expect(seen).toHaveLength(1)
    expect(ready(seen[0] as Annotating)).toBeLessThan(20)
    vi.runAllTimers()
    expect(seen.length).toBeGreaterThan(3)
    for (const step of seen.slice(0, -1)) {
      expect(step).toMatchObject({ arriving: true, article: { annotated: false } })
      expect(ready(step)).toBe(step.marked)
    }
    expect(seen.at(-1)).toEqual({ article: whole, arriving: false })
  })
  test('words that came before the names stay as they are until it is their turn', () => {
    const { plain, whole } = long(40)
    const { drawing, seen } = begin(plain)
    drawing.paragraphs(whole.paragraphs.map((paragraph, index) => [index + 1, paragraph] as const))
    vi.runAllTimers()
    expect(ready(seen.at(-1) as Annotating)).toBe(40)
    drawing.whole(whole)
    vi.runAllTimers()
    expect(seen.every((step) => step.article.paragraphs[39] !== undefined)).toBe(true)
    expect(seen.at(-1)).toEqual({ article: whole, arriving: false })
  })
  test('a usual article is whole at once, whatever was still to be drawn', () => {
    const { plain, whole } = long(8)
    const { drawing, seen } = begin(plain)
    drawing.paragraphs([[1, whole.paragraphs[0] as Paragraph]])
    drawing.paragraphs([[2, whole.paragraphs[1] as Paragraph]])
    drawing.whole(whole)
    expect(seen.at(-1)).toEqual({ article: whole, arriving: false })
    vi.runAllTimers()
    expect(seen).toHaveLength(2)
  })
  test('stopped, it draws nothing more', () => {
    const { plain, whole } = long(200)
    const { drawing, seen } = begin(plain)
    drawing.whole(whole)
    drawing.stop()
    vi.runAllTimers()
    expect(seen).toHaveLength(1)
  })
})
