import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAddress, parseAddress } from '#article/address.ts'
import { sentenceIndex, studySentences, studyUnits, studyWords } from '#study/study-sentences.ts'
import {
  allShown,
  nextStep,
  NOTHING,
  type Shown,
  toggleAll,
  toggleWord,
  unitShown,
} from '#study/study-steps.ts'
import { anArticle } from '../fixtures/an-article.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const sentences = studySentences(theSeed())
function sentenceAt(at: string) {
  const found = sentences.find(({ address }) => formatAddress(address) === at)
  if (!found) throw new Error(at)
  return found
}

describe('What there is to study', () => {
  test('begins with the headline and leaves out یہ بھی پڑھیے, which is furniture', () => {
    const own = studySentences(anArticle())
    expect(own.map(({ address }) => formatAddress(address))).toEqual(['p1.s1', 'p3.s1', 'p3.s2', 'p3.s3'])
  })
  test('begins with the headline even where another paragraph stands above it', () => {
    const [headline, furniture, body] = anArticle().paragraphs
    if (!headline || !furniture || !body) throw new Error('three paragraphs')
    const [first] = studySentences({ paragraphs: [body, headline] })
    expect(first && formatAddress(first.address)).toBe('p2.s1')
  })
  test('is nothing in a text without annotation', () => {
    expect(studySentences({ paragraphs: [{ role: 'body', text: 'فون کال', sentences: [] }] })).toEqual([])
  })
  test.each([
    ['p6.s2', 'p6.s2'],
    ['p6.s2.w3', 'p6.s2'],
    ['p6', 'p6.s1'],
    ['p6.s9', 'p6.s1'],
    ['p16', 'p1.s1'],
    ['p999.s1', 'p1.s1'],
  ])('a link to %s leads to %s', (asked, found) => {
    const at = parseAddress(asked)
    const sentence = at && sentences[sentenceIndex(sentences, at)]
    expect(sentence && formatAddress(sentence.address)).toBe(found)
  })
})

describe('A sign stands with the word that it touches', () => {
  const words = studyWords(sentenceAt('p1.s1'))
  const around = (form: string) => words.find((word) => word.form === form)
  test('a colon with the word before it, a quotation mark that opens with the word after it', () => {
    expect(around('کال')).toMatchObject({ before: '', after: ':' })
    expect(around('امریکہ')).toMatchObject({ before: '’', after: '' })
  })
  test('a quotation mark that closes with the last word', () => {
    expect(around('گا')).toMatchObject({ after: '‘', gap: '' })
  })
  test('words, signs and gaps together are the sentence as it was written', () => {
    for (const of of sentences) {
      const { start, end } = of.sentence
      const drawn = studyWords(of).map(({ before, form, after, gap }) => before + form + after + gap)
      expect(drawn.join('')).toBe(of.text.slice(start, end))
    }
  })
})

describe('What several words mean together', () => {
  const of = sentenceAt('p10.s1')
  const words = studyWords(of)
  const units = studyUnits(of.sentence, words)
  test('رابطہ نہیں کیا تھا is “had not contacted”', () => {
    expect(units.find(({ form }) => form === 'رابطہ نہیں کیا تھا')?.unit.gloss.en).toBe('had not contacted')
  })
  test('سائبر حملوں, “cyber” “attacks”, says no more than its words', () => {
    expect(units.some(({ form }) => form === 'سائبر حملوں')).toBe(false)
  })
  test('is not told before its last word is: it would give that away', () => {
    const unit = units.find(({ form }) => form === 'کے بعد')
    if (!unit) throw new Error('کے بعد')
    const one = toggleWord(NOTHING, 6)
    expect(unitShown(one, unit)).toBe(false)
    expect(unitShown(toggleWord(one, 7), unit)).toBe(true)
  })
})

describe('The steps through a sentence', () => {
  const words = studyWords(sentenceAt('p5.s1'))
  const walk = (translated: boolean) => {
    const steps: string[] = []
    let shown: Shown = NOTHING
    for (;;) {
      const step = nextStep(words, shown, translated)
      steps.push(step.kind === 'word' ? step.word.form : step.kind)
      if (step.kind === 'next') return steps
      shown = step.kind === 'word' ? toggleWord(shown, step.word.number) : { ...shown, translation: true }
    }
  }
  test('reveal each word in the order of reading, then the translation, then lead on', () => {
    expect(walk(true)).toEqual([...words.map(({ form }) => form), 'translation', 'next'])
  })
  test('pass the translation by where there is none', () => {
    expect(walk(false).at(-2)).toBe(words.at(-1)?.form)
  })
  test('come back to a word that was hidden again', () => {
    const all = toggleAll(NOTHING, words)
    const third = words[2]
    if (!third) throw new Error('a third word')
    expect(nextStep(words, toggleWord(all, third.number), true)).toEqual({ kind: 'word', word: third })
  })
  test('a word tapped twice is as it was, and “all” is all or nothing, whatever was tapped', () => {
    const number = fc.constantFrom(...words.map((word) => word.number))
    fc.assert(
      fc.property(fc.array(number), number, (taps, last) => {
        const shown = taps.reduce(toggleWord, NOTHING)
        expect(toggleWord(toggleWord(shown, last), last).words).toEqual(shown.words)
        const all = toggleAll(shown, words)
        expect(all.words.size).toBe(allShown(shown, words) ? 0 : words.length)
      }),
    )
  })
})
