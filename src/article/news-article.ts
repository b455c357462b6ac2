/** The article as schema.org's NewsArticle, for search engines. */
import { type Article, ENTITY_CLASSES, type Entity } from './article.ts'
import { headlineOf, ledeOf, translationOf } from './parts.ts'

/**
 * `url` is the page's address. Only what we know: a date only where the source states one (an inferred date is no date
 * of publication), no author, and no publisher, since the site shows the article and did not publish it first.
 */
export function toNewsArticle(
  article: Article,
  { url, siteName }: { readonly url: string; readonly siteName: string },
): object {
  const headline = headlineOf(article)?.paragraph
  const lede = ledeOf(article)
  const english = translationOf(headline)
  const { referenceDate } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    ...(headline && { headline: headline.text }),
    ...(english && { alternativeHeadline: english }),
    ...(lede && { description: lede.text }),
    inLanguage: 'ur',
    isAccessibleForFree: true,
    ...(referenceDate?.basis === 'stated' && { datePublished: referenceDate.date }),
    isPartOf: { '@type': 'WebSite', name: siteName },
    mentions: article.entities.map(thing),
  }
}

function thing({ type, name, description, wikidata }: Entity): object {
  return {
    '@type': ENTITY_CLASSES[type],
    name: name.ur,
    alternateName: name.en,
    description: description.ur,
    ...(wikidata && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  }
}

/** JSON that can be inside a `<script>`: no `<` can end it, and no line separator can break it. */
export function toScriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
