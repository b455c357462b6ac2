/** The articles that the build published: the shelf's index, and each article when it is opened. */
import type { Article, ArticleSummary } from '#article/article.ts'
import { addresses, summaries } from 'virtual:sutoor'

/** Every bundled article, newest first. */
export const shelf: readonly ArticleSummary[] = summaries

const opened = new Map<string, Promise<Article | undefined>>()

/**
 * The article of that slug; undefined when there is none. Rejects when it cannot be fetched.
 * The same promise for the same slug, so that a component can wait for it with `use`.
 */
export function openBundled(slug: string): Promise<Article | undefined> {
  let article = opened.get(slug)
  if (!article) {
    article = find(slug)
    opened.set(slug, article)
    // A failed attempt must not stand in the way of the next one.
    article.catch(() => opened.delete(slug))
  }
  return article
}

async function find(slug: string): Promise<Article | undefined> {
  if (import.meta.env.SSR) {
    const { articles } = await import('virtual:sutoor/articles')
    return articles.find((article) => article.slug === slug)
  }
  const address = Object.hasOwn(addresses, slug) ? addresses[slug] : undefined
  if (address === undefined) return undefined
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The article could not be fetched (${response.status}).`)
  // Our own build wrote and checked it: no schema needed here.
  return (await response.json()) as Article
}
