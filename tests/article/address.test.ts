import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, findAt, formatAddress, parseAddress } from '#article/address.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const number = fc.integer({ min: 1, max: 999_999 })
const address = fc.oneof(
  fc.record({ paragraph: number }),
  fc.record({ paragraph: number, sentence: number }),
  fc.tuple(number, number, number, fc.nat(50)).map(([paragraph, sentence, first, more]) => ({
    paragraph,
    sentence,
    words: [first, Math.min(999_999, first + more)] as const,
  })),
)

test('an address that is written is read again', () => {
  fc.assert(
    fc.property(address, (given) => {
      expect(parseAddress(formatAddress(given))).toEqual(given)
    }),
  )
})

test.each([
  '',
  'p',
  'p0',
  'p01',
  'p3.',
  'p3.w4',
  'p3.s1.w0',
  'p3.s1.w6-w4',
  'P3',
  'p3 ',
  'p1234567',
  'p3.s1.w4-6',
])('"%s" is no address', (text) => expect(parseAddress(text)).toBeUndefined())

describe('in the seed article', () => {
  const article = theSeed()
  const text = (at: string) => {
    const asked = parseAddress(at)
    const place = asked && findAt(article, asked)?.place
    return place && article.paragraphs[place.paragraph - 1]?.text.slice(place.start, place.end)
  }
  test('words, sentences and paragraphs are found where they stand', () => {
    expect(text('p1.s1.w1-w2')).toBe('جو بائیڈن')
    expect(text('p22.s1.w18')).toBe('سوئٹزر لینڈ')
    expect(text('p16')).toBe('یہ بھی پڑھیے')
    expect(text('p21.s3')).toBe('میں پُرامید ہوں۔’')
  })
  test('nothing stands beyond the end', () => {
    for (const at of ['p26', 'p1.s2', 'p1.s1.w23', 'p1.s1.w20-w23', 'p16.s1'])
      expect(text(at)).toBeUndefined()
  })
  test('every word and sentence is at the address that its place gives', () => {
    article.paragraphs.forEach(({ sentences }, p) =>
      sentences.forEach((sentence, s) => {
        const paragraph = p + 1
        expect(addressOf(article, { ...sentence, paragraph })).toEqual({ paragraph, sentence: s + 1 })
        sentence.tokens.forEach((token, w) => {
          expect(addressOf(article, { ...token, paragraph }).words).toEqual(
            sentence.tokens.length === 1 ? undefined : [w + 1, w + 1],
          )
        })
      }),
    )
  })
})
