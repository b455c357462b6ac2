import { describe, expect, test } from 'vitest'
import { isDay, localDay } from '#article/day.ts'

describe('A day', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['10.7.2021', false],
    ['', false],
  ])('%j is one: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })
  test('of a moment is the one of this machine, shortly before midnight too', () => {
    expect(localDay(new Date(2021, 6, 9, 23, 59))).toBe('2021-07-09')
  })
})
