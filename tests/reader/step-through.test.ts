import { describe, expect, test } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { eventBeside, mentionBeside } from '#reader/step-through.ts'
import { anArticle } from '../an-article.ts'

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
  test('is none before the first', () => {
    expect(eventBeside(article, parseAddress('p1.s1.w1'), 'previous')).toBeUndefined()
  })
})
