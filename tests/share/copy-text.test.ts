import { expect, test } from 'vitest'
import { sentenceRoman, sentenceText, sentenceWithHelp } from '#share/copy-text.ts'
import { theSeed } from '../the-seed.ts'

const paragraph = theSeed().paragraphs[20]
const [first] = paragraph?.sentences ?? []

test('a sentence is copied as it stands in the source', () => {
  expect(paragraph && first && sentenceText(paragraph.text, first)).toBe('‘اس سے آبائی ملک متاثر ہوتا ہے۔')
})

test('its romanisation has Latin punctuation and a capital', () => {
  expect(paragraph && first && sentenceRoman(paragraph.text, first)).toBe(
    '‘Is se ābāī mulk mutaassir hotā hai.',
  )
})

test('with help, each line has one direction', () => {
  expect(
    paragraph &&
      first &&
      sentenceWithHelp(paragraph.text, first, 'https://sutoor.example/#p21.s1').split('\n'),
  ).toEqual([
    '‘اس سے آبائی ملک متاثر ہوتا ہے۔',
    '‘Is se ābāī mulk mutaassir hotā hai.',
    '‘It affects the home country.',
    'https://sutoor.example/#p21.s1',
  ])
})
