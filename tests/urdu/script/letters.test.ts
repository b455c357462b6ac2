/** Letters that look alike are one for look-up, and the text itself never changes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asciiDigits, lookupKey, looseKey, UNJOINED, URDU_LETTER } from '#urdu/script/letters.ts'

describe('one spelling for each word', () => {
  test.each([
    ['Arabic yeh', 'علي', 'علی'],
    ['Arabic alif maqsura', 'اعلى', 'اعلی'],
    ['alif maqsura with its dagger', 'اعلیٰ', 'اعلی'],
    ['Arabic kaf', 'كراچی', 'کراچی'],
    ['Arabic heh', 'ادارهہ'.slice(0, 5), 'ادارہ'],
    ['the Kurdish heh', 'ادارە', 'ادارہ'],
    ['teh marbuta', 'سورة', 'سورہ'],
    ['teh marbuta of Urdu', 'رحمۃ', 'رحمہ'],
    ['heh with the hamza of izafat', 'جذبۂ', 'جذبہ'],
    ['the same, written in two characters', 'جذبۂ', 'جذبہ'],
    ['yeh barree with the hamza of izafat', 'رائۓ', 'رائے'],
    ['an alif with hamza', 'أسامہ', 'اسامہ'],
    ['an alif with hamza below', 'إسلام', 'اسلام'],
    ['vowel signs', 'اُردُو', 'اردو'],
    ['the sign of a doubled letter', 'محمّد', 'محمد'],
    ['tanwin', 'فوراً', 'فورا'],
    ['tatweel', 'پاکستـــان', 'پاکستان'],
    ['ZWNJ', 'کم‌ترین', 'کمترین'],
    ['a bidi mark', 'دہلی\u200f', 'دہلی'],
    ['the byte order mark', '\ufeffخبر', 'خبر'],
    ['a ligature of its own', 'ﷲ'.normalize('NFKC'), 'اللہ'],
    ['presentation forms', 'ﮐﺮﺍﭼﯽ', 'کراچی'],
    ['a final yeh inside a word', 'مےں', 'میں'],
    ['hamza at the end after alif', 'علماء', 'علما'],
    ['the hamza of و', 'مؤقف', 'موقف'],
    ['alif with madda in two characters', 'آج', 'آج'],
  ])('%s: %s is looked up as %s', (_, form, key) => {
    expect(lookupKey(form)).toBe(key)
  })

  test.each(['پاکستان', 'ہے', 'لیے', 'گئے', 'بھارت', 'عدالت', 'زڑژ', 'جائے'])('%s is its own key', (form) => {
    expect(lookupKey(form)).toBe(form)
  })

  test.each(['ڈ ذ', 'ت ٹ', 'س ص', 'ز ظ', 'ک گ', 'ہ ح', 'ا آ', 'ن ں'])('%s stay two letters', (pair) => {
    const [one = '', other = ''] = pair.split(' ')
    expect(lookupKey(`${one}ر`)).not.toBe(lookupKey(`${other}ر`))
    expect(lookupKey(`ر${one}`)).not.toBe(lookupKey(`ر${other}`))
  })

  test('ی and ے stay two letters where they differ, at the end', () => {
    expect(lookupKey('لڑکی')).not.toBe(lookupKey('لڑکے'))
  })

  test('ماء is no word without its hamza when it is all there is: two letters keep theirs', () => {
    expect(lookupKey('اء')).toBe('اء')
  })

  test('a key is its own key, of any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ابپےیيكهۂءئؤ\u200c\u064b\u0654آﮐﯽَّ ـa')) }),
        (form) => {
          expect(lookupKey(lookupKey(form))).toBe(lookupKey(form))
        },
      ),
    )
  })
})

describe('spellings that newspapers mix', () => {
  test.each([
    ['انھوں', 'انہوں'],
    ['تمھیں', 'تمہیں'],
    ['لئے', 'لیے'],
    ['گذشتہ', 'گزشتہ'],
    ['گئی', 'گیی'],
    ['جزء', 'جز'],
  ])('%s and %s meet', (one, other) => {
    expect(looseKey(lookupKey(one))).toBe(looseKey(lookupKey(other)))
  })

  test.each([
    ['گھر', 'گر'],
    ['لڑکا', 'لڑکی'],
    ['سے', 'سی'],
  ])('%s and %s do not', (one, other) => {
    expect(looseKey(lookupKey(one))).not.toBe(looseKey(lookupKey(other)))
  })
})

describe('letters and digits', () => {
  test('digits of Urdu, of Arabic and of the rest of the world are the same ones', () => {
    expect(asciiDigits('۱۴ اگست ۱۹۴۷')).toBe('14 اگست 1947')
    expect(asciiDigits('٠١٢٣٤٥٦٧٨٩')).toBe('0123456789')
    expect(asciiDigits('۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789')
    expect(asciiDigits('2021ء')).toBe('2021ء')
  })

  test('after ا د ر و and their like the next letter is not joined; after ب it is', () => {
    for (const letter of 'ادڈذرڑزژوے') expect(UNJOINED).toContain(letter)
    for (const letter of 'بتجسعفکلمنہی') expect(UNJOINED).not.toContain(letter)
  })

  test('an Urdu letter is no Latin one and no space', () => {
    for (const letter of ['ا', 'ے', '\u064b', '\u200c']) expect(URDU_LETTER.test(letter)).toBe(true)
    for (const other of ['a', ' ', '1', '।']) expect(URDU_LETTER.test(other)).toBe(false)
  })
})
