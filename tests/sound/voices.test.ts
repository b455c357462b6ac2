import { describe, expect, test } from 'vitest'
import { chooseVoice, languageOf, offersAmong } from '#sound/voices.ts'
import { ENGLISH, HINDI, HINDI_ONLINE, URDU, URDU_ONLINE } from '../fixtures/fake-speech.ts'

const voice = (name: string, lang: string, localService = true) => ({
  name,
  lang,
  localService,
  default: false,
})
const all = [ENGLISH, HINDI_ONLINE, URDU_ONLINE, HINDI, URDU].map((one) => ({ default: false, ...one }))
const without = (...names: readonly string[]) => all.filter(({ name }) => !names.includes(name))

describe('The voice that reads Urdu', () => {
  test.each([
    ['ur', 'ur'],
    ['ur-PK', 'ur'],
    ['ur_IN', 'ur'],
    ['UR-pk', 'ur'],
    ['urd-PK-f000', 'ur'],
    ['hi_IN', 'hi'],
    ['hin-IN-f000', 'hi'],
    ['uk-UA', undefined],
    ['en-US', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s names %s', (lang, language) => {
    expect(languageOf({ lang })).toBe(language)
  })
  test('is an Urdu voice of this device, before all others', () => {
    expect(chooseVoice(all, undefined)).toEqual({ voice: all.at(-1), reads: 'urdu' })
  })
  test('is that one even for a reader who once agreed to another', () => {
    expect(chooseVoice(all, 'urdu-online')?.voice.name).toBe(URDU.name)
  })
  test('is none where only Hindi and far voices are, until the reader agrees', () => {
    expect(chooseVoice(without(URDU.name), undefined)).toBeUndefined()
  })
  test('is a Hindi one that reads Devanagari, by consent', () => {
    expect(chooseVoice(without(URDU.name), 'hindi')).toMatchObject({
      voice: HINDI,
      reads: 'devanagari',
      offer: 'hindi',
    })
  })
  test('is one that sends the text away only if the reader agreed to exactly that', () => {
    const far = without(URDU.name, HINDI.name)
    expect(chooseVoice(far, 'hindi')).toBeUndefined()
    expect(chooseVoice(far, 'urdu-online')).toMatchObject({ voice: URDU_ONLINE, reads: 'urdu' })
    const farHindi = without(URDU.name, HINDI.name, URDU_ONLINE.name)
    expect(chooseVoice(farHindi, 'urdu-online')).toBeUndefined()
    expect(chooseVoice(farHindi, 'hindi-online')).toMatchObject({ voice: HINDI_ONLINE, reads: 'devanagari' })
  })
  test('sounds least like a machine, and comes from Pakistan, where there is a choice', () => {
    const espeak = voice('eSpeak NG Urdu', 'ur')
    const india = voice('Google اردو', 'ur-IN')
    const pakistan = voice('Google اردو', 'ur-PK')
    expect(chooseVoice([espeak, india, pakistan], undefined)?.voice).toBe(pakistan)
    expect(chooseVoice([espeak, india], undefined)?.voice).toBe(india)
    expect(chooseVoice([espeak], undefined)?.voice).toBe(espeak)
  })
  test('what can be offered: Hindi here, then Urdu from elsewhere; Hindi from elsewhere only without either', () => {
    const kinds = (...names: readonly string[]) => offersAmong(without(...names)).map(({ kind }) => kind)
    expect(kinds()).toEqual(['hindi', 'urdu-online'])
    expect(kinds(HINDI.name)).toEqual(['urdu-online'])
    expect(kinds(HINDI.name, URDU_ONLINE.name)).toEqual(['hindi-online'])
    expect(offersAmong([ENGLISH].map((one) => ({ default: false, ...one })))).toEqual([])
  })
})
