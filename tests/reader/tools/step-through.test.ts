import { describe, expect, test } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { allWords } from '#reader/card/word-facts.ts'
import { eventBeside, mentionBeside } from '#reader/tools/step-through.ts'
import { addressOf } from '#article/address.ts'
import { anArticle } from '../../fixtures/an-article.ts'
import { theSeed } from '../../fixtures/the-seed.ts'

const article = anArticle()
const NONE = new Set<string>()

describe('The next name', () => {
  test('from the beginning is the first in the text; then on, and back', () => {
    expect(mentionBeside(article, undefined, 'next', NONE)).toEqual({ entity: 'e1', index: 0 })
    expect(mentionBeside(article, parseAddress('p1.s1.w1'), 'next', NONE)).toEqual({ entity: 'e1', index: 1 })
    expect(mentionBeside(article, parseAddress('p3.s2.w2'), 'previous', NONE)).toEqual({
      entity: 'e1',
      index: 1,
    })
  })
  test('is none after the last', () => {
    expect(mentionBeside(article, parseAddress('p3.s3'), 'next', NONE)).toBeUndefined()
  })
  test('passes by the kinds that the reader does not want marked', () => {
    expect(mentionBeside(article, undefined, 'next', new Set(['PERSON']))).toEqual({ entity: 'e3', index: 0 })
  })
})

describe('The next event', () => {
  test('is the one that the text tells of next, not the one that happened next', () => {
    expect(eventBeside(article, undefined, 'next')?.id).toBe('v2')
    expect(eventBeside(article, parseAddress('p1.s1.w1'), 'next')?.id).toBe('v1')
  })
  test.each(['next', 'previous'] as const)(
    'step by step to the %s, every event of the seed comes once',
    (way) => {
      const seed = theSeed()
      const words = allWords(seed)
      let from = way === 'next' ? undefined : words.at(-1)?.address
      let lit: string | undefined
      const met: string[] = []
      for (let step = 0; step < 100; step += 1) {
        const event = eventBeside(seed, from, way, lit)
        if (!event) break
        met.push(event.id)
        lit = event.id
        from = event.passages[0] && addressOf(seed, event.passages[0])
      }
      expect(met.toSorted()).toEqual(seed.events.map(({ id }) => id).toSorted())
    },
  )
  test('is none before the first', () => {
    expect(eventBeside(article, parseAddress('p1.s1.w1'), 'previous')).toBeUndefined()
  })
})
