/** Numbers in Urdu: what they are worth, and how those in digits are said. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberTranslit } from '#urdu/words/number-sounds.ts'
import { digitsValue, ordinalValue, readNumber, readNumerals } from '#urdu/lexicon/numbers.ts'
import { tokenise } from '#urdu/segment/tokens.ts'
import { canSound } from '../../tools/lexicon/can-sound.ts'
import { numerals } from '../../fixtures/words-of.ts'

const valueOf = (text: string) => readNumber(tokenise(text), 0, numerals)?.value

describe('the table of numerals', () => {
  test('every number from 0 to 99 can be said', () => {
    for (let number = 0; number < 100; number += 1)
      expect(numerals.said.get(number)).toMatch(/^[a-zāīūṭṛṉ]+$/)
  })

  test('every romanisation can be the sound of its form', () => {
    const odd = [...numerals.byKey.values()].filter(({ form, translit }) => !canSound(form, translit))
    expect(odd).toEqual([])
  })

  test('a row that is none is refused', () => {
    expect(() => readNumerals('ایک\tek\tone\tcard\tone')).toThrow('not a row')
    expect(() => readNumerals('ایک\tek\t1\tnumber\tone')).toThrow('not a row')
  })
})

describe('the value of a number', () => {
  test.each([
    ['ایک', 1],
    ['پچیس', 25],
    ['ننانوے', 99],
    ['سو', undefined],
    ['ایک سو', 100],
    ['ایک سو بیس', 120],
    ['پندرہ سو', 1500],
    ['تین لاکھ 50 ہزار', 350_000],
    ['تین لاکھ پچاس ہزار دو سو پانچ', 350_205],
    ['دو کروڑ', 20_000_000],
    ['22 کروڑ', 220_000_000],
    ['ساڑھے تین', 3.5],
    ['ساڑھے تین سو', 350],
    ['ساڑھے تین لاکھ', 350_000],
    ['سوا لاکھ', 125_000],
    ['پونے دو', 1.75],
    ['پونے دو لاکھ', 175_000],
    ['ڈیڑھ سو', 150],
    ['ڈیڑھ ارب', 1_500_000_000],
    ['ڈھائی ہزار', 2500],
    ['دو درجن', 24],
    ['نصف درجن', 6],
    ['تین چوتھائی', 0.75],
    ['1,500', 1500],
    ['1,50,000', 150_000],
    ['۱۵۰۰', 1500],
    ['3.5 ملین', 3_500_000],
    ['دو ہزار اکیس', 2021],
    ['انیس سو سینتالیس', 1947],
    ['ایک ہزار ارب', 1e12],
    ['اسی ہزار', 80_000],
    ['ایک سو اسی', 180],
    ['تین دو', 3],
    ['ساڑھے', undefined],
    ['اسی سال', undefined],
    ['بہتر کام', undefined],
    ['ہزاروں افراد', undefined],
    ['پہلا', undefined],
    ['کتاب', undefined],
    ['10:30', undefined],
  ])('%s is %s', (text, value) => {
    expect(valueOf(text)).toBe(value)
  })

  test.each([
    ['15ویں', 15],
    ['۱۵ویں', 15],
    ['21واں', 21],
    ['پندرہویں', 15],
    ['پندرھویں', 15],
    ['پہلی', 1],
    ['دوسرے', 2],
    ['اکیسویں', 21],
    ['تین', undefined],
  ])('%s in order is %s', (key, value) => {
    expect(ordinalValue(key, numerals)).toBe(value)
  })

  test('digits with other signs are no plain number', () => {
    for (const form of ['10:30', '2011ء', '1442ھ', '15ویں', '9/7/2021', 'ایک'])
      expect(digitsValue(form)).toBeUndefined()
  })

  test('any words give a number or none', () => {
    const words = fc.array(fc.constantFrom(...numerals.byKey.keys(), '50', '3.5', 'اور'), { maxLength: 8 })
    fc.assert(
      fc.property(words, (parts) => {
        const tokens = tokenise(parts.join(' '))
        const number = readNumber(tokens, 0, numerals)
        if (!number) return
        expect(number.value).toBeGreaterThanOrEqual(-1)
        expect(number.last).toBeLessThan(tokens.length)
      }),
    )
  })
})

describe('how a number in digits is said', () => {
  test.each([
    ['0', 'sifr'],
    ['16', 'solah'],
    ['47', 'saintālīs'],
    ['100', 'ek sau'],
    ['350', 'tīn sau pachās'],
    ['1000', 'ek hazār'],
    ['1050', 'ek hazār pachās'],
    ['1500', 'pandrah sau'],
    ['1,500', 'pandrah sau'],
    ['۱۵۰۰', 'pandrah sau'],
    ['1947', 'unnīs sau saintālīs'],
    ['2021', 'do hazār ikkīs'],
    ['2021ء', 'do hazār ikkīs'],
    ['1442ھ', 'chaudah sau bayālīs'],
    ['25000', 'pachchīs hazār'],
    ['3,50,000', 'tīn lākh pachās hazār'],
    ['301500', 'tīn lākh ek hazār pāṉch sau'],
    ['220000000', 'bāīs karoṛ'],
    ['1000000000000', 'das kharab'],
    ['3.5', 'tīn aʻshāriya pāṉch'],
    ['3.14', 'tīn aʻshāriya ek chār'],
    ['15ویں', 'pandrahveṉ'],
    ['21واں', 'ikkīsvāṉ'],
    ['10:30', 'sāṛhe das'],
    ['1:30', 'ḍeṛh'],
    ['2:30', 'ḍhāī'],
    ['9:15', 'savā nau'],
    ['9:45', 'paune das'],
    ['10:20', 'das bīs'],
    ['10:00', 'das'],
    ['09/07/2021', 'sifr nau sifr sāt do hazār ikkīs'],
    ['9/7/2021', 'nau sāt do hazār ikkīs'],
    ['007', 'sifr sifr sāt'],
    ['12345678901234567', 'ek do tīn chār pāṉch chhe sāt āṭh nau sifr ek do tīn chār pāṉch chhe sāt'],
  ])('%s is said %s', (form, said) => {
    expect(numberTranslit(form, numerals)).toBe(said)
  })

  test('whatever the tokeniser calls a number is said', () => {
    const forms = fc.stringMatching(/^[0-9۰-۹]{1,14}(?:[.,:/٫٬۔][0-9]{1,4}){0,3}(?:ء|ویں|واں)?$/)
    fc.assert(
      fc.property(forms, (form) => {
        expect(numberTranslit(form, numerals)).toMatch(/^[a-zāīūṭḍṛṉʻ ]+$/)
      }),
    )
  })
})
