/** The engine's work grows with the length of a text and with nothing else: counted in blocks of code that ran. */
// Counts what is imported after it.
import { growth } from '../fixtures/count-work.ts'
import { describe, expect, test } from 'vitest'
import { toDevanagari } from '#urdu/script/devanagari.ts'
import { findTimes, todayOf } from '#urdu/time/find-times.ts'
import { read } from '../fixtures/the-lexicon.ts'
import { theSeed } from '../fixtures/the-seed.ts'
import { numerals, wordsOf } from '../fixtures/words-of.ts'

// At twice the length, 2 is linear and 4 quadratic.
const LINEAR = 2.5

describe('annotating grows with length alone', () => {
  const NEWS =
    'وزیراعظم نے کہا کہ لاہور میں دھماکے کے بعد تین افراد کو گرفتار کیا گیا ہے اور تحقیقات جاری ہیں۔ '

  test.each([
    ['news', NEWS],
    ['news without a single stop', NEWS.replace('۔', '')],
    ['news without spaces', NEWS.replaceAll(' ', '')],
    ['one letter', 'ا'],
    ['letters that may be two words', 'رکے'],
    ['signs', '۔'],
    ['brackets that are never closed', '( '],
    ['closing brackets', ') '],
    ['quotes', '’ '],
    ['names', 'عمران خان '],
    ['letter names', 'بی '],
    ['unknown words', 'زلفپٹک '],
    ['numbers', '15 '],
    ['a digit', '1'],
    ['numbers with signs', '1,'],
    ['negations', 'نہیں '],
    ['verbs', 'کیا گیا '],
    ['numerals', 'سو ہزار '],
    ['Latin words', 'abc '],
    ['one long Latin word', 'a'],
    ['hyphens', 'a-'],
    ['joiners', 'ا\u200c'],
    ['directions', '\u200f'],
    ['marks', '\u064b'],
    ['spaces', ' '],
    ['lines', 'آج\n'],
  ])('%s', (_, part) => {
    const text = (size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size)
    read(part)
    const ratios = growth([4_000, 8_000, 16_000, 32_000].map(text), read)
    expect(Math.max(...ratios)).toBeLessThan(LINEAR)
  })

  test('the whole seed article', () => {
    const words = theSeed()
      .paragraphs.map(({ text }) => text)
      .join('\n')
    read(words)
    const texts = [4, 8, 16, 32].map((times) => `${words}\n`.repeat(times))
    expect(Math.max(...growth(texts, read))).toBeLessThan(LINEAR)
  })
})

test('finding times grows with length alone', () => {
  const line = `${'گذشتہ تین دو اور پیر اور منگل سے 2 ہزار سو جمعے کی فون '.repeat(20)}`
  const texts = [1, 2, 4, 8].map((times) => wordsOf(line.repeat(times)))
  const ratios = growth(texts, (words) => findTimes(words, { today: todayOf('2021-07-10'), numerals }))
  expect(Math.max(...ratios)).toBeLessThan(LINEAR)
})

test.each(['a', 'k', 'kn', 'aʻ', 'ayy', 'karnā', 'a-e ', 'rs', 'īʻat'])(
  'spelling %s in Devanagari grows with length alone',
  (part) => {
    const texts = [12_500, 25_000, 50_000, 100_000].map((length) => part.repeat(length / part.length))
    expect(Math.max(...growth(texts, (text) => toDevanagari(text, 'VERB')))).toBeLessThan(LINEAR)
  },
)
