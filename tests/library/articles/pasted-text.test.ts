import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  MOST_CHARACTERS,
  proposedTitle,
  textProblem,
  textToRead,
  withPlainLineEnds,
} from '#library/articles/pasted-text.ts'

describe('A pasted text', () => {
  test.each([
    ['', 'empty'],
    [' \n\u00a0\n', 'empty'],
    ['Hello, world', 'not-urdu'],
    ['۱۲۳ ۔', 'not-urdu'],
    ['ا'.repeat(MOST_CHARACTERS + 1), 'long'],
    ['ہ'.repeat(MOST_CHARACTERS), undefined],
    ['BBC: سلام', undefined],
    // Arabic, Persian; Urdu typed with the letters of an Arabic keyboard; a verse without any letter of Urdu's own.
    [
      'قال الرئيس يوم الجمعة إن المحادثات ستستمر حتى نهاية العام وأضاف أن الحكومة تعمل على تحسين الأوضاع.',
      'other-language',
    ],
    [
      'رئیس جمهور روز جمعه گفت که گفتگوها تا پایان سال ادامه خواهد داشت و دولت برای بهبود وضع می‌کوشد.',
      'other-language',
    ],
    [
      'صدر نے جمعے كو كها كه بات چيت سال كے آخر تك جاري رهے گي اور حكومت حالات بهتر بنانے پر كام كر رهي هے۔',
      undefined,
    ],
    ['نقش فریادی کس کی شوخی تحریر کا', undefined],
  ])('%.40j is %s', (text, problem) => {
    expect(textProblem(text)).toBe(problem)
  })
  test('is kept as it is, apart from the ends of its lines', () => {
    expect(withPlainLineEnds('ایک\r\nدو\rتین\n\n چار ')).toBe('ایک\nدو\nتین\n\n چار ')
    // ے with a combining hamza stays two characters.
    expect(withPlainLineEnds('\u06d2\u0654')).toBe('\u06d2\u0654')
  })
})

describe('The title', () => {
  test('is proposed from the first line that says something', () => {
    expect(proposedTitle('\n\n  صدر کا بیان \r\nدوسری سطر')).toBe('صدر کا بیان')
    expect(proposedTitle('')).toBe('')
  })
  test('of a text that begins with a paragraph is its first words', () => {
    expect(proposedTitle('لفظ '.repeat(60))).toBe(`${'لفظ '.repeat(10)}…`)
  })
  test('becomes the headline, and is not repeated where the text begins with it', () => {
    expect(textToRead('صدر کا بیان', '\n صدر کا بیان \nمتن')).toBe(' صدر کا بیان \nمتن')
    expect(textToRead('میرا عنوان', 'صدر کا بیان\nمتن')).toBe('میرا عنوان\nصدر کا بیان\nمتن')
  })
  test('whatever is pasted, the text stands in what is read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, text) => {
        expect(textToRead(title, text).endsWith(text.replace(/^\s*\n/, ''))).toBe(true)
      }),
    )
  })
})
