import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Glosses, Sentence } from '#article/article.ts'
import { formatConllu, parseConllu } from '#article/conllu.ts'
import { fromConllu } from '#article/from-conllu.ts'
import { toConllu } from '#article/to-conllu.ts'
import { toDevanagari } from '#urdu/script/devanagari.ts'
import { seedFiles, theSeed } from '../fixtures/the-seed.ts'

describe('The seed as CoNLL-U', () => {
  const article = theSeed()
  const texts = article.paragraphs.map(({ text }) => text)

  test('what is published reads back as the same sentences, words, units and mentions', () => {
    const back = fromConllu(toConllu(article), texts, { devanagari: toDevanagari })
    expect(back.problems).toEqual([])
    expect(back.sentences).toEqual(article.paragraphs.map(({ sentences }) => sentences))
    expect(back.mentions.length).toBe(article.mentions.length)
    for (const mention of back.mentions) expect(article.mentions).toContainEqual(mention)
  })

  test('every word has its gloss, romanisation and entity brackets in MISC', () => {
    const { sentences } = parseConllu(toConllu(article))
    const row = sentences[0]?.rows[0]
    expect(row).toMatchObject({
      form: 'جو',
      upos: 'PROPN',
      misc: { Gloss: 'Joe', Translit: 'Jo', Entity: '(e1-PERSON', Mention: 'name' },
    })
    expect(row?.misc).toMatchObject({ 'Gloss[hi]': 'जो', 'MweGloss[hi]': 'जो बाइडन' })
    expect(sentences[0]?.comments['text_hi']).toContain('फ़ोन कॉल')
    const words = sentences.flatMap(({ rows }) => rows).filter(({ upos }) => upos !== 'PUNCT')
    expect(words.filter(({ misc }) => !misc['Gloss'] || !misc['Translit'])).toEqual([])
  })
})

describe('Hindi in CoNLL-U', () => {
  const article = theSeed()
  const [headline] = article.paragraphs
  const [sentence] = headline?.sentences ?? []
  if (!headline || !sentence) throw new Error('the seed has no headline')
  const written = (units: Sentence['units'], gloss: Glosses) =>
    toConllu({
      ...article,
      mentions: [],
      paragraphs: [
        {
          ...headline,
          sentences: [{ ...sentence, units, tokens: sentence.tokens.map((token) => ({ ...token, gloss })) }],
        },
      ],
    })
  const readBack = (file: string) =>
    fromConllu(file, [headline.text], { devanagari: toDevanagari }).sentences[0]?.[0]
  // What a meaning may hold: no sign that means something in MISC.
  const meaning = fc.stringMatching(/^[a-zक-ह][a-zक-ह ]{0,8}[a-zक-ह]$/)
  const glosses = fc.record({ en: meaning, hi: meaning }, { requiredKeys: ['en'] })

  test('is read again as it was written, also where only some units of a word have it', () => {
    fc.assert(
      fc.property(fc.array(glosses, { minLength: 1, maxLength: 4 }), glosses, (meanings, gloss) => {
        const units = meanings.map((own) => ({ kind: 'compound' as const, tokens: [1, 2], gloss: own }))
        const back = readBack(written(units, gloss))
        expect(back?.units).toEqual(units)
        expect(back?.tokens[0]?.gloss).toEqual(gloss)
        expect(back?.translation).toEqual(sentence.translation)
      }),
    )
  })
})

describe('A file that does not fit its text is refused with a line', () => {
  const texts = seedFiles.txt.split('\n')
  const problemsOf = (file: string) => fromConllu(file, texts, { devanagari: toDevanagari }).problems
  const break_ = (from: string, to: string) => problemsOf(seedFiles.conllu.replace(from, to))

  test('a form that is not in the source', () => {
    const [problem] = break_('\tبائیڈن\t', '\tبایڈن\t')
    expect(problem?.line).toBe(7)
    expect(problem?.what).toContain('بایڈن')
    expect(problem?.fix).toBeTruthy()
  })
  test('a word without a gloss', () => expect(break_('Gloss=Joe|', '')[0]?.what).toContain('no gloss'))
  test('a part of speech that does not exist', () =>
    expect(break_('\tPROPN\t', '\tNAME\t')[0]?.what).toContain('NAME'))
  test('a bracket that never closes', () => expect(break_('Entity=e1)', 'X=y')[0]?.what).toContain('e1'))
  test('a wrong number', () => expect(break_('\n2\t', '\n3\t')[0]?.line).toBe(7))
  test('a missing column', () => expect(break_('\t_\t_\t_\t', '\t_\t_\t')[0]?.what).toContain('9 columns'))
})

test('rows that are written are read again, whatever stands in them', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/[\t\r\n|]/.test(text) && text !== '_' && text.trim() === text)
  const row = fc.record({
    form: value,
    lemma: value,
    upos: fc.constantFrom('NOUN', 'VERB'),
    feats: fc.constant({ Case: 'Nom' }),
    misc: fc.dictionary(fc.constantFrom('Gloss', 'Translit'), value, { maxKeys: 2 }),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const { sentences, problems } = parseConllu(formatConllu([{ comments: { sent_id: 'p1.s1' }, rows }]))
      expect(problems).toEqual([])
      expect(sentences[0]?.rows.map(({ line: _line, ...rest }) => rest)).toEqual(
        rows.map((given) => ({ ...given, misc: { ...given.misc } })),
      )
    }),
  )
})
