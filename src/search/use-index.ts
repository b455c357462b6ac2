/** The index of an article for a component: made while the page goes on answering. */
import { useEffect, useState } from 'react'
import type { Article } from '#article/article.ts'
import { type ArticleIndex, indexIfReady, indexSoon } from './article-index.ts'

/** Undefined until it is ready. */
export function useIndex(article: Article): ArticleIndex | undefined {
  const [made, setMade] = useState(() => ({ article, index: indexIfReady(article) }))
  useEffect(() => {
    const stop = new AbortController()
    const make = async () => {
      const index = await indexSoon(article, stop.signal)
      if (index) setMade({ article, index })
    }
    void make()
    return () => stop.abort()
  }, [article])
  return made.article === article ? made.index : undefined
}
