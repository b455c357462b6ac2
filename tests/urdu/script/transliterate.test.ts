/** A word that nobody knows is spelled out by its letters. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import { spellOut, toEnglish } from '#urdu/script/transliterate.ts'
import { canSound } from '../../tools/lexicon/can-sound.ts'

describe('names by their letters', () => {
  test.each([
    ['long vowels are as written', 'تارانیکا', 'Taranika'],
    ['alif carries an initial ی', 'ایریکا', 'Irika'],
    ['alif carries an initial و', 'اوکارا', 'Okara'],
    ['و before a vowel is a consonant', 'والدیمار', 'Valdimar'],
    ['ی before a vowel is a consonant', 'یاسیکا', 'Yasika'],
    ['aspirates are one sound', 'بھاکھرا', 'Bhakhra'],
    ['retroflex letters are plain in English', 'ٹاڈوڑا', 'Tadora'],
    ['خ and غ are kh and gh', 'خاغان', 'Khaghan'],
    ['a final ہ after a consonant is a vowel', 'کاملہ', 'Kamla'],
    ['ں is n', 'رومیں', 'Romin'],
    ['the ending ستان', 'کورستان', 'Koristan'],
    ['the ending پور', 'رامیپور', 'Ramipur'],
    ['the ending الدین', 'کبیرالدین', 'Kabiruddin'],
    ['the ending اللہ', 'کبیراللہ', 'Kabirullah'],
    ['the ending یشن of English words', 'کولیشن', 'Koleshan'],
    ['the ending ینگ', 'کوڈینگ', 'Koding'],
    ['the ending لینڈ', 'کومیلینڈ', 'Komilaind'],
    ['ع makes no letter in English', 'سعیدا', 'Saida'],
    ['ع closes a syllable', 'مسعودا', 'Masoda'],
  ])('%s: %s', (_, urdu, english) => {
    expect(spellOut(urdu).english).toBe(english)
  })

  test('ہ before an ending is said: بہنگ', () => {
    expect(spellOut('بہنگ').translit).toBe('bahing')
  })

  test('after a vowel an ending has no vowel of its own: بانگ', () => {
    expect(spellOut('بانگ').translit).toBe('bāng')
  })

  test('no more than two consonants meet', () => {
    for (const word of ['کھٹمنڈو', 'برنسفکڈ', 'شکرگڑھ', 'منتظمین'])
      expect(spellOut(word).translit).not.toMatch(/(?:kh|gh|ch|sh|[bptjṭḍdrṛzsfkglmnv]){4,}/u)
  })

  test('every word of Urdu letters has a sound that its letters allow', () => {
    fc.assert(
      fc.property(
        fc.string({
          minLength: 2,
          maxLength: 8,
          unit: fc.constantFrom(...Array.from('بپتٹجچدڈرزسشعفقکگلمناویہ')),
        }),
        (word) => {
          const { translit } = spellOut(word)
          // Words of ع و ی ا alone may be one vowel or none.
          if (/[بپتٹجچدڈرزسشفقکگلمن]/.test(word)) expect(translit).not.toBe('')
          expect(canSound(word, translit) ? '' : `${word} ${translit}`).toBe('')
        },
      ),
    )
  })
})

describe('English spelling', () => {
  test.each([
    ['ilāqa', 'Ilaqa'],
    ['k͟hān', 'Khan'],
    ['g͟hanī', 'Ghani'],
    ['bāyḍin', 'Baydin'],
    ['saʻūd', 'Saud'],
    ['navāz', 'Navaz'],
    ['ḍevḍ', 'Dewd'],
    ['chāṉd', 'Chand'],
  ])('%s is %s', (translit, english) => {
    expect(toEnglish(translit)).toBe(english)
  })

  test('has no signs that an English newspaper does not print', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('āīūṭḍṛṉʻ'), 'k͟h', 'g͟h', 'a', 'b') }),
        (translit) => {
          expect(toEnglish(translit)).toMatch(/^[A-Za-z]*$/)
        },
      ),
    )
  })
})

describe('names of letters', () => {
  test.each([
    ['بی', 'B'],
    ['سی', 'C'],
    ['ایف', 'F'],
    ['ڈبلیو', 'W'],
    ['آئی', 'I'],
    ['زیڈ', 'Z'],
  ])('%s is %s', (name, letter) => {
    expect(LETTER_NAMES.get(name)?.letter).toBe(letter)
  })

  test('all of A to Z can be written, each name once, and sounds as it is spelled', () => {
    const letters = new Set([...LETTER_NAMES.values()].map(({ letter }) => letter))
    expect([...letters].sort().join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    for (const [name, { translit }] of LETTER_NAMES) expect(canSound(name, translit) ? '' : name).toBe('')
  })
})
