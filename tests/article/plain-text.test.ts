import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paragraph } from '#article/article.ts'
import { positionsIn, readingText, toPlainText } from '#article/plain-text.ts'
import { anArticle, placeOf } from '../fixtures/an-article.ts'

function source(texts: readonly string[]): { paragraphs: Paragraph[] } {
  return { paragraphs: texts.map((text) => ({ role: 'body', text, sentences: [] })) }
}

/** Any characters, of one or two code units. */
const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 })

describe('The plain text', () => {
  it('is the whole source, a paragraph a line', () => {
    const article = anArticle()
    expect(toPlainText(article).split('\n')).toEqual(article.paragraphs.map(({ text }) => text))
  })

  it('has no furniture when it is for reading', () => {
    expect(toPlainText(anArticle())).toContain('یہ بھی پڑھیے')
    expect(readingText(anArticle())).not.toContain('یہ بھی پڑھیے')
    expect(readingText(anArticle())).toMatch(/^بائیڈن اور پوتن کے درمیان فون کال\nجنیوا میں/)
  })
})

describe('A position in the plain text', () => {
  it('counts the paragraphs before it, and their line breaks', () => {
    const article = anArticle()
    const { start, end } = positionsIn(article)(placeOf('کریملن', 3))
    expect(toPlainText(article).slice(start, end)).toBe('کریملن')
  })

  it('counts characters, not code units: 👋🏽 are two', () => {
    const positionOf = positionsIn(source(['👋🏽', 'سلام']))
    expect(positionOf({ paragraph: 1, start: 4, end: 4 })).toEqual({ start: 2, end: 2 })
    expect(positionOf({ paragraph: 2, start: 0, end: 4 })).toEqual({ start: 3, end: 7 })
  })

  it('cuts the same words out, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (paragraphs, which, a, b) => {
        const index = which % paragraphs.length
        const characters = Array.from(paragraphs[index] ?? '')
        const [from = 0, to = 0] = [a, b].map((n) => n % (characters.length + 1)).sort((x, y) => x - y)
        const start = characters.slice(0, from).join('').length
        const words = characters.slice(from, to).join('')
        const place = { paragraph: index + 1, start, end: start + words.length }
        const position = positionsIn(source(paragraphs))(place)
        const whole = Array.from(toPlainText(source(paragraphs)))
        expect(whole.slice(position.start, position.end).join('')).toBe(words)
      }),
      { numRuns: 500 },
    )
  })

  it('of a paragraph that is not there is an error', () => {
    expect(() => positionsIn(anArticle())({ paragraph: 4, start: 0, end: 1 })).toThrow(RangeError)
  })
})
