import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, findAt } from '#article/address.ts'
import type { Token } from '#article/article.ts'
import { spokenAt, wordAt } from '#sound/spoken.ts'
import { stepsOf } from '#sound/steps.ts'
import { anArticle } from '../fixtures/an-article.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const seed = theSeed()
const sentences = stepsOf(seed)
const textAt = (address: Address) => {
  const found = findAt(seed, address)
  return found?.paragraph.text.slice(found.place.start, found.place.end)
}
const tokensAt = (address: Address): readonly Token[] => findAt(seed, address)?.sentence?.tokens ?? []
const formOf = (address: Address, { start, end }: Token) =>
  findAt(seed, address)?.paragraph.text.slice(start, end)

describe('What an Urdu voice is given', () => {
  test('is the source’s own text, in pieces that it can say in one breath', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.integer({ min: 20, max: 250 }), (address, most) => {
        const pieces = spokenAt(seed, address, { reads: 'urdu', most })
        expect(pieces.map(({ text }) => text).join('')).toBe(textAt(address))
        for (const { text } of pieces) expect(text.length).toBeLessThanOrEqual(most)
      }),
    )
  })
  test('is never cut inside a word, and every word is found again at each of its characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.integer({ min: 20, max: 250 }), (address, most) => {
        const tokens = tokensAt(address)
        const said = spokenAt(seed, address, { reads: 'urdu', most }).flatMap((piece) =>
          piece.words.map((word) => {
            for (let at = word.start; at < word.end; at++) expect(wordAt(piece, at)).toBe(word.token)
            return [word.token, piece.text.slice(word.start, word.end)]
          }),
        )
        const words = tokens.flatMap((token, index) =>
          token.upos === 'PUNCT' ? [] : [[index + 1, formOf(address, token)]],
        )
        expect(said).toEqual(words)
      }),
    )
  })
  test('is cut after a pause where there is one', () => {
    const text = 'پہلے یہ ہوا، پھر وہ ہوا؛ اس کے بعد سب لوگ گھر چلے گئے۔'
    const article = { paragraphs: [{ role: 'body', text, sentences: [] }] } as const
    const pieces = spokenAt(article, { paragraph: 1 }, { reads: 'urdu', most: 30 })
    expect(pieces.map(({ text: piece }) => piece)).toEqual([
      'پہلے یہ ہوا، پھر وہ ہوا؛ ',
      'اس کے بعد سب لوگ گھر چلے گئے۔',
    ])
  })
  test('a name of two parts is one word, and stays whole', () => {
    const text = 'وہ سوئٹزر لینڈ گئے۔'
    const [word] = tokensAt({ paragraph: 1, sentence: 1 })
    const tokens = [[0, 2] as const, [3, 14] as const, [15, 18] as const].flatMap(([start, end]) =>
      word ? [{ ...word, start, end }] : [],
    )
    const sentence = { start: 0, end: text.length, tokens, units: [] }
    const article = { paragraphs: [{ role: 'body', text, sentences: [sentence] }] } as const
    const pieces = spokenAt(article, { paragraph: 1, sentence: 1 }, { reads: 'urdu', most: 12 })
    expect(pieces.map(({ text: piece }) => piece)).toEqual(['وہ ', 'سوئٹزر لینڈ ', 'گئے۔'])
  })
  test('a word alone is that word, and a sentence can begin in its middle', () => {
    const one = spokenAt(anArticle(), { paragraph: 3, sentence: 2, words: [2, 2] }, { reads: 'urdu' })
    expect(one).toEqual([{ text: 'کریملن', words: [{ token: 2, start: 0, end: 6 }] }])
    const [rest] = spokenAt(anArticle(), { paragraph: 3, sentence: 3 }, { reads: 'urdu', from: 5 })
    expect(rest?.text).toBe('پاہی نہیں کرتی۔')
    expect(rest && wordAt(rest, 0)).toBe(5)
  })
  test('the space before a word belongs to that word, and after the last there is none', () => {
    const [piece] = spokenAt(anArticle(), { paragraph: 3, sentence: 3 }, { reads: 'urdu' })
    expect(piece && wordAt(piece, 5)).toBe(2)
    expect(piece && wordAt(piece, piece.text.length)).toBeUndefined()
  })
  test('nothing is said of what is not there, or has no letter', () => {
    expect(spokenAt(seed, { paragraph: 999 }, { reads: 'urdu' })).toEqual([])
    const article = { paragraphs: [{ role: 'body', text: '* * *', sentences: [] }] } as const
    expect(spokenAt(article, { paragraph: 1 }, { reads: 'urdu' })).toEqual([])
  })
})

describe('What a Hindi voice is given', () => {
  const inHindi = (address: Address, most = 200) => spokenAt(seed, address, { reads: 'devanagari', most })

  test('is the sentence in Devanagari, with its signs, and numbers as they stand', () => {
    const withNumber = sentences.find((address) => textAt(address)?.includes('1500'))
    expect(withNumber && inHindi(withNumber)[0]?.text).toBe(
      'इन में एक ऐसा हमला शामिल है जिस में रवाँ माह 1500 कंपनियों को निशाना बनाया गया था।',
    )
  })
  test('has no Arabic letter in it, and gives every word back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.integer({ min: 20, max: 250 }), (address, most) => {
        const tokens = tokensAt(address)
        const pieces = inHindi(address, most)
        expect(pieces.map(({ text }) => text).join('')).not.toMatch(/[\u0600-\u06ff]/)
        const said = pieces.flatMap((piece) =>
          piece.words.map((word) => {
            expect(wordAt(piece, word.start)).toBe(word.token)
            return [word.token, piece.text.slice(word.start, word.end)]
          }),
        )
        const words = tokens.flatMap(({ upos, devanagari, ...token }, index) => {
          if (upos === 'PUNCT') return []
          const form = formOf(address, { upos, devanagari, ...token }) ?? ''
          return [[index + 1, /^\d+$/.test(form) ? form : devanagari]]
        })
        expect(said).toEqual(words)
      }),
    )
  })
  test('is nothing where no Devanagari is known: a text that is not annotated', () => {
    expect(spokenAt(anArticle(), { paragraph: 3, sentence: 1 }, { reads: 'devanagari' })).toEqual([])
  })
})

describe('The steps of an article', () => {
  test('are its sentences without the page’s furniture, and whole paragraphs where no sentences are known', () => {
    const article = anArticle()
    expect(stepsOf(article).map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
      [1, 1],
      [3, 1],
      [3, 2],
      [3, 3],
    ])
    const plain = article.paragraphs.map((paragraph) => ({ ...paragraph, sentences: [] }))
    expect(stepsOf({ ...article, paragraphs: plain })).toEqual([{ paragraph: 1 }, { paragraph: 3 }])
  })
})
