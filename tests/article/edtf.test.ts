import parseByPackage from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEdtf, dayNumber, type Edtf, isDuration, isoDay, parseEdtf } from '#article/edtf.ts'

function edtf(text: string): Edtf {
  const parsed = parseEdtf(text)
  if (!parsed) throw new Error(`not read: ${text}`)
  return parsed
}

const isoDays = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') }).map(isoDay)
const dates = fc
  .tuple(isoDays, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
  .map(([day, length, mark]) => day.slice(0, length) + mark)
const sides = fc.oneof(dates, fc.constantFrom('', '..'))
const values = fc.oneof(
  dates,
  fc.tuple(sides, sides).map(([a, b]) => `${a}/${b}`),
)

describe('A date', () => {
  it.each([
    ['2021-07-09', 'day', '2021-07-09', '2021-07-09'],
    ['2021-07', 'month', '2021-07-01', '2021-07-31'],
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2021-21', 'season', '2021-03-01', '2021-05-31'],
    ['2021-22', 'season', '2021-06-01', '2021-08-31'],
    ['2021-23', 'season', '2021-09-01', '2021-11-30'],
    ['2023-24', 'season', '2023-12-01', '2024-02-29'],
    ['0000', 'year', '0000-01-01', '0000-12-31'],
  ])('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({ precision, earliest, latest, openStart: false, openEnd: false })
  })

  it.each([
    ['2021', false, false],
    ['2021?', false, true],
    ['2021-07~', true, false],
    ['2021-07-09%', true, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain })
  })

  it.each([
    '',
    ...'21 2021- 2021-7 2021-13 2021-00 2021-20 2021-25 2021-21-01 2021-02-29 2021-06-31 2021-07-00'.split(
      ' ',
    ),
    ...'2021-07-32 2021-07-09T10:00 ?2021 2021?? ۲۰۲۱ -2021 20211 9999-24'.split(' '),
    ' 2021',
    '2021\n',
  ])('%j is none', (text) => {
    expect(parseEdtf(text)).toBeUndefined()
  })
})

describe('An interval', () => {
  it('keeps its sides, and spans from the first day of one to the last of the other', () => {
    expect(parseEdtf('2018~/2021-07')).toMatchObject({
      precision: 'interval',
      earliest: '2018-01-01',
      latest: '2021-07-31',
      approximate: true,
      uncertain: false,
      start: { precision: 'year', approximate: true },
      end: { precision: 'month', approximate: false },
    })
  })

  it.each([
    ['2021/..', '2021-01-01', undefined, false, true],
    ['2021/', '2021-01-01', undefined, false, false],
    ['../2021', undefined, '2021-12-31', true, false],
    ['/2021', undefined, '2021-12-31', false, false],
  ])('%s lies from %s to %s, open start %s, open end %s', (text, earliest, latest, openStart, openEnd) => {
    expect(parseEdtf(text)).toMatchObject({ precision: 'interval', earliest, latest, openStart, openEnd })
  })

  it.each('2021/2020 2021-07-09/2021-07-08 ../.. / ../ /.. 2021/2022/2023 2021/x 2021-02-30/..'.split(' '))(
    '%s is none',
    (text) => expect(parseEdtf(text)).toBeUndefined(),
  )

  it('may begin inside its end: 2021-07-20/2021-07', () => {
    expect(parseEdtf('2021-07-20/2021-07')).toMatchObject({ earliest: '2021-07-20', latest: '2021-07-31' })
  })
})

describe('The edtf package', () => {
  it('gives the same first and last days for all that it reads (its seasons are quarters)', () => {
    const bound = (milliseconds: number | null) =>
      milliseconds === null || !Number.isFinite(milliseconds)
        ? undefined
        : new Date(milliseconds).toISOString().slice(0, 10)
    let read = 0
    fc.assert(
      fc.property(values, (text) => {
        let theirs: ReturnType<typeof parseByPackage>
        try {
          theirs = parseByPackage(text)
        } catch {
          return
        }
        const [earliest, latest] = [bound(theirs.min), bound(theirs.max)]
        if (earliest === undefined && latest === undefined) return
        read += 1
        expect(parseEdtf(text), text).toMatchObject({ earliest, latest })
      }),
      { numRuns: 300 },
    )
    expect(read).toBeGreaterThan(100)
  })
})

describe('On a timeline', () => {
  it('values come by first day, then by last; no beginning comes first, no end last', () => {
    const ordered = [
      '../2021',
      '2020-12-31',
      '2021-01-01',
      '2021-01',
      '2021',
      '2021/2022',
      '2021/..',
      '2021-07',
    ]
    const shuffled = [...ordered].reverse()
    expect(shuffled.sort((a, b) => compareEdtf(edtf(a), edtf(b)))).toEqual(ordered)
  })

  it('the order is total', () => {
    const parsed = values.map(parseEdtf).filter((value) => value !== undefined)
    fc.assert(
      fc.property(parsed, parsed, parsed, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(0 - Math.sign(compareEdtf(b, a)))
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

it('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), values), (text) => {
      const parsed = parseEdtf(text)
      if (parsed?.earliest !== undefined && parsed.latest !== undefined) {
        expect(dayNumber(parsed.earliest)).toBeLessThanOrEqual(dayNumber(parsed.latest))
      }
    }),
  )
})

describe('A day number', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0000-01-01', -719_528],
  ])('of %s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number)
    expect(isoDay(number)).toBe(day)
  })

  it('agrees with the platform on every day of four-digit years', () => {
    fc.assert(
      fc.property(isoDays, (day) => {
        expect(dayNumber(day) * 86_400_000).toBe(Date.parse(`${day}T00:00:00Z`))
        expect(isoDay(dayNumber(day))).toBe(day)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['2021', '2021-02-30', 'yesterday', '2021-07-09~'])('of %s is an error', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError)
  })

  it('ends with the four-digit years', () => {
    expect(() => isoDay(dayNumber('9999-12-31') + 1)).toThrow(RangeError)
    expect(() => isoDay(0.5)).toThrow(RangeError)
  })
})

describe('A duration', () => {
  it.each(['PT1H', 'P3D', 'P2W', 'P1Y6M', 'PT1H30M', 'P1DT12H', 'PT1.5H', 'P0,5Y'])('is %s', (text) => {
    expect(isDuration(text)).toBe(true)
  })

  it.each(['', 'P', 'PT', 'P1H', 'PT1D', 'P1D1D', '1H', 'P1.5DT1H', 'P-1D', 'P1DT', '2021', 'PT1H '])(
    'is not %j',
    (text) => {
      expect(isDuration(text)).toBe(false)
    },
  )
})
