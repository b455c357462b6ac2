/** What the shelf and the page's head need to know of an article. */
import type { Article, ArticleSummary } from '#article/article.ts'
import { countWords, ledeOf, titleParagraph, translationOf } from '#article/parts.ts'

/** Title and lede with their translations, the date and the number of words. */
export function summarise(article: Article): ArticleSummary {
  const title = titleParagraph(article)
  const lede = ledeOf(article)
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
