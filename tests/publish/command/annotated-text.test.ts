// Whatever text the engine reads, its CoNLL-U reads back as the same words over the same text.
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Sentence } from '#article/article.ts'
import { fromConllu } from '#article/from-conllu.ts'
import { byPlace } from '#article/span.ts'
import { toConllu } from '#article/to-conllu.ts'
import { LEXICON_FOLDER, readTables } from '#publish/site/lexicon-pack.ts'
import { startReading } from '#urdu/annotate.ts'
import { toDevanagari } from '#urdu/script/devanagari.ts'
import { readLexicon } from '#urdu/lexicon/lexicon.ts'
import { seedFiles } from '../../fixtures/the-seed.ts'

const lexicon = readLexicon(readTables(resolve(import.meta.dirname, '../../..', LEXICON_FOLDER)))
const annotated = (text: string): Article =>
  startReading(text, {
    lexicon,
    date: '2021-07-10',
    dateBasis: 'stated',
    slug: 'text',
    source: 'text.txt',
  }).finish()

/** Reads the article's own CoNLL-U back over its text and holds the two against each other. */
function expectRoundTrip(text: string): void {
  const article = annotated(text)
  const texts = article.paragraphs.map((paragraph) => paragraph.text)
  const back = fromConllu(toConllu(article), texts, { devanagari: toDevanagari })
  // Letters that no Urdu text has (a ligature of marks alone) are words without sound; an author is told, the file is right.
  expect(back.problems.filter(({ what }) => !what.endsWith('has no gloss'))).toEqual([])
  expect(back.sentences).toEqual(article.paragraphs.map(({ sentences }) => sentences.map(trimmed)))
  expect([...back.mentions].sort(byPlace)).toEqual([...article.mentions].sort(byPlace))
}

/** A name with a sign that has no sound has a space too many in its meaning; a file does not keep it. */
const trimmed = (sentence: Sentence): Sentence => ({
  ...sentence,
  units: sentence.units.map((unit) => ({ ...unit, gloss: { en: unit.gloss.en.trim() } })),
})

const words = [...new Set(seedFiles.txt.split(/\s+/))]
// What separates words in real texts: spaces of all kinds, joiners alone, marks of direction, the byte order mark.
const GAPS = [
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u200c',
  '\u200c ',
  ' \u200f',
  '\ufeff',
  '\u2060',
  '\u000b',
  '\u2028',
  '\u202b',
  '',
]
// What is hard for a file of tabs and lines: its own signs, control characters, characters of two code units.
const HARD = [
  '_',
  '#',
  '|',
  '=',
  ';',
  '(',
  ')',
  '-',
  '\u0000',
  '\u0007',
  '\u001f',
  '\u0085',
  '👋🏽',
  '<b>',
  'e1)',
  '# text = x',
]
const aWord = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...HARD) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)
// Line ends are not inside paragraphs; marks in presentation forms (ﹲ) are spaces to Unicode, and no text has them alone.
const NOT_ASKED = /[\r\n\ufc5e-\ufc63\ufe70-\ufe7f]/g
const aText = fc
  .array(fc.tuple(aWord, fc.constantFrom(...GAPS)), { maxLength: 40 })
  .map((parts) => parts.flat().join('').replace(NOT_ASKED, ' '))

describe('A text that the engine has read', () => {
  test('reads back from its CoNLL-U as the same sentences, words, units and mentions: the seed', () => {
    expectRoundTrip(seedFiles.txt)
  })
  test('and any other text without line ends inside', () => {
    fc.assert(fc.property(aText, expectRoundTrip), { numRuns: 500 })
  })
})
