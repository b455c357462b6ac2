import { describe, expect, test } from 'vitest'
import type { Article } from '#article/article.ts'
import { glossaryOf } from '#print/glossary.ts'
import { anArticle } from '../fixtures/an-article.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()
const { groups, names } = glossaryOf(article, { language: 'en' })
const words = groups.flatMap((group) => group.words)
const word = (lemma: string) => words.find((one) => one.lemma === lemma)

describe('The glossary of an article', () => {
  test('has every word once, in its dictionary form: حملوں, حملے and حملہ are حملہ', () => {
    const seen = words.map(({ lemma, translit }) => `${lemma} ${translit}`)
    expect(new Set(seen).size).toBe(seen.length)
    expect(word('حملہ')).toMatchObject({ translit: 'hamla', devanagari: 'हमला' })
    expect(word('حملوں')).toBeUndefined()
  })
  test('gives the meaning of the dictionary form first, and no plural of what stands there', () => {
    expect(word('حملہ')?.meanings.map(({ text }) => text)).toEqual(['attack'])
    for (const { meanings } of words) {
      expect(meanings.length).toBeGreaterThan(0)
      expect(meanings.length).toBeLessThanOrEqual(3)
    }
  })
  test('leaves out what holds a sentence together, numbers in digits, and names', () => {
    for (const lemma of ['کا', 'اور', 'کہ', 'یہ', 'نہیں', '۔', '1500', 'بائیڈن']) {
      expect(word(lemma)).toBeUndefined()
    }
  })
  test('stands in the order of reading, under the numbers of the paragraphs; the headline has none', () => {
    const numbers = groups.map(({ number }) => number)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(groups[0]?.number).toBe(0)
    expect(groups[0]?.words.map(({ lemma }) => lemma)).toEqual([
      'فون',
      'کال',
      'سائبر',
      'حملہ',
      'ضروری',
      'اقدام',
      'اٹھانا',
    ])
  })
  test('counts paragraphs as they stand on paper: furniture has no number', () => {
    // 25 paragraphs in the source: the headline, and two of یہ بھی پڑھیے and its like.
    expect(groups.at(-1)?.number).toBe(22)
  })
  test('leaves out common words where the reader wants that', () => {
    const hard = glossaryOf(article, {
      language: 'en',
      isCommon: (lemma, upos) => upos === 'VERB' && lemma === 'کہنا',
    })
    const lemmas = hard.groups.flatMap((group) => group.words).map(({ lemma }) => lemma)
    expect(lemmas).not.toContain('کہنا')
    expect(lemmas).toHaveLength(words.length - 1)
  })
  test('says which meanings are a guess', () => {
    const [paragraph, ...others] = article.paragraphs
    const sentence = paragraph?.sentences[0]
    if (!paragraph || !sentence) throw new Error('p1.s1')
    const provenance = { kind: 'machine', rule: 'unknown word' } as const
    const tokens = sentence.tokens.map((token) =>
      token.lemma === 'سائبر' ? { ...token, provenance } : token,
    )
    const guessing: Article = {
      ...article,
      paragraphs: [{ ...paragraph, sentences: [{ ...sentence, tokens }] }, ...others],
    }
    const guessed = glossaryOf(guessing, { language: 'en' })
      .groups.flatMap((group) => group.words)
      .filter((one) => one.guessed)
    expect(guessed.map(({ lemma }) => lemma)).toEqual(['سائبر'])
  })
})

describe('The names of an article', () => {
  test('stand by themselves with who they are, each once, as the text meets them', () => {
    expect(names[0]).toMatchObject({
      entity: { id: 'e1' },
      devanagari: 'जो बाइडन',
      name: { text: 'Joe Biden', lang: 'en' },
      description: { text: 'President of the United States since January 2021', lang: 'en' },
    })
    expect(new Set(names.map(({ entity }) => entity.id)).size).toBe(names.length)
  })
  test('are only what the text calls by name: the Kremlin of a metonym stands for Russia', () => {
    expect(glossaryOf(anArticle(), { language: 'en' }).names.map(({ entity }) => entity.id)).toEqual(['e1'])
  })
  test('without annotation there are neither', () => {
    const plain = anArticle({
      annotated: false,
      paragraphs: [{ role: 'body', text: 'فون کال', sentences: [] }],
      mentions: [],
    })
    expect(glossaryOf(plain, { language: 'en' })).toEqual({ groups: [], names: [] })
  })
})
