import { describe, expect, it } from 'vitest'
import { toNewsArticle, toScriptJson } from '#article/news-article.ts'
import { anArticle } from '../fixtures/an-article.ts'

const options = { url: 'https://sutoor.example/read/phone-call/', siteName: 'Sutoor' }
const note = { en: 'It stands there.', ur: 'متن میں ہے۔' }

describe('A NewsArticle', () => {
  const news = toNewsArticle(anArticle(), options)

  it('has the headline in Urdu, and in English beside it', () => {
    expect(news).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: options.url,
      inLanguage: 'ur',
      headline: 'بائیڈن اور پوتن کے درمیان فون کال',
      alternativeHeadline: 'Phone call between Biden and Putin',
      isPartOf: { '@type': 'WebSite', name: 'Sutoor' },
    })
  })

  it('names whom it mentions, with Wikidata where that is certain', () => {
    expect(news).toMatchObject({
      mentions: [
        {
          '@type': 'Person',
          name: 'جو بائیڈن',
          alternateName: 'Joe Biden',
          sameAs: 'https://www.wikidata.org/wiki/Q6279',
        },
        { '@type': 'Place', name: 'روس' },
        { '@type': 'Organization', name: 'کریملن' },
      ],
    })
    expect(JSON.stringify(news).match(/sameAs/g)).toHaveLength(2)
  })

  it('tells a date that the source states', () => {
    const stated = anArticle({ referenceDate: { date: '2021-07-10', basis: 'stated', note } })
    expect(toNewsArticle(stated, options)).toHaveProperty('datePublished', '2021-07-10')
  })

  it('tells no date that was only inferred, no author and no publisher', () => {
    for (const property of ['datePublished', 'author', 'publisher']) expect(news).not.toHaveProperty(property)
  })

  it('of a text without annotations tells only what is there', () => {
    const paragraphs = anArticle().paragraphs.map((paragraph) => ({ ...paragraph, sentences: [] }))
    const plain = toNewsArticle(anArticle({ paragraphs, entities: [] }), options)
    expect(plain).toHaveProperty('headline')
    expect(plain).not.toHaveProperty('alternativeHeadline')
    expect(toNewsArticle(anArticle({ paragraphs: [] }), options)).not.toHaveProperty('headline')
  })
})

describe('JSON in a script', () => {
  const value = { headline: '</script><!-- \u2028 \u2029 ’ہاں‘' }

  it('cannot end the script or break its lines', () => {
    expect(toScriptJson(value)).not.toMatch(/[<\u2028\u2029]/)
  })

  it('says the same', () => {
    expect(JSON.parse(toScriptJson(value))).toEqual(value)
  })
})
