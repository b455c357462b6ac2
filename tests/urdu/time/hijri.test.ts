/** The Islamic calendar by arithmetic, held against days that are known. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, parseEdtf } from '#article/edtf.ts'
import { isoOf } from '#urdu/time/calendar.ts'
import { hijriDay, hijriDayNumber, hijriMonth, hijriYear, hijriYearOf } from '#urdu/time/hijri.ts'

describe('the Islamic calendar', () => {
  test.each([
    ['1 Muharram 1', 1, 1, 1, '0622-07-19'],
    ['1 Muharram 1442', 1442, 1, 1, '2020-08-20'],
    ['1 Ramadan 1442', 1442, 9, 1, '2021-04-13'],
    ['1 Shawwal 1442, Eid', 1442, 10, 1, '2021-05-13'],
    ['10 Dhul Hijja 1442, Eid', 1442, 12, 10, '2021-07-20'],
    ['10 Muharram 1443, Ashura', 1443, 1, 10, '2021-08-19'],
    ['27 Ramadan 1366, the night of Pakistan’s independence', 1366, 9, 27, '1947-08-14'],
  ])('%s', (_name, year, month, day, iso) => {
    expect(isoOf(hijriDayNumber(year, month, day))).toBe(iso)
  })

  test('a date is about then', () => {
    expect(hijriDay(1442, 1, 10)).toBe('2020-08-29~')
    expect(hijriMonth(1442, 9)).toBe('2021-04-13~/2021-05-12~')
    expect(hijriYear(1442)).toBe('2020-08-20~/2021-08-09~')
  })

  test('the months of a year follow each other and have 29 or 30 days', () => {
    for (let month = 1; month < 12; month += 1) {
      expect([29, 30]).toContain(hijriDayNumber(1443, month + 1, 1) - hijriDayNumber(1443, month, 1))
    }
    expect([29, 30]).toContain(hijriDayNumber(1444, 1, 1) - hijriDayNumber(1443, 12, 1))
  })

  test('every day lies in its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('0700-01-01'), max: dayNumber('9000-01-01') }), (day) => {
        const year = hijriYearOf(day)
        expect(hijriDayNumber(year, 1, 1)).toBeLessThanOrEqual(day)
        expect(hijriDayNumber(year + 1, 1, 1)).toBeGreaterThan(day)
        expect(parseEdtf(hijriYear(year))).toBeDefined()
      }),
    )
  })
})
