/** What the shelf and the page's head need to know of an article. */
import type { Article, ArticleSummary, Paragraph } from '#article/article.ts'

/** Title and lede with their translations, the date and the number of words. */
export function summarise(article: Article): ArticleSummary {
  const title = article.paragraphs.find(({ role }) => role === 'headline') ?? article.paragraphs[0]
  const lede = article.paragraphs.find(({ role }) => role === 'body')
  const titleEn = translationOf(title)
  const ledeEn = translationOf(lede)
  const date = article.referenceDate?.date
  return {
    slug: article.slug,
    annotated: article.annotated,
    title: title?.text ?? article.slug,
    lede: lede?.text ?? '',
    words: article.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    ...(titleEn && { titleEn }),
    ...(ledeEn && { ledeEn }),
    ...(date && { date }),
  }
}

function translationOf(paragraph: Paragraph | undefined): string {
  return (paragraph?.sentences ?? [])
    .map(({ translation }) => translation?.en ?? '')
    .join(' ')
    .trim()
}

function countWords({ role, sentences, text }: Paragraph): number {
  if (role === 'furniture') return 0
  if (sentences.length === 0) return text.split(/\s+/).filter(Boolean).length
  return sentences.flatMap(({ tokens }) => tokens).filter(({ upos }) => upos !== 'PUNCT').length
}
