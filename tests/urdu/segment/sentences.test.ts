/** Where a sentence of Urdu news ends, and where it only seems to. */
import { describe, expect, test } from 'vitest'
import { splitSentences } from '#urdu/segment/sentences.ts'
import { tokenise } from '#urdu/segment/tokens.ts'

const sentencesOf = (text: string) =>
  splitSentences(tokenise(text), text).map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end))

describe('a sentence ends', () => {
  test.each([
    ['at the Urdu full stop', 'اجلاس ختم ہو گیا۔ وزرا چلے گئے۔', 2],
    ['at a question mark', 'کیا جنگ ہو گی؟ کوئی نہیں جانتا۔', 2],
    ['at a question mark of Latin', 'کیا جنگ ہو گی? کوئی نہیں جانتا۔', 2],
    ['at an exclamation mark', 'یہ ظلم ہے! ہم احتجاج کریں گے۔', 2],
    ['at a Latin full stop after Urdu', 'اجلاس ختم ہو گیا. وزرا چلے گئے.', 2],
    ['where the space after the stop is missing', 'اجلاس ختم ہو گیا۔وزرا چلے گئے۔', 2],
    ['where the space stands before the stop', 'اجلاس ختم ہو گیا ۔ وزرا چلے گئے ۔', 2],
    ['after the quote that closes it', 'اس نے کہا: ’ہم جیت گئے۔‘ لوگ خوش تھے۔', 2],
    ['at the danda of Hindi', 'اجلاس ختم ہو گیا। وزرا چلے گئے।', 2],
    ['at the end of the line without any stop', 'کراچی میں بارش، سڑکیں زیر آب', 1],
  ])('%s', (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })
})

describe('a sentence does not end', () => {
  test.each([
    ['at a comma', 'کراچی، لاہور اور پشاور میں بارش ہوئی۔'],
    ['inside an abbreviation with stops', 'اے۔ ایف۔ پی۔ کے مطابق دھماکہ ہوا۔'],
    ['inside the same without spaces', 'اے۔ایف۔پی کے مطابق دھماکہ ہوا۔'],
    ['at the point of a number', 'قیمت میں 3.5 فیصد اضافہ ہوا۔'],
    ['at the stop inside a bracket', 'وزیر (جو کل آئے تھے۔ اور آج گئے) نے بات کی۔'],
    ['at a colon', 'انہوں نے لکھا: سب ٹھیک ہے۔'],
    ['inside a date with points', 'تاریخ 9.7.2021 درج ہے۔'],
  ])('%s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text])
  })
})

describe('what closes belongs to what it closes', () => {
  test('quotes and brackets stick to their sentence', () => {
    expect(sentencesOf('”ہم لڑیں گے۔“ صدر نے کہا۔')).toEqual(['”ہم لڑیں گے۔“', 'صدر نے کہا۔'])
    expect(sentencesOf('وہ چلا گیا۔) پھر آیا۔')).toEqual(['وہ چلا گیا۔)', 'پھر آیا۔'])
  })

  test('a quote that closes after a space belongs to the sentence before', () => {
    expect(sentencesOf('”ہم لڑیں گے۔ “')).toEqual(['”ہم لڑیں گے۔ “'])
  })

  test('a bracket that is never closed does not swallow the text', () => {
    const text = `وزیر ( نے کہا۔ ${'پھر بارش ہوئی اور سب گھر گئے۔ '.repeat(20)}`.trim()
    expect(sentencesOf(text).length).toBeGreaterThan(5)
  })

  test('every token is in one sentence, in its order', () => {
    const text = '۔ ؟ آج۔ ۔ ’کل‘۔۔۔ (وہ؟) 15۔ اے۔ بی'
    const tokens = tokenise(text)
    expect(splitSentences(tokens, text).flat()).toEqual(tokens)
  })

  test('signs alone are one sentence; no token, no sentence', () => {
    expect(sentencesOf('۔ ۔ ۔')).toHaveLength(1)
    expect(sentencesOf('')).toEqual([])
  })
})
