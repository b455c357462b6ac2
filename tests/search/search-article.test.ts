import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAddress } from '#article/address.ts'
import { articleBefore } from '#library/articles/pasted-text.ts'
import { indexIfReady, indexSoon } from '#search/article-index.ts'
import { type Hit, searchArticle } from '#search/search-article.ts'
import { toPlainRoman } from '#urdu/script/roman.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const seed = theSeed()
const find = (query: string) => searchArticle(seed, query)
const litIn = ({ passage: { text, tokens }, words }: Hit) =>
  words.map((number) => text.slice(tokens[number - 1]?.start, tokens[number - 1]?.end)).join(' ')
const said = (query: string) => find(query).best.map((hit) => `${formatAddress(hit.address)} ${litIn(hit)}`)

describe('What a reader types finds the sentence, with the word lit', () => {
  test.each([
    // Roman Urdu, as people type it.
    ['nahin', 'p8.s1 نہیں'],
    ['nahi', 'p8.s1 نہیں'],
    ['nahee', 'p8.s1 نہیں'],
    ['mulaqat', 'p5.s1 ملاقات'],
    ['mulakat', 'p5.s1 ملاقات'],
    ['sadr', 'p2.s1 صدر'],
    ['sadar', 'p2.s1 صدر'],
    ['hamla', 'p6.s2 حملہ'],
    ['humla', 'p6.s2 حملہ'],
    ['haan', 'p3.s1 ہاں'],
    ['kaha', 'p2.s1 کہا'],
    ['saibar', 'p1.s1 سائبر'],
    ['kanoon', 'p14.s2 قانون'],
    ['zaroori', 'p1.s1 ضروری'],
    ['zarae-e-iblagh', 'p14.s2 ذرائع ابلاغ'],
    ['zaraye iblagh', 'p14.s2 ذرائع ابلاغ'],
    ['zarae e iblagh', 'p14.s2 ذرائع ابلاغ'],
    ['bain ul aqwami', 'p14.s2 بین الاقوامی'],
    ['baat cheet', 'p21.s2 بات چیت'],
    ['sar zameen', 'p7.s1 سرزمین'],
    // Full romanisation.
    ['Pūtin', 'p1.s1 ولادیمیر پوتن'],
    // English meanings and names.
    ['president', 'p2.s1 صدر'],
    ['PRESIDENT', 'p2.s1 صدر'],
    ['cyber attacks', 'p1.s1 سائبر حملوں'],
    ['attack', 'p6.s2 حملہ'],
    ['company', 'p6.s2 کمپنیوں'],
    ['Putin', 'p1.s1 ولادیمیر پوتن'],
    ['putn', 'p1.s1 ولادیمیر پوتن'],
    ['Kremlin', 'p10.s1 کریملن'],
    ['whitehouse', 'p2.s1 وائٹ ہاؤس'],
    ['Switzerland', 'p22.s1 سوئٹزر لینڈ'],
    // Urdu, with other people's letters, with and without signs.
    ['پوتن', 'p1.s1 ولادیمیر پوتن'],
    ['پوٹن', 'p1.s1 ولادیمیر پوتن'],
    ['كي', 'p7.s1 کی'],
    ['ضرورى', 'p1.s1 ضروری'],
    ['صَدر', 'p2.s1 صدر'],
    ['گزشتہ', 'p4.s1 گذشتہ'],
    ['انہوں', 'p22.s1 انھوں انھوں'],
    ['سوئٹزرلینڈ', 'p22.s1 سوئٹزر لینڈ'],
    ['سر زمین', 'p7.s1 سرزمین'],
    // Hindi.
    ['साइबर', 'p1.s1 سائبر'],
    ['पुतिन', 'p1.s1 ولادیمیر پوتن'],
    ['मुलाकात', 'p5.s1 ملاقات'],
    ['हमला', 'p6.s2 حملہ'],
    // Numbers in any digits.
    ['1500', 'p6.s2 1500'],
    ['1,500', 'p6.s2 1500'],
    ['۱۵۰۰', 'p6.s2 1500'],
  ])('%s → %s', (query, first) => {
    expect(said(query)).toContain(first)
  })

  test('a form finds every form of its word', () => {
    const forms = find('حملہ').best.map(litIn)
    expect(forms).toEqual(expect.arrayContaining(['حملہ', 'حملوں', 'حملے']))
    expect(find('حملوں').total).toBe(find('حملہ').total)
  })
  test('a form that may be of several words brings no other forms along: کی is of کا and of کرنا', () => {
    for (const hit of find('کی').best) expect(litIn(hit)).not.toMatch(/(^| )(کا|کے|کرنا|کرتے)( |$)/)
  })
  test('what is not there is not found', () => {
    expect(find('xyzzyq')).toEqual({ best: [], total: 0 })
    expect(find('پرچون')).toEqual({ best: [], total: 0 })
  })
  test.each(['', '   ', '…', '۔', '(('])('“%s” finds nothing', (query) => {
    expect(find(query).total).toBe(0)
  })
})

describe('The best comes first', () => {
  test('the form itself before its other forms', () => {
    const [first] = find('حملہ').best
    expect(first && litIn(first)).toBe('حملہ')
  })
  test('the sound as it is typed before what begins so', () => {
    const [first] = find('haan').best
    expect(first && litIn(first)).toBe('ہاں')
  })
  test('words that stand together, as typed, before the same words apart', () => {
    const [first, ...others] = find('امریکی صدر').best
    expect(first && litIn(first)).toBe('امریکی صدر')
    for (const { score } of others) expect(score).toBeLessThanOrEqual(first?.score ?? 0)
  })
  test('every word of a query must stand in the sentence', () => {
    expect(said('نہیں حملہ')).toEqual(['p24.s1 حملہ نہیں', 'p10.s1 حملوں نہیں'])
    expect(find('putin sadar').best.map(({ address }) => formatAddress(address))).toEqual(['p2.s1'])
  })
})

describe('Why it was found', () => {
  const why = (query: string) => find(query).best[0]?.why.map(({ kind }) => kind)
  test.each([
    ['ضروری', ['form']],
    ['nahin', ['sound']],
    ['putin', ['name']],
    ['president', ['meaning']],
    ['sadar', ['similar']],
  ])('%s: %s', (query, kinds) => {
    expect(why(query)).toEqual(kinds)
  })
  test('a person is found where only a description stands', () => {
    const lit = find('biden').best.map(litIn)
    expect(lit.some((words) => words.includes('امریکی صدر'))).toBe(true)
  })
  test('a word that only the translation has finds its sentence, with no word lit', () => {
    expect(find('spoke').best.map(({ why, words }) => [why[0]?.kind, words])).toEqual([['translation', []]])
  })
})

describe('A text that is not annotated', () => {
  const own = articleBefore('جنیوا میں ملاقات\n\nصدرِ امریکہ نے کہا کہ بات چیت جاری رہے گی۔', {
    slug: 'own',
    source: '',
    date: '2021-07-10',
    dateBasis: 'stated',
  })
  test('is found by its Urdu, by paragraph', () => {
    const { best } = searchArticle(own, 'بات چيت')
    expect(best.map((hit) => [formatAddress(hit.address), litIn(hit)])).toEqual([['p3', 'بات چیت']])
  })
  test('vowel signs count for nothing', () => {
    expect(searchArticle(own, 'صدر').total).toBe(1)
  })
})

describe('Always', () => {
  test('any string gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
        const { best, total } = find(query)
        expect(best.length).toBeLessThanOrEqual(total)
      }),
    )
  })

  const words = seed.paragraphs.flatMap(({ text, sentences }, paragraph) =>
    sentences.flatMap(({ tokens }, sentence) =>
      tokens.flatMap((token, at) =>
        token.upos === 'PUNCT'
          ? []
          : [
              {
                form: text.slice(token.start, token.end),
                roman: toPlainRoman(token.translit),
                address: `p${paragraph + 1}.s${sentence + 1}`,
                number: at + 1,
              },
            ],
      ),
    ),
  )
  const where = (query: string, address: string) =>
    find(query).best.find((hit) => formatAddress(hit.address) === address)
  test('every word of the article, typed as it stands, finds its sentence and is lit', () => {
    for (const { form, address, number } of words) expect(where(form, address)?.words, form).toContain(number)
  })
  test('every word, typed by its sound, finds its sentence and is lit', () => {
    for (const { roman, address, number } of words)
      expect(where(roman, address)?.words, roman).toContain(number)
  })
})

describe('The index', () => {
  test('is made in slices, and kept', async () => {
    const article = { ...seed }
    expect(indexIfReady(article)).toBeUndefined()
    const index = await indexSoon(article, new AbortController().signal)
    expect(index).toBeDefined()
    expect(indexIfReady(article)).toBe(index)
  })
  test('is given up when nobody wants it any more', async () => {
    const article = { ...seed, paragraphs: Array.from({ length: 30 }, () => seed.paragraphs).flat() }
    const stop = new AbortController()
    const making = indexSoon(article, stop.signal)
    stop.abort()
    expect(await making).toBeUndefined()
    expect(indexIfReady(article)).toBeUndefined()
  })
})
