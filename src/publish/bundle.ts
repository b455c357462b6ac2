/** Everything that the seeds become, as files with their addresses: one list that the build writes and the dev server serves. */
import { createHash } from 'node:crypto'
import type { Article, ArticleSummary } from '#article/article.ts'
import { summarise } from './summary.ts'

export type Bundle = {
  readonly articles: readonly Article[]
  readonly summaries: readonly ArticleSummary[]
  /** Address of each article's JSON, by slug. */
  readonly addresses: Readonly<Record<string, string>>
  readonly nastaliq: string
  /** Contents by path from the site's root, without a leading slash. */
  readonly files: ReadonlyMap<string, string>
}

/** Names each file by its content, so that it can be cached for ever. */
export function bundle(articles: readonly Article[], nastaliqCss: string): Bundle {
  const files = new Map<string, string>()
  const add = (name: string, extension: string, content: string): string => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
    const path = `assets/${name}-${hash}.${extension}`
    files.set(path, content)
    return `/${path}`
  }
  const addresses = Object.fromEntries(
    articles.map((article) => [article.slug, add(article.slug, 'json', JSON.stringify(article))]),
  )
  const summaries = articles
    .map(summarise)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.slug.localeCompare(b.slug))
  return { articles, summaries, addresses, nastaliq: add('nastaliq', 'css', nastaliqCss), files }
}
