import { describe, expect, test } from 'vitest'
import type { Article, Paragraph, Sentence } from '#article/article.ts'
import {
  bodyParagraphs,
  countWords,
  headlineOf,
  ledeOf,
  plainArticle,
  plainParagraphs,
  readingParagraphs,
  sentencesOf,
  titleOf,
  translationOf,
} from '#article/parts.ts'

const sentence = (start: number, end: number, en?: string): Sentence => ({
  start,
  end,
  tokens: [],
  units: [],
  ...(en !== undefined && { translation: { en } }),
})

const paragraphs: readonly Paragraph[] = [
  { role: 'furniture', text: 'یہ بھی پڑھیے', sentences: [] },
  { role: 'headline', text: 'صدر کا دورہ', sentences: [sentence(0, 11, 'The president’s visit')] },
  { role: 'body', text: ' ', sentences: [] },
  {
    role: 'body',
    text: 'صدر آئے۔ بات ہوئی۔',
    sentences: [sentence(0, 8, 'The president came.'), sentence(9, 18)],
  },
  { role: 'caption', text: 'صدر جنیوا میں', sentences: [sentence(0, 13, 'The president in Geneva')] },
]
const article: Pick<Article, 'paragraphs'> = { paragraphs }

describe('the parts of an article', () => {
  test('the headline keeps its number in the source, where page furniture comes before it', () => {
    expect(headlineOf(article)?.number).toBe(2)
    expect(titleOf(article)).toBe('صدر کا دورہ')
  })

  test('an article without a headline is called by its first paragraph, and one without a text by nothing', () => {
    expect(titleOf({ paragraphs: paragraphs.slice(3) })).toBe('صدر آئے۔ بات ہوئی۔')
    expect(titleOf({ paragraphs: [] })).toBe('')
  })

  test('furniture is not read; empty lines are not shown below the headline', () => {
    expect(readingParagraphs(article).map(({ number }) => number)).toEqual([2, 3, 4, 5])
    expect(bodyParagraphs(article).map(({ number }) => number)).toEqual([4, 5])
    expect(ledeOf(article)?.text).toBe(' ')
  })

  test('sentences come in the order of the source, each with the address that a link to it has', () => {
    expect(sentencesOf(article).map(({ address }) => address)).toEqual([
      { paragraph: 2, sentence: 1 },
      { paragraph: 4, sentence: 1 },
      { paragraph: 4, sentence: 2 },
      { paragraph: 5, sentence: 1 },
    ])
  })

  test('a paragraph of which one sentence has no translation has none: half of it would tell half', () => {
    expect(translationOf(paragraphs[1])).toBe('The president’s visit')
    expect(translationOf(paragraphs[3])).toBeUndefined()
    expect(translationOf(paragraphs[1], 'hi')).toBeUndefined()
  })

  test('words of a text without annotations are what white space divides; furniture has none', () => {
    const [title, line] = plainParagraphs(['صدر کا دورہ', 'صدر  آج آئے۔'])
    expect(title && countWords(title)).toBe(3)
    expect(line && countWords(line)).toBe(3)
    expect(paragraphs[0] && countWords(paragraphs[0])).toBe(0)
  })

  test('a plain article has its text and knows nothing of it', () => {
    const plain = plainArticle({
      slug: 'visit',
      source: 'visit.txt',
      provenance: { kind: 'checked', by: 'the source' },
      paragraphs: plainParagraphs(['صدر کا دورہ', 'صدر آئے۔']),
    })
    expect(plain).toMatchObject({ annotated: false, entities: [], mentions: [], events: [] })
    expect(plain.paragraphs.map(({ role }) => role)).toEqual(['headline', 'body'])
  })
})
