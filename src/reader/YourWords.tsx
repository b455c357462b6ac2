/** At the article's end: how much of it the reader knows by now. */
import { useTexts } from '#locales/text.ts'
import type { Article } from '#article/article.ts'
import { KnownShare } from '#words/KnownShare.tsx'

export function YourWords({ article }: { readonly article: Article }) {
  const text = useTexts('marks')
  return (
    <section className="your-words" aria-labelledby="your-words">
      <h2 id="your-words">{text.yours}</h2>
      <KnownShare article={article} />
    </section>
  )
}
