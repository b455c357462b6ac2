/** At the article's end: how much of it the reader knows by now. */
import type { Article } from '#article/article.ts'
import { useMarksText } from '#locales/marks-text.ts'
import { KnownShare } from '#words/KnownShare.tsx'

export function YourWords({ article }: { readonly article: Article }) {
  const text = useMarksText()
  return (
    <section className="your-words" aria-labelledby="your-words">
      <h2 id="your-words">{text.yours}</h2>
      <KnownShare article={article} />
    </section>
  )
}
