/** Any string at all can be read: places are right, nothing is lost, nothing throws. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Paragraph } from '#article/article.ts'
import { startReading } from '#urdu/annotate.ts'
import { lexicon, read } from '../fixtures/the-lexicon.ts'

// Marks, joiners, directions and spaces by themselves are nothing to read.
const UNSEEN = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** What is wrong with a paragraph's places; undefined when nothing is. */
function problemIn({ role, text, sentences }: Paragraph): string | undefined {
  if (role === 'furniture') return sentences.length === 0 ? undefined : 'furniture has sentences'
  let reached = 0
  let covered = ''
  for (const sentence of sentences) {
    if (sentence.tokens.length === 0) return 'a sentence is empty'
    if (sentence.start < reached) return `the sentence at ${sentence.start} begins before ${reached}`
    if (sentence.start !== sentence.tokens[0]?.start || sentence.end !== sentence.tokens.at(-1)?.end)
      return `the sentence at ${sentence.start} is not as long as its words`
    for (const { start, end } of sentence.tokens) {
      if (!(start >= reached && start < end && end <= text.length))
        return `the token ${start}–${end} is out of place`
      if (hasVisible(text.slice(reached, start))) return `"${text.slice(reached, start)}" is in no token`
      covered += text.slice(start, end)
      reached = end
    }
    for (const { tokens, gloss } of sentence.units) {
      if (gloss.en === '') return `a unit of ${tokens.join()} has no meaning`
      if (tokens.some((number, at) => !(number > (tokens[at - 1] ?? 0) && number <= sentence.tokens.length)))
        return `the unit ${tokens.join()} has no such words`
    }
  }
  if (hasVisible(text.slice(reached))) return `"${text.slice(reached)}" is in no token`
  return /^\s*$/.test(covered) && covered !== '' ? 'a token is white space' : undefined
}

function hasVisible(text: string): boolean {
  return Array.from(text).some((character) => !UNSEEN.test(character))
}

function check(text: string): Article {
  const article = read(text)
  const lines = text.split(/\r\n|\r|\n/)
  expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual(lines)
  for (const paragraph of article.paragraphs) expect(problemIn(paragraph)).toBeUndefined()
  for (const { paragraph, start, end, entity } of article.mentions) {
    expect(start >= 0 && start < end && end <= (lines[paragraph - 1]?.length ?? -1)).toBe(true)
    expect(article.entities.some(({ id }) => id === entity)).toBe(true)
  }
  for (const { paragraph, start, end } of [
    ...article.times,
    ...article.events.flatMap(({ passages }) => passages),
  ])
    expect(start >= 0 && start < end && end <= (lines[paragraph - 1]?.length ?? -1)).toBe(true)
  return article
}

const URDU_WORDS =
  'میں نے کہا کہ وہ کل لاہور گیا تھا ہے ہیں کی کے کا سے کو پر وزیراعظم عمران خان صدر جو بائیڈن اے ایف پی بی سی اور گرفتار کیا گیا 15 2021 جولائی شام آیا تو اگر حملے ہلاک ہوئے اسکے ہےاور ۔ ، ؟ ’ ‘ ( ) زلفپٹک غیرقانونی سوئٹزر لینڈ پاکستان نہیں رہا رہے گا سکتے لیے والے ہزار لاکھ بجے'.split(
    ' ',
  )
const urdu = fc.array(fc.constantFrom(...URDU_WORDS), { maxLength: 40 }).map((words) => words.join(' '))
const joined = fc.array(fc.constantFrom(...URDU_WORDS), { maxLength: 12 }).map((words) => words.join(''))
const hostile = fc.string({
  unit: fc.constantFrom(
    ...Array.from('اےیہوۓئءھں۔،؟؛٪۱٢3.,:/()[]’‘"“”—–_-@#ًَّٰٔ\u0600\u0601\u06dd\u06e9﴾﴿ﷺﷲ'),
    ...Array.from(
      '\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069\ufeff\ufffe\uffff\u0000\u0007🎉𝒜é \u00a0\u3000\t\n\r\u2028\u0085xQßअ中يكۀگ۝',
    ),
    '\ud800',
    '\udc00',
    '👨‍👩‍👧',
  ),
  maxLength: 60,
})

describe('any string', () => {
  test.each([
    ['Urdu in any order', urdu],
    ['Urdu without spaces', joined],
    ['signs, marks, directions and half characters', hostile],
    ['characters of all Unicode', fc.string({ unit: 'binary', maxLength: 80 })],
    [
      'halves of characters',
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
        .map((units) => String.fromCharCode(...units)),
    ],
    [
      'several lines of all of these',
      fc.array(fc.oneof(urdu, joined, hostile), { maxLength: 8 }).map((lines) => lines.join('\n')),
    ],
  ])('%s', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        check(text)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['nothing', ''],
    ['empty lines', '\n\r\n\r'],
    ['English', 'The prime minister said on Friday that talks would resume.'],
    ['Arabic', 'قال رئيس الوزراء إن المحادثات ستستأنف يوم الجمعة.'],
    ['Persian', 'نخست‌وزیر گفت مذاکرات روز جمعه از سر گرفته می‌شود.'],
    ['Pashto and Sindhi', 'لومړی وزیر وویل چې خبرې به بیا پیل شي. وزيراعظم چيو ته ڳالهيون ٿينديون.'],
    ['Hindi', 'प्रधानमंत्री ने शुक्रवार को कहा।'],
    ['a name of the language’s own objects', 'constructor __proto__ toString hasOwnProperty'],
    ['directions that are never closed', '\u202e\u2067وزیر\u202a نے کہا'],
    ['the byte order mark', '\ufeffوزیراعظم نے کہا۔'],
    ['a soft hyphen inside a word', 'پاک\u00adستان'],
    ['marks on nothing', '\u064b\u0651 \u0670'],
  ])('%s', (_, text) => {
    check(text)
  })

  test('is read the same way every time', () => {
    fc.assert(
      fc.property(fc.oneof(urdu, hostile), (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 60 },
    )
  })

  test('paragraph by paragraph it is the same as at once', () => {
    fc.assert(
      fc.property(fc.array(urdu, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = lines.join('\n')
        const options = {
          lexicon,
          date: '2021-07-10',
          dateBasis: 'stated',
          slug: 'a-text',
          source: 'a-text.txt',
        } as const
        const reading = startReading(text, options)
        const one = lines.map((_, index) => reading.paragraph(index + 1))
        expect(reading.finish().paragraphs).toEqual(one)
        expect(read(text).paragraphs).toEqual(one)
      }),
      { numRuns: 60 },
    )
  })
})

const MEGABYTE = 1_000_000
describe('five megabytes are read', () => {
  const NEWS =
    'وزیراعظم نے کہا کہ لاہور میں دھماکے کے بعد تین افراد کو گرفتار کیا گیا ہے اور تحقیقات جاری ہیں۔ '

  test.each([
    ['with spaces', NEWS],
    ['without spaces', NEWS.replaceAll(' ', '')],
    ['without anything', 'ا'],
  ])('5 MB in one line, %s', (_, part) => {
    const text = part.repeat(Math.ceil((5 * MEGABYTE) / 2 / part.length))
    const article = read(text)
    expect(article.paragraphs[0]?.text).toBe(text)
    expect(article.paragraphs[0]?.sentences.length).toBeGreaterThan(0)
  })
})
