import { describe, expect, test } from 'vitest'
import type { Sentence, Token } from '#article/article.ts'
import { sentenceRoman, sentenceText, sentenceWithHelp } from '#share/copy-text.ts'
import { anArticle } from '../fixtures/an-article.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const seed = theSeed()
function at(paragraph: number, sentence = 1): [text: string, sentence: Sentence] {
  const found = seed.paragraphs[paragraph - 1]
  const its = found?.sentences[sentence - 1]
  if (!found || !its) throw new Error(`the seed has no p${paragraph}.s${sentence}`)
  return [found.text, its]
}

/** A sentence whose words are already in Latin letters, for its punctuation's sake. */
function written(line: string): [text: string, sentence: Sentence] {
  const tokens = [...line.matchAll(/[a-z]+|۔۔۔|\S/g)].map(({ 0: form, index }): Token => {
    const upos = /[a-z]/.test(form) ? 'NOUN' : 'PUNCT'
    const span = { start: index, end: index + form.length }
    const translit = upos === 'NOUN' ? form : ''
    return { ...span, upos, translit, lemma: form, lemmaTranslit: translit, devanagari: '', feats: {} }
  })
  return [line, { start: 0, end: line.length, tokens, units: [] }]
}

test('a sentence is copied as it stands in the source', () => {
  expect(sentenceText(...at(21))).toBe('‘اس سے آبائی ملک متاثر ہوتا ہے۔')
})

describe('The romanisation of a sentence', () => {
  test('has Latin punctuation and a capital, and keeps izafat', () => {
    expect(sentenceRoman(...at(14, 2))).toBe(
      'Rūs kā kahnā hai ki sāibar sikyoriṭī kā mustaqil “pesha-varāna aur g͟hair siyāsī honā zarūrī hai aur is ke liye zarāeʻ-e iblāg͟h ke k͟hās tarīqe istemāl hone chāhiye… bain ul-aqvāmī qānūn ke eʻtibār se.”',
    )
  })
  test('turns quotes that the source has reversed', () => {
    expect(sentenceText(...at(18))).toContain('’علم')
    expect(sentenceRoman(...at(18))).toMatch(/ke “ilm aur manzūrī ke sāth kām karte haiṉ\.”$/)
  })
  test('has brackets where they stand, and a capital after the quote', () => {
    expect(sentenceRoman(...at(21))).toBe('“Is se ābāī mulk mutaassir hotā hai.')
    expect(sentenceRoman(...at(21, 2))).toBe('Ye (bāt chīt) achchhī rahī.')
  })
  test.each([
    ['na ، ye ۔', 'Na, ye.'],
    ['kya؟na۔', 'Kya? na.'],
    ['kaha:"ye"۔', 'Kaha: “ye”.'],
    ['( ’ ye ‘ ) ؛  vo', '(“Ye”); vo'],
  ])('spaces %s as a line of Latin letters is', (line, expected) => {
    expect(sentenceRoman(...written(line))).toBe(expected)
  })
  test('holds no Urdu letter or mark, in any sentence of the seed', () => {
    for (const { text, sentences } of seed.paragraphs)
      for (const sentence of sentences)
        expect(sentenceRoman(text, sentence)).toMatch(/^[“(]?\p{Lu}[^\p{Script=Arabic}۔،؟؛‘’]+$/u)
  })
})

test('with help, each line has one direction and no invisible marks', () => {
  const lines = sentenceWithHelp(...at(21), 'https://sutoor.example/#p21.s1').split('\n')
  expect(lines).toEqual([
    '‘اس سے آبائی ملک متاثر ہوتا ہے۔',
    '“Is se ābāī mulk mutaassir hotā hai.',
    '‘It affects the home country.',
    'https://sutoor.example/#p21.s1',
  ])
})

test('what a sentence lacks is no empty line', () => {
  const { text = '', sentences = [] } = anArticle().paragraphs[0] ?? {}
  expect(sentences.map((sentence) => sentenceWithHelp(text, sentence, 'https://sutoor.example/'))).toEqual([
    `${text}\nPhone call between Biden and Putin\nhttps://sutoor.example/`,
  ])
})
