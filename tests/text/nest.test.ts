import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Token } from '#article/article.ts'
import { edges, nest, type Piece } from '#text/nest.ts'

type Mark = { readonly start: number; readonly end: number; readonly name: string }

/** `count` words of one letter each, with a space between. */
const words = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ start: 2 * index, end: 2 * index + 1 }) as Token)
/** A mark over words `first` to `last`, from 0. */
const over = (name: string, first: number, last: number): Mark => ({
  name,
  start: 2 * first,
  end: 2 * last + 1,
})
const draw = (pieces: readonly Piece<Mark>[]): string =>
  pieces
    .map((piece) => ('token' in piece ? piece.token : `${piece.mark.name}(${draw(piece.pieces)})`))
    .join(' ')

describe('Marks over words become a tree', () => {
  test('امریکی inside امریکی صدر is drawn inside it', () => {
    expect(draw(nest(words(4), [over('us', 1, 1), over('biden', 1, 2)]))).toBe('0 biden(us(1) 2) 3')
  })
  test('marks that cross are cut in two', () => {
    expect(draw(nest(words(4), [over('a', 0, 2), over('b', 1, 3)]))).toBe('a(0 b(1 2)) b(3)')
  })
  test('marks beside each other stay beside each other', () => {
    expect(draw(nest(words(3), [over('b', 2, 2), over('a', 0, 1)]))).toBe('a(0 1) b(2)')
  })
})

test('whatever the marks, every word is drawn once and in order', () => {
  const mark = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => over('m', Math.min(a, b), Math.max(a, b)))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.array(mark, { maxLength: 6 }), (count, marks) => {
      const pieces = nest(words(count), marks)
      const tokens = draw(pieces).match(/\d+/g)?.map(Number)
      expect(tokens).toEqual(Array.from({ length: count }, (_, index) => index))
      expect(pieces.map(edges).at(-1)?.[1]).toBe(count - 1)
    }),
  )
})
