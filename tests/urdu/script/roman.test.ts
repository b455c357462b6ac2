import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPlainRoman } from '#urdu/script/roman.ts'

describe('Roman Urdu as people type it', () => {
  test.each([
    ['نہیں', 'nahīṉ', 'nahin'],
    ['وہ', 'vo', 'wo'],
    ['وزیر', 'vazīr', 'wazir'],
    ['ولادیمیر', 'Vlādīmīr', 'Wladimir'],
    ['خبر', 'k͟habar', 'khabar'],
    ['غیر', 'g͟hair', 'ghair'],
    ['لڑکا', 'laṛkā', 'larka'],
    ['رپورٹر', 'riporṭar', 'riportar'],
    ['معلوم', 'maʻlūm', 'malum'],
    ['اطلاع', 'ittilāʻ', 'ittila'],
    ['اظہار', 'izʹhār', 'izhar'],
    ['قرآن', 'qurʼān', 'quran'],
    ['انھیں', 'unheṉ', 'unhen'],
    ['چاہیے', 'chāhiye', 'chahiye'],
    ['امریکہ', 'Amrīka', 'Amrika'],
    ['سوئٹزر لینڈ', 'Sviṭzar Lainḍ', 'Switzar Laind'],
  ])('%s is typed without marks: %s → %s', (_urdu, translit, typed) => {
    expect(toPlainRoman(translit)).toBe(typed)
  })

  test.each([
    ['ذرائعِ', 'zarāeʻ-e', 'zarae e'],
    ['ذرائع ابلاغ', 'zarāeʻ-e iblāg͟h', 'zarae e iblagh'],
    ['وزیر اعظم', 'vazīr-e-aʻzam', 'wazir e azam'],
    ['امن و امان', 'amn-o-amān', 'amn o aman'],
    ['بین الاقوامی', 'bain-ul-aqvāmī', 'bain ul aqwami'],
  ])('%s: what a hyphen joins stands alone: %s → %s', (_urdu, translit, typed) => {
    expect(toPlainRoman(translit)).toBe(typed)
  })

  test('decomposed letters are typed like composed ones', () => {
    expect(toPlainRoman('nahīṉ'.normalize('NFD'))).toBe('nahin')
  })

  test('nothing to type for punctuation, and unknown letters stay', () => {
    expect(toPlainRoman('')).toBe('')
    expect(toPlainRoman('کتاب (1500)')).toBe('کتاب (1500)')
  })

  test('any string gives a string, and what is typed has nothing left to change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const typed = toPlainRoman(text)
        expect(toPlainRoman(typed)).toBe(typed)
      }),
    )
  })
})
