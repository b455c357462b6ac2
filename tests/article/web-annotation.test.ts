import { describe, expect, it } from 'vitest'
import type { Article, Span } from '#article/article.ts'
import { toPlainText } from '#article/plain-text.ts'
import { toWebAnnotations } from '#article/web-annotation.ts'
import { anArticle } from '../fixtures/an-article.ts'

const url = 'https://sutoor.example/read/phone-call/'

type Body = {
  type: string
  purpose: string
  source?: string
  value?: string
  language?: string
  conformsTo?: string
}
type Annotation = {
  id: string
  motivation: string
  creator: object
  body: Body[]
  target: {
    source: string
    scope: string
    selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }]
  }
}

function annotations(article: Article = anArticle()): Annotation[] {
  return (toWebAnnotations(article, { url }) as { items: Annotation[] }).items
}

function annotation(id: string, article?: Article): Annotation {
  const found = annotations(article).find((item) => item.id === `${url}annotations.jsonld#${id}`)
  if (!found) throw new Error(`there is no annotation ${id}`)
  return found
}

/** An article whose characters before every place take two code units. */
function withAstralStart(): Article {
  const article = anArticle()
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + 6, end: span.end + 6 })
  return {
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: `🗞️👋 ${paragraph.text}`,
      sentences: paragraph.sentences.map((sentence) => ({
        ...move(sentence),
        tokens: sentence.tokens.map(move),
      })),
    })),
    mentions: article.mentions.map(move),
    times: article.times.map(move),
    events: article.events.map((event) => ({ ...event, passages: event.passages.map(move) })),
    corrections: article.corrections.map(move),
  }
}

describe('The annotations', () => {
  it('are one for each mention, time, passage of an event, translated sentence and slip', () => {
    const listed = annotations().map(({ id, motivation }) => `${id.split('#')[1]} ${motivation}`)
    expect(listed.join(', ')).toBe(
      'm1 identifying, m2 identifying, m3 identifying, t1 describing, ' +
        'event.v1.1 linking, event.v2.1 linking, event.v2.2 linking, ' +
        'p1.s1 describing, p3.s1 describing, p3.s2 describing, p3.s3 describing, c1 editing',
    )
  })

  it('stand on one page, which says how many they are', () => {
    expect(toWebAnnotations(anArticle(), { url })).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${url}annotations.jsonld`,
      type: 'AnnotationPage',
      partOf: { type: 'AnnotationCollection', total: 12 },
    })
  })

  it('have ids of their own, the same every time', () => {
    const ids = annotations().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(toWebAnnotations(anArticle(), { url })).toEqual(toWebAnnotations(anArticle(), { url }))
  })

  it('use the motivations and purposes of the vocabulary only', () => {
    const known =
      'assessing bookmarking classifying commenting describing editing highlighting identifying linking tagging'
    for (const { motivation, body } of annotations()) {
      for (const word of [motivation, ...body.map(({ purpose }) => purpose)])
        expect(known.split(' ')).toContain(word)
    }
  })

  it('say who vouches for them, a person or a rule', () => {
    expect(annotation('m1').creator).toEqual({ name: 'Sutoor editors' })
    const byRule = anArticle({ provenance: { kind: 'machine', rule: 'lexicon' } })
    expect(annotation('m1', byRule).creator).toEqual({ type: 'Software', name: 'Sutoor: lexicon' })
  })
})

describe('The target of an annotation', () => {
  it.each([
    ['Urdu', anArticle()],
    ['characters of two code units', withAstralStart()],
  ])('is cut out of article.txt by its position, in a text with %s', (_, article) => {
    const text = Array.from(toPlainText(article))
    for (const { target } of annotations(article)) {
      const [{ start, end }, { exact, prefix, suffix }] = target.selector
      expect(target.source).toBe(`${url}article.txt`)
      expect(exact).not.toBe('')
      expect(text.slice(start, end).join('')).toBe(exact)
      expect(text.join('')).toContain(prefix + exact + suffix)
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true)
    }
  })

  it.each([
    ['m3', 'کریملن'],
    ['t1', 'جمعے کو'],
    ['event.v1.1', 'جنیوا میں ملاقات'],
    ['c1', 'پاہی'],
    ['p3.s3', 'ریاست اس کی پشت پاہی نہیں کرتی۔'],
  ])('of %s is %s, moved text or not', (id, words) => {
    for (const article of [anArticle(), withAstralStart()]) {
      expect(annotation(id, article).target.selector[1].exact).toBe(words)
    }
  })

  it('says where the same words stand on the page', () => {
    expect(annotation('t1').target.scope).toBe(`${url}#p3.s1.w8-w9`)
  })

  it('reaches over the line for the words around it', () => {
    expect(annotation('p1.s1').target.selector[1]).toMatchObject({
      prefix: '',
      suffix: '\nیہ بھی پڑھیے\nجنیوا میں ',
    })
  })
})

describe('The body', () => {
  it('of a mention names the entity in both languages, its Wikidata item, its type and the kind of mention', () => {
    expect(annotation('m1').body).toMatchObject([
      { type: 'SpecificResource', source: 'http://www.wikidata.org/entity/Q6279', purpose: 'identifying' },
      { value: 'جو بائیڈن', language: 'ur' },
      { value: 'Joe Biden', language: 'en' },
      { value: 'PERSON', purpose: 'classifying' },
      { value: 'name', purpose: 'tagging' },
    ])
  })

  it('of a metonym also says whom it stands for', () => {
    const { body } = annotation('m3')
    expect(body[0]?.source).toBe(`${url}annotations.jsonld#entity.e3`)
    expect(body).toContainEqual({
      type: 'SpecificResource',
      source: 'http://www.wikidata.org/entity/Q159',
      purpose: 'linking',
    })
    expect(body.map(({ value }) => value)).toContain('Stands for Russia')
  })

  it('of a time is its EDTF value, of a length of time its duration', () => {
    expect(annotation('t1').body[0]).toMatchObject({
      value: '2021-07-09',
      conformsTo: 'https://www.loc.gov/standards/datetime/',
    })
    const hour = anArticle({ times: anArticle().times.map((time) => ({ ...time, edtf: 'PT1H' })) })
    expect(annotation('t1', hour).body[0]).not.toHaveProperty('conformsTo')
  })

  it('of a passage tells the event, its date, who took part, who claims it and who denies it', () => {
    const values = annotation('event.v1.1').body.map(({ value, source }) => value ?? source)
    expect(values).toEqual([
      `${url}annotations.jsonld#event.v1`,
      'Meeting in Geneva',
      'جنیوا میں ملاقات',
      '2021-06',
      'A month before the call.',
      'کال سے ایک ماہ پہلے۔',
      'http://www.wikidata.org/entity/Q6279',
      'With: Joe Biden',
      'Claimed by: Joe Biden',
      'Denied by: Kremlin',
    ])
  })

  it('of two passages of one event is the same', () => {
    expect(annotation('event.v2.1').body).toEqual(annotation('event.v2.2').body)
  })

  it('of a translation is the sentence in English, of a slip what was meant', () => {
    expect(annotation('p3.s3').body[0]).toMatchObject({
      value: 'The state does not back it.',
      language: 'en',
    })
    expect(annotation('c1').body[0]).toMatchObject({ value: 'پناہی', language: 'ur', purpose: 'editing' })
  })
})
