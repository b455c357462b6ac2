import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseEdtf } from '#article/edtf.ts'
import { exportsOf } from '#article/exports.ts'
import { seedFiles, theSeed } from '../../fixtures/the-seed.ts'

const article = theSeed()
const formOf = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }) =>
  article.paragraphs[paragraph - 1]?.text.slice(start, end)
const mentionsOf = (id: string) => article.mentions.filter(({ entity }) => entity === id)

describe('The seed article, annotated by hand', () => {
  test('its text is byte for byte as it was given', () => {
    expect(createHash('sha256').update(seedFiles.txt).digest('hex').slice(0, 16)).toBe('2655e205e4bfc46a')
  })
  test('every sentence has a translation, and page furniture has none', () => {
    for (const { role, sentences } of article.paragraphs) {
      expect(sentences.length > 0).toBe(role !== 'furniture')
      for (const { translation } of sentences) expect(translation?.en).toMatch(/\p{L}/u)
    }
    expect(article.paragraphs.filter(({ role }) => role === 'furniture').map(({ text }) => text)).toEqual([
      'یہ بھی پڑھیے',
      'Comments are closed.',
    ])
  })
  test('every word, unit and sentence has a Hindi meaning, in Devanagari only', () => {
    const inDevanagari = /^(?=.*[\p{Script=Devanagari}\d])[\p{Script=Devanagari}\p{M}\d\s\p{P}]+$/u
    const meanings = article.paragraphs.flatMap(({ text, sentences }) =>
      sentences.flatMap(({ tokens, units, translation, ...sentence }) => [
        ...tokens
          .filter(({ upos }) => upos !== 'PUNCT')
          .map(({ start, end, gloss }) => [text.slice(start, end), gloss?.hi] as const),
        ...units.map(({ gloss }) => [gloss.en, gloss.hi] as const),
        [text.slice(sentence.start, sentence.end), translation?.hi] as const,
      ]),
    )
    expect(meanings.length).toBeGreaterThan(800)
    expect(meanings.filter(([, hindi]) => hindi === undefined || !inDevanagari.test(hindi))).toEqual([])
  })
  test('Hindi says what a Hindi newspaper says, not the Urdu word in other letters', () => {
    const hindiOf = (form: string) =>
      article.paragraphs.flatMap(({ text, sentences }) =>
        sentences.flatMap(({ tokens }) =>
          tokens.filter(({ start, end }) => text.slice(start, end) === form).map(({ gloss }) => gloss?.hi),
        ),
      )
    expect(hindiOf('صدر')).toEqual(['राष्ट्रपति', 'राष्ट्रपति'])
    expect(hindiOf('شام')).toEqual(['सीरिया', 'सीरिया'])
    expect(hindiOf('جمعے')).toEqual(Array(4).fill('शुक्रवार'))
  })
  test('names, events and notes are told in Hindi too', () => {
    const { entities, events, corrections, referenceDate } = article
    const told = [
      ...entities.flatMap(({ name, description }) => [name, description]),
      ...events.flatMap(({ label, dateNote }) => [label, dateNote]),
      ...corrections.map(({ note }) => note),
      ...(referenceDate ? [referenceDate.note] : []),
    ]
    expect(told.filter(({ hi = '' }) => !/^[\p{Script=Devanagari}\p{M}\d\s\p{P}]+$/u.test(hi))).toEqual([])
  })
  test('شام is Syria, never evening', () => {
    const glosses = article.paragraphs.flatMap(({ text, sentences }) =>
      sentences.flatMap(({ tokens }) =>
        tokens.filter(({ start, end }) => text.slice(start, end) === 'شام').map(({ gloss }) => gloss?.en),
      ),
    )
    expect(glosses).toEqual(['Syria', 'Syria'])
  })
  test('adjectives and metonyms are mentions', () => {
    expect(
      mentionsOf('e3')
        .filter(({ kind }) => kind === 'adjectival')
        .map(formOf),
    ).toContain('امریکی')
    expect(mentionsOf('e7').map(({ kind }) => kind)).toEqual(['metonym', 'metonym'])
    expect(article.entities.find(({ name }) => name.en === 'Moscow')?.refersTo).toBe('e4')
  })
  test('every word that names an entity belongs to one of its mentions', () => {
    for (const name of [
      'بائیڈن',
      'پوتن',
      'امریکہ',
      'امریکی',
      'روس',
      'روسی',
      'ماسکو',
      'کریملن',
      'جنیوا',
      'شام',
      'سوئٹزر لینڈ',
    ]) {
      article.paragraphs.forEach(({ text, sentences }, index) => {
        for (const { start, end } of sentences.flatMap(({ tokens }) => tokens)) {
          if (text.slice(start, end) !== name) continue
          const inside = article.mentions.some(
            (mention) => mention.paragraph === index + 1 && mention.start <= start && end <= mention.end,
          )
          expect(inside, `${name} in paragraph ${index + 1}`).toBe(true)
        }
      })
    }
  })
  test('every temporal expression is resolved, by a rule that is named', () => {
    const resolved = Object.fromEntries(article.times.map((time) => [formOf(time), time.edtf]))
    expect(resolved).toMatchObject({
      'گذشتہ ماہ': '2021-06',
      'رواں ماہ': '2021-07',
      'جمعے کو': '2021-07-09',
      'حالیہ برسوں میں': '2018~/2021',
    })
    for (const { rule } of article.times) expect(rule).toMatch(/^[a-z-]+$/)
  })
  test('ten events or more stand in order of time, each with its passages', () => {
    expect(article.events.length).toBeGreaterThanOrEqual(10)
    const starts = article.events.map(({ edtf }) => parseEdtf(edtf)?.earliest ?? '')
    expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : Number(a > b))))
    for (const { passages, label } of article.events)
      expect([passages.length > 0, label.en, label.ur]).not.toContain('')
  })
  test('what Moscow denies is told as a claim', () => {
    const disputed = article.events.filter(({ claim }) => claim && claim.deniedBy.length > 0)
    expect(disputed.map(({ label }) => label.en)).toContain(
      'The US asks Russia repeatedly to act against cyber attacks',
    )
  })
})

describe('What is published beside the page', () => {
  const url = 'https://sutoor.example/read/biden-putin-phone-call/'
  let files: ReadonlyMap<string, string>
  beforeAll(async () => {
    files = new Map(
      await Promise.all(
        exportsOf(article).map(async ({ file, write }) => {
          const pieces = await write(article, { url, page: url })
          return [file, [...pieces].join('')] as const
        }),
      ),
    )
  })
  test('has every format', () => {
    expect([...files.keys()]).toEqual(['article.conllu', 'annotations.jsonld', 'events.ics', 'article.txt'])
    expect(files.get('article.txt')).toBe(seedFiles.txt)
  })
  test('holds every mention, event and translation', () => {
    const text = files.get('annotations.jsonld') ?? ''
    for (const { label } of article.events) expect(text).toContain(label.ur)
    for (const { name } of article.entities) expect(text).toContain(name.ur)
    for (const { label } of article.events) expect(text).toContain(label.hi)
    expect(text).toContain('"language":"hi"')
    const translations = article.paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ translation }) => translation?.en ?? ''),
    )
    for (const translation of translations) expect(text).toContain(JSON.stringify(translation).slice(1, -1))
    const calendar = (files.get('events.ics') ?? '').match(/BEGIN:VEVENT/g)
    expect(calendar?.length).toBe(article.events.length)
  })
})
