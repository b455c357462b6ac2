/** Which words are one word for a reader: in the seed by hand, by the engine, and in words that annotators tag differently. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UPOS } from '#article/article.ts'
import { wordKey } from '#words/word-key.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const seedTokens = theSeed().paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))

test('all forms of a word have one key', () => {
  const attacks = seedTokens.filter(({ lemma }) => lemma === 'حملہ')
  expect(new Set(attacks.map(({ translit }) => translit)).size).toBeGreaterThan(1)
  expect(new Set(attacks.map(wordKey))).toEqual(new Set(['حملہ/w']))
})

test.each([
  ['ہونا', 'AUX', 'VERB'],
  ['ایک', 'DET', 'NUM'],
  ['کوئی', 'PRON', 'DET'],
  ['زیادہ', 'DET', 'ADV'],
  ['دوسرا', 'ADJ', 'PRON'],
  ['ساتھ', 'ADP', 'NOUN'],
] as const)('%s is one word, tagged %s or %s', (lemma, one, other) => {
  expect(wordKey({ lemma, upos: one })).toBe(wordKey({ lemma, upos: other }))
})

test.each([
  ['میں', 'PRON', 'ADP'],
  ['ہم', 'PRON', 'ADJ'],
  ['تو', 'PRON', 'PART'],
  ['کھانا', 'VERB', 'NOUN'],
  ['نو', 'NUM', 'ADJ'],
] as const)('%s as %s is another word than as %s', (lemma, one, other) => {
  expect(wordKey({ lemma, upos: one })).not.toBe(wordKey({ lemma, upos: other }))
})

test('look-alike letters and vowel marks make no other word', () => {
  const keys = ['کتابی', 'كتابي', 'کِتابی'].map((lemma) => wordKey({ lemma, upos: 'ADJ' }))
  expect(new Set(keys)).toEqual(new Set(['کتابی/w']))
})

test.each([
  ['پاکستان', 'PROPN', 'a name'],
  ['۔', 'PUNCT', 'a full stop'],
  ['۔', 'X', 'a full stop without its tag'],
  ['٪', 'SYM', 'a sign'],
  ['۲۰۲۱', 'NUM', 'a number in digits'],
  ['2021', 'NUM', 'a number in digits'],
  ['5ویں', 'ADJ', 'a number in digits with its ending'],
  ['Facebook', 'NOUN', 'a Latin word'],
  ['', 'NOUN', 'a word without lemma'],
  ['َ', 'NOUN', 'a mark alone'],
] as const)('“%s” as %s is no vocabulary: %s', (lemma, upos, _what) => {
  expect(wordKey({ lemma, upos })).toBeUndefined()
})

test('a key is its own key, whatever the lemma', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...seedTokens.map(({ lemma }) => lemma))),
      fc.constantFrom(...UPOS),
      (lemma, upos) => {
        const key = wordKey({ lemma, upos })
        if (key === undefined) return
        expect(key).toMatch(/^.+\/[vpw]$/su)
        expect(wordKey({ lemma: key.slice(0, -2), upos })).toBe(key)
      },
    ),
  )
})

test('in the seed every word that is no name has a key', () => {
  const without = seedTokens.filter((token) => wordKey(token) === undefined)
  expect(without.filter(({ upos }) => !['PROPN', 'PUNCT', 'NUM', 'SYM'].includes(upos))).toEqual([])
})
