/** The article as schema.org's NewsArticle, for search engines. */
import type { Article, EntityType } from './article.ts'

const TYPES: Readonly<Record<EntityType, string>> = {
  PERSON: 'Person',
  PLACE: 'Place',
  ORGANIZATION: 'Organization',
  GROUP: 'Organization',
  EVENT: 'Event',
}

/** `url` is the page's address. A date is only told where the source states one: an inferred date is no date of publication. */
export function toNewsArticle(article: Article, { url, siteName }: { readonly url: string; readonly siteName: string }): object {
  const headline = article.paragraphs.find(({ role }) => role === 'headline')
  const lede = article.paragraphs.find(({ role }) => role === 'body')
  const english = (paragraph: typeof headline) =>
    (paragraph?.sentences ?? []).map(({ translation }) => translation?.en ?? '').join(' ').trim()
  const { referenceDate } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    headline: headline?.text,
    ...(english(headline) && { alternativeHeadline: english(headline) }),
    description: english(lede) || lede?.text,
    inLanguage: 'ur',
    isAccessibleForFree: true,
    ...(referenceDate?.basis === 'stated' && { datePublished: referenceDate.date }),
    publisher: { '@type': 'Organization', name: siteName },
    mentions: article.entities.map(({ type, name, description, wikidata }) => ({
      '@type': TYPES[type],
      name: name.en,
      alternateName: name.ur,
      description: description.en,
      ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
    })),
  }
}

/** JSON that can stand inside a `<script>`: no `<` can end it, and no line separator can break it. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
