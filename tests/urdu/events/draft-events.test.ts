/** Events drawn up by rule: from the seed's own words and times, and from sentences made for the purpose. */
import { describe, expect, test } from 'vitest'
import type { Entity, Mention, Paragraph, TimeExpression, Token } from '#article/article.ts'
import { compareEdtf, parseEdtf } from '#article/edtf.ts'
import { draftEvents, type EventInput } from '#urdu/events/draft-events.ts'
import { theSeed } from '../../fixtures/the-seed.ts'
import { read } from '../../fixtures/the-lexicon.ts'
import { timesOf, wordsOf } from '../../fixtures/words-of.ts'

const entity = (id: string, en: string, type: Entity['type'] = 'PERSON'): Entity => ({
  id,
  type,
  name: { en, ur: en },
  translit: en,
  description: { en, ur: en },
})

/** A paragraph whose sentences are `sentences`; in each, a name of `people` (a form, its entity) is a mention. */
function articleOf(
  sentences: readonly string[],
  people: Readonly<Record<string, string>> = {},
  role: Paragraph['role'] = 'body',
): EventInput {
  const text = sentences.join(' ')
  const times: TimeExpression[] = []
  const mentions: Mention[] = []
  let from = 0
  const laid = sentences.map((sentence) => {
    const start = from
    from += sentence.length + 1
    const words = wordsOf(sentence).map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
    }))
    for (const { first, last, edtf, rule } of timesOf(sentence))
      times.push({ paragraph: 1, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, edtf, rule })
    for (const [form, id] of Object.entries(people)) {
      const at = sentence.indexOf(form)
      if (at >= 0)
        mentions.push({
          paragraph: 1,
          start: start + at,
          end: start + at + form.length,
          entity: id,
          kind: 'name',
        })
    }
    const tokens = words.map(
      ({ start: begin, end, lemma, upos, feats }): Token => ({
        start: begin,
        end,
        lemma,
        upos,
        feats: feats['Aspect'] ? { ...feats, Number: 'Sing' } : feats,
        translit: '',
        lemmaTranslit: '',
        devanagari: '',
        ...(upos === 'VERB' && { gloss: { en: 'did' } }),
      }),
    )
    return { start, end: start + sentence.length, tokens, units: [] }
  })
  const entities = [
    entity('e1', 'Joe Biden'),
    entity('e2', 'Russia', 'PLACE'),
    entity('e3', 'Summit', 'EVENT'),
  ]
  return { paragraphs: [{ role, text, sentences: laid }], times, mentions, entities }
}

describe('an event is a sentence with a date and a verb', () => {
  test('with who takes part, when and why then', () => {
    const events = draftEvents(
      articleOf(['بائیڈن نے جمعے کو روس میں بیان دیا۔'], { بائیڈن: 'e1', روس: 'e2' }),
    )
    expect(events).toEqual([
      {
        id: 'v1',
        edtf: '2021-07-09',
        dateNote: {
          en: '“جمعے کو”: the last such weekday up to the article’s date.',
          ur: '”جمعے کو“: مضمون کی تاریخ تک ہفتے کا آخری ایسا دن۔',
        },
        label: { ur: 'بائیڈن نے جمعے کو روس میں بیان دیا', en: 'Joe Biden: did' },
        participants: ['e1', 'e2'],
        passages: [{ paragraph: 1, start: 0, end: 35 }],
      },
    ])
  })

  test.each([
    ['without a date', 'بائیڈن نے بیان دیا۔'],
    ['that tells only how long', 'بائیڈن نے تین گھنٹے بات کی اور بیان دیا۔'],
    ['without a verb', 'جمعے کو بائیڈن کی فون کال'],
    ['whose time has no beginning', 'وہ 2018 تک وزیر رہے اور گیا۔'],
  ])('none in a sentence %s', (_which, sentence) => {
    expect(draftEvents(articleOf([sentence]))).toEqual([])
  })

  test('none in the furniture', () => {
    expect(draftEvents(articleOf(['بائیڈن نے جمعے کو بیان دیا۔'], {}, 'furniture'))).toEqual([])
  })

  test('what happens at an event is not its own participant', () => {
    expect(draftEvents(articleOf(['اجلاس میں جمعے کو بیان دیا۔'], { اجلاس: 'e3' }))[0]).toMatchObject({
      participants: [],
      label: { en: 'Did' },
    })
  })

  test('one for each date, in order of time', () => {
    const events = draftEvents(articleOf(['بائیڈن نے جمعے کو وہ بیان دیا جو گذشتہ ماہ دیا تھا۔']))
    expect(events.map(({ id, edtf }) => [id, edtf])).toEqual([
      ['v1', '2021-06'],
      ['v2', '2021-07-09'],
    ])
  })

  test('a day says more than the month beside it', () => {
    const events = draftEvents(articleOf(['ملاقات کے ایک ماہ بعد جمعے کو بیان دیا۔']))
    expect(events.map(({ edtf }) => edtf)).toEqual(['2021-07-09'])
  })

  test('a sentence without a verb goes on with the one before', () => {
    const events = draftEvents(articleOf(['بائیڈن نے جمعے کو بیان دیا۔', 'جمعے کی شام واشنگٹن میں۔']))
    expect(events).toHaveLength(1)
    expect(events[0]?.passages).toHaveLength(2)
  })

  test('a long sentence is cut between two words', () => {
    const long = `بائیڈن نے جمعے کو ${'بہت لمبا '.repeat(20)}بیان دیا۔`
    const label = draftEvents(articleOf([long]))[0]?.label.ur ?? ''
    expect(label.length).toBeLessThanOrEqual(91)
    expect(label).toMatch(/(?:بہت|لمبا)…$/)
  })

  test('at most sixty, the days before the years', () => {
    const sentences = [
      ...Array.from({ length: 50 }, (_, index) => `${1950 + index} میں بائیڈن نے بیان دیا۔`),
      ...Array.from({ length: 28 }, (_, index) => `${index + 1} جون کو بائیڈن نے بیان دیا۔`),
    ]
    const events = draftEvents(articleOf(sentences))
    expect(events).toHaveLength(60)
    expect(events.filter(({ edtf }) => edtf.length === 10)).toHaveLength(28)
    expect(events.at(-1)?.id).toBe('v60')
  })
})

describe('the events of the seed by rule', () => {
  const seed = theSeed()
  const events = draftEvents(seed)

  test('the days that people found are among them', () => {
    for (const edtf of ['2021-06', '2021-07', '2021-07-09', '2018~/2021'])
      expect(events.map((event) => event.edtf)).toContain(edtf)
  })

  test('they are in order of time, each with a passage and words in both languages', () => {
    const values = events.map(({ edtf }) => parseEdtf(edtf))
    values.slice(1).forEach((value, index) => {
      const before = values[index]
      expect(before && value && compareEdtf(before, value)).toBeLessThanOrEqual(0)
    })
    for (const { passages, label, dateNote } of events) {
      expect(passages.length).toBeGreaterThan(0)
      for (const text of [label.en, label.ur, dateNote.en, dateNote.ur]) expect(text).not.toBe('')
    }
  })

  test('without a translation, who and the last verb', () => {
    const paragraphs = seed.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map(({ start, end, tokens, units }) => ({ start, end, tokens, units })),
    }))
    const labels = draftEvents({ ...seed, paragraphs }).map(({ label }) => label.en)
    expect(labels).toContain('Joe Biden, Vladimir Putin: have talked')
  })
})

describe('labels read like a chronology, from the words of the clause of the date', () => {
  const labels = (text: string) => read(text, '2024-10-18').events.map(({ label }) => label.en)

  test.each([
    ['who did what', 'مریم نواز نے منگل کو پارٹی اجلاس کی صدارت کی۔', 'Maryam Nawaz: chaired party meeting'],
    [
      'a noun that does it',
      'علما نے جمعے کو سکولوں کے حق میں قرارداد منظور کی۔',
      'Scholars approved resolution',
    ],
    ['no tense before another', 'طالبان نے 2021 میں سکول بند کر دیے تھے۔', 'Taliban: closed school'],
    ['what it was done to', 'سروے 11 سے 14 اکتوبر کے درمیان کیا گیا۔', 'Survey was done'],
    ['what will be', 'سیریز کا چوتھا میچ 25 اکتوبر کو ہوگا۔', 'Series fourth match will take place'],
    [
      'what is expected',
      'سلامتی کونسل کا ہنگامی اجلاس جمعے کو متوقع ہے۔',
      'Security Council: emergency meeting expected',
    ],
    ['a place is no doer', 'نیویارک میں بدھ کو اُنہوں نے فریقین پر زور دیا۔', 'Stressed in New York'],
    [
      'the verb of the main clause, not of جو',
      'روس نے پیر کو اس معاہدے سے علیحدگی کا اعلان کیا تھا جو اچھا تھا۔',
      'Russia: announced separation',
    ],
    [
      'what جو stands for',
      'روس نے اس معاہدے کو مسترد کیا جو جولائی 2022 میں طے پایا تھا۔',
      'Agreement was agreed',
    ],
    [
      'the second of two things that one did',
      'طالبان نے اقتدار سنبھالا اور 23 مارچ کو سکول بند کر دیے۔',
      'Taliban: closed school',
    ],
    ['a participle', 'گزشتہ ہفتے شائع ہونے والی ایک تحقیق کے مطابق ویکسین مؤثر ہے۔', 'Research published'],
    ['what belongs to the date', 'ماہرین اس کا موازنہ 2010 کے سیلاب سے کر رہے ہیں۔', 'Flood'],
    [
      'large numbers',
      'گزشتہ سال تین کروڑ 30 لاکھ ٹن اناج برآمد کیا گیا تھا۔',
      '33 million tons grain was recovered',
    ],
  ])('%s: %s', (_which, sentence, label) => {
    expect(labels(sentence)).toEqual([label])
  })

  test.each([
    ['what happens again and again', 'جو سامان چار برس قبل 80 ڈالر میں آتا تھا، اب 110 ڈالر میں ملتا ہے۔'],
    ['what only is', 'ذخائر 7 جون کو 9 ارب ڈالر تھے۔'],
  ])('none from %s: %s', (_which, sentence) => {
    expect(labels(sentence)).toEqual([])
  })
})
