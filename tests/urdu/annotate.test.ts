/** A plain Urdu text becomes an article. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startReading } from '#urdu/annotate.ts'
import { toDevanagari } from '#urdu/script/devanagari.ts'
import { seedFiles, theSeed } from '../fixtures/the-seed.ts'
import { agreementOf } from '../fixtures/agreement.ts'
import { formsOf, lexicon, read, readSentence, wordIn } from '../fixtures/the-lexicon.ts'

const NEWS = [
  'لاہور میں دھماکہ، تین افراد ہلاک',
  'تصویر کا ذریعہ Getty Images',
  'تصویر کا کیپشن دھماکے کے بعد پولیس نے علاقے کو گھیرے میں لے لیا',
  'پولیس کے مطابق جمعے کو لاہور میں ایک دھماکے میں تین افراد ہلاک ہو گئے۔ وزیراعظم عمران خان نے واقعے کی مذمت کی ہے۔',
  '',
  'یہ بھی پڑھیے',
  'خان نے کہا کہ ذمہ داروں کو سزا دی جائے گی۔',
].join('\n')

describe('paragraphs', () => {
  const { paragraphs } = read(NEWS)

  test('every line is one, and has its role', () => {
    expect(paragraphs.map(({ role }) => role)).toEqual([
      'headline',
      'furniture',
      'caption',
      'body',
      'furniture',
      'furniture',
      'body',
    ])
  })

  test('page furniture is kept as it stands and not read', () => {
    expect(paragraphs[5]).toEqual({ role: 'furniture', text: 'یہ بھی پڑھیے', sentences: [] })
  })

  test('the text itself never changes', () => {
    expect(paragraphs.map(({ text }) => text).join('\n')).toBe(NEWS)
    expect(read('كراچي ميں\u200f بارش ').paragraphs[0]?.text).toBe('كراچي ميں\u200f بارش ')
  })

  test('lines end in any of three ways', () => {
    expect(read('آج\r\nکل\rپرسوں\nابھی').paragraphs.map(({ text }) => text)).toEqual([
      'آج',
      'کل',
      'پرسوں',
      'ابھی',
    ])
  })

  test('sentences are parts of their paragraph', () => {
    const { text = '', sentences = [] } = paragraphs[3] ?? {}
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'پولیس کے مطابق جمعے کو لاہور میں ایک دھماکے میں تین افراد ہلاک ہو گئے۔',
      'وزیراعظم عمران خان نے واقعے کی مذمت کی ہے۔',
    ])
  })
})

describe('words', () => {
  test('are slices of the text', () => {
    const text = 'اس نے کہاکہ ’سب ٹھیک ہے‘۔'
    expect(formsOf(text, readSentence(text).tokens)).toEqual([
      'اس',
      'نے',
      'کہا',
      'کہ',
      '’',
      'سب',
      'ٹھیک',
      'ہے',
      '‘',
      '۔',
    ])
  })

  test('have lemma, class, features, sound in two scripts, and meaning', () => {
    expect(wordIn('شہر میں کئی دھماکے ہوئے۔', 'دھماکے')).toEqual({
      start: 12,
      end: 18,
      lemma: 'دھماکہ',
      upos: 'NOUN',
      feats: { Case: 'Nom', Gender: 'Masc', Number: 'Plur' },
      translit: 'dhamāke',
      lemmaTranslit: 'dhamāka',
      devanagari: 'धमाके',
      gloss: { en: 'explosions' },
    })
  })

  test('signs have neither sound nor meaning', () => {
    expect(wordIn('بارش ہوئی۔', '۔')).toMatchObject({ upos: 'PUNCT', translit: '', devanagari: '' })
  })
})

describe('provenance', () => {
  test('the article is the machine’s', () => {
    expect(read(NEWS)).toMatchObject({
      annotated: true,
      provenance: { kind: 'machine' },
      referenceDate: { date: '2021-07-10', basis: 'stated' },
      corrections: [],
    })
  })

  test.each([
    ['a word of the lexicon', 'حکومت نے بیان دیا۔', 'حکومت', undefined],
    ['a name of the gazetteer', 'لاہور میں بارش ہوئی۔', 'لاہور', undefined],
    ['a word that is only spelled out', 'زلفپٹک نے کہا۔', 'زلفپٹک', 'unknown word'],
    ['a word that is derived', 'یہ بےنتیجہ اجلاس تھا۔', 'بےنتیجہ', 'without (بے)'],
    ['a Latin word', 'اس نے BBC کو بتایا۔', 'BBC', undefined],
    ['a number', '25 افراد بچ گئے۔', '25', undefined],
    ['a sign', 'بارش ہوئی۔', '۔', undefined],
  ])('%s', (_, text, form, rule) => {
    const { provenance } = wordIn(text, form)
    expect(provenance).toEqual(rule === undefined ? undefined : { kind: 'machine', rule })
  })
})

describe('names, dates and events', () => {
  const article = read(NEWS)

  test('a short name in a later paragraph means the same person', () => {
    const khan = article.entities.find(({ name }) => name.en === 'Imran Khan')
    const found = article.mentions.filter(({ entity }) => entity === khan?.id)
    expect(
      found.map(({ paragraph, start, end }) => article.paragraphs[paragraph - 1]?.text.slice(start, end)),
    ).toEqual(['عمران خان', 'خان'])
  })

  test('a weekday counts from the day of the article', () => {
    expect(article.times.map(({ edtf }) => edtf)).toContain('2021-07-09')
    expect(read(NEWS, '2022-03-02').times.map(({ edtf }) => edtf)).toContain('2022-02-25')
  })

  test('what happened on a day is an event', () => {
    expect(article.events.map(({ edtf }) => edtf)).toContain('2021-07-09')
  })

  test('a date that is no day is refused', () => {
    expect(() => read(NEWS, 'yesterday')).toThrow(/./)
  })
})

describe('reading bit by bit', () => {
  const options = { lexicon, date: '2021-07-10', dateBasis: 'inferred', slug: 'a', source: 'a.txt' } as const

  test('the plain article is there at once, with roles and no words', () => {
    const { plain } = startReading(NEWS, options)
    expect(plain.annotated).toBe(false)
    expect(plain.paragraphs.map(({ role, sentences }) => [role, sentences.length])).toContainEqual([
      'headline',
      0,
    ])
  })

  test('a paragraph can be read before those above it, and is read once', () => {
    const reading = startReading(NEWS, options)
    expect(reading.paragraph(7).sentences).toHaveLength(1)
    expect(reading.paragraph(7)).toBe(reading.paragraph(7))
  })

  test('a paragraph that is not there is refused', () => {
    const reading = startReading('آج', options)
    expect(() => reading.paragraph(0)).toThrow('no paragraph 0')
    expect(() => reading.paragraph(2)).toThrow('no paragraph 2')
  })
})

describe('the seed, read by machine, against the seed read by hand', () => {
  const agreement = agreementOf(read(seedFiles.txt), theSeed())

  // What the engine reached when this was written, less a little: it may get better, not worse.
  test.each([
    ['sentences', agreement.sentences, 0.98],
    ['tokens', agreement.tokens, 0.98],
    ['lemmas', agreement.lemma.share, 0.94],
    ['classes of words', agreement.upos.share, 0.93],
    ['romanisation', agreement.translit.share, 0.94],
    ['Devanagari', agreement.devanagari.share, 0.94],
    ['names', agreement.names, 0.85],
    ['words with a meaning', agreement.glossed.share, 0.999],
    ['words with a sound', agreement.romanised.share, 0.999],
  ])('%s: %d', (_, reached, least) => {
    expect(reached).toBeGreaterThanOrEqual(least)
  })
})

test('Devanagari is told by the word and its class alone, whatever was read before', () => {
  const folder = join(import.meta.dirname, 'news')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const tokens = texts.flatMap((text) =>
    read(text).paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens)),
  )
  expect(tokens.length).toBeGreaterThan(2000)
  const wrong = tokens.filter(
    ({ translit, upos, devanagari }) => devanagari !== (translit && toDevanagari(translit, upos)),
  )
  expect(wrong).toEqual([])
})
