/** The lexicon travels as one string and comes out as it went in. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packTables, rowsOf, TABLE_NAMES, type Tables, unpackTables } from '#urdu/lexicon/tables.ts'
import { tables } from '../../fixtures/the-lexicon.ts'

describe('rows', () => {
  test('comments and empty lines are none', () => {
    expect(rowsOf('# a comment\nگھر\tm\n\n# another\nبات\tf\n')).toEqual(['گھر\tm', 'بات\tf'])
    expect(rowsOf('')).toEqual([])
    expect(rowsOf('# only\n# comments')).toEqual([])
  })

  test('a # inside a row stays', () => {
    expect(rowsOf('گھر\tm # 1')).toEqual(['گھر\tm # 1'])
  })
})

/** Empty cells at the end of a row mean the same as none. */
const withoutEmptyEnd = (row: string) => row.replace(/\t+$/, '')

describe('packing', () => {
  test('the real tables come out with the same rows', () => {
    const unpacked = unpackTables(packTables(tables))
    for (const name of TABLE_NAMES) {
      expect(rowsOf(tables[name]).length).toBeGreaterThan(100)
      expect(rowsOf(unpacked[name])).toEqual(rowsOf(tables[name]).map(withoutEmptyEnd))
    }
  })

  test('any rows do, and empty tables too', () => {
    const table = fc
      .array(fc.stringMatching(/^[^#\f\v\n\t][^\f\v\n]*$/))
      .map((rows) => rows.map(withoutEmptyEnd).join('\n'))
    fc.assert(
      fc.property(fc.tuple(...TABLE_NAMES.map(() => table)), (texts) => {
        const some = Object.fromEntries(TABLE_NAMES.map((name, at) => [name, texts[at] ?? ''])) as Tables
        expect(unpackTables(packTables(some))).toEqual(some)
      }),
    )
  })

  test('no table holds the characters that part tables and columns', () => {
    for (const name of TABLE_NAMES) expect(tables[name]).not.toMatch(/[\f\v]/)
  })

  test('what is no such string is refused', () => {
    expect(() => unpackTables('')).toThrow('not the tables')
    expect(() => unpackTables('گھر\tm\fبات')).toThrow('not the tables')
  })
})
