import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formKeys, meaningKeys, queryKeys, soundKey, soundKeys, wordsOf } from '#search/search-terms.ts'

describe('The words of a text', () => {
  test.each([
    ['وزیرِ اعظم نے کہا۔', ['وزیرِ', 'اعظم', 'نے', 'کہا']],
    ['‘ہاں’ تھا', ['ہاں', 'تھا']],
    ['wazir-e-azam', ['wazir', 'e', 'azam']],
    ["ma'lum hai", ["ma'lum", 'hai']],
    ['1,500 companies', ['1500', 'companies']],
    ['۱٬۵۰۰ کمپنیاں', ['1500', 'کمپنیاں']],
    ['१५०० कंपनियाँ', ['1500', 'कंपनियाँ']],
    [' … !', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('One sound, however it is typed', () => {
  test.each([
    ['mulaqat', 'mulakat', 'mulaqaat', 'mulaaqaat'],
    ['vazir', 'wazir', 'wazeer', 'vazeer'],
    ['kya', 'kiya', 'kia'],
    ['hai', 'hay', 'hae'],
    ['fauj', 'fouj', 'phauj'],
    ['hukumat', 'hukoomat', 'hokumat'],
    ['zyada', 'ziyada', 'ziada'],
    ['gaye', 'gae'],
    ['mohabbat', 'muhabbat', 'mohabat'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(soundKey(other)).toBe(soundKey(first))
  })
  test.each([
    ['kaha', 'kya'],
    ['ke', 'ki'],
    ['baat', 'bad'],
    ['khan', 'kan'],
    ['ghar', 'gar'],
  ])('%s is not %s', (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other))
  })
})

describe('What a word can be found by', () => {
  test('the nasal of نہیں is typed or not', () => {
    expect(soundKeys('nahīṉ').sound).toEqual(['nahin', 'nahi'])
  })
  test('a true n is not forgotten', () => {
    expect(soundKeys('jān').sound).toEqual(['jan'])
  })
  test('izafat counts for nothing', () => {
    expect(soundKeys('vazīr-e').roman).toEqual(['wazir'])
  })
  test('a name of two parts is found by each, and written as one', () => {
    expect(formKeys('سوئٹزر لینڈ').form).toEqual(['سوئٹزر', 'لینڈ', 'سوئٹزرلینڈ'])
  })
  test('the spelling of look-up: ي and ك, zer, tatweel', () => {
    expect(formKeys('كـِي').form).toEqual(['کی'])
  })
  test('sadar and sadr have their consonants in common', () => {
    expect(queryKeys('sadar').weak).toEqual(soundKeys('sadr').weak)
  })
  test.each([
    ['attacks', 'attack'],
    ['attacked', 'attacking'],
    ['companies', 'company'],
    ['presidents', 'president'],
    ['हमलों', 'हमला'],
    ['मुलाक़ात', 'मुलाकात'],
    ['हिन्दी', 'हिंदी'],
  ])('%s and %s mean the same', (one, other) => {
    expect(meaningKeys(one).stem).toEqual(meaningKeys(other).stem)
  })
  test.each([
    ['news', 'new'],
    ['press', 'pres'],
  ])('%s is no form of %s', (one, other) => {
    expect(meaningKeys(one).stem).not.toEqual(meaningKeys(other).stem)
  })
  test('any word gives keys without throwing, and no empty ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        for (const keys of Object.values(queryKeys(word))) expect(keys).not.toContain('')
      }),
    )
  })
})
