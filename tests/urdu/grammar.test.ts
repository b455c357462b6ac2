import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UPOS } from '#article/article.ts'
import { describeGrammar } from '#urdu/grammar.ts'
import { theSeed } from '../the-seed.ts'

const say = (
  lemma: string,
  upos: (typeof UPOS)[number],
  feats: Record<string, string> = {},
  lemmaTranslit = 'x',
) => describeGrammar({ lemma, upos, feats, lemmaTranslit })

describe('A learner reads the grammar of a word in one plain sentence', () => {
  test('حملوں is a plural before a postposition', () => {
    expect(say('حملہ', 'NOUN', { Case: 'Acc', Gender: 'Masc', Number: 'Plur' })).toBe(
      'A masculine noun in the plural, in the form used before postpositions.',
    )
  })
  test('نے marks the doer', () => {
    expect(say('نے', 'ADP')).toBe('A particle that marks the doer of a completed action.')
  })
  test('کی agrees with what is owned', () => {
    expect(say('کا', 'ADP', { Gender: 'Fem' })).toContain('feminine form')
  })
  test('کیا is a participle of کرنا', () => {
    expect(
      say('کرنا', 'VERB', { Aspect: 'Perf', Gender: 'Masc', Number: 'Sing', VerbForm: 'Part' }, 'karnā'),
    ).toBe('The past participle of \u2067کرنا\u2069 (karnā), masculine singular: a completed action.')
  })
  test('a misspelt word is said to be misspelt', () => {
    expect(say('پناہی', 'NOUN', { Typo: 'Yes' })).toBe('A noun, misspelt in the source.')
  })
})

test('every word of the seed has its sentence', () => {
  const words = theSeed().paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
  for (const word of words) expect(describeGrammar(word)).toMatch(/^[A-Z].+\.$/s)
})

test('whatever the features, it is one sentence from a capital to a full stop', () => {
  const feats = fc.dictionary(
    fc.constantFrom('Case', 'Gender', 'Number', 'Person', 'Tense', 'Mood', 'VerbForm', 'Aspect', 'PronType'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.constantFrom(...UPOS), feats, (upos, found) => {
      expect(say('لفظ', upos, found)).toMatch(/^[A-Z].+\.$/s)
    }),
  )
})
