/** What the build gives to the page as modules. */
declare module 'virtual:sutoor' {
  import type { ArticleSummary } from '#article/article.ts'
  /** Every bundled article, newest first. */
  export const summaries: readonly ArticleSummary[]
  /** Where each article's JSON lies, by slug. */
  export const addresses: Readonly<Record<string, string>>
  /** Where the packed lexicon lies. */
  export const lexicon: string
  /** The site's address without a slash at its end, such as `https://sutoor.example`; empty when not told. */
  export const origin: string
}

declare module 'virtual:sutoor/articles' {
  import type { Article } from '#article/article.ts'
  /** All articles in memory: only where pages are made at build time. */
  export const articles: readonly Article[]
}
