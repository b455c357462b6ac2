/** The routes, each with its page. Declarative routing: the data router would cost 16 kB more for a single loader. */
import { withWords } from '#locales/text.ts'
import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { shelf } from '#library/articles/bundled.ts'
import { NotFound } from './NotFound.tsx'
import { Shell } from './Shell.tsx'

const pages = {
  shelf: async () => ({ default: (await import('./ShelfPage.tsx')).ShelfPage }),
  article: async () => ({ default: (await import('./ArticlePage.tsx')).ArticlePage }),
  own: async () => ({ default: (await withWords(['own'], import('#app/own/OwnPage.tsx'))).OwnPage }),
  ownReading: async () => ({
    default: (await withWords(['own'], import('#app/own/OwnReadingPage.tsx'))).OwnReadingPage,
  }),
  words: async () => ({
    default: (await withWords(['words', 'own'], import('./WordsRoute.tsx'))).WordsRoute,
  }),
  review: async () => ({
    default: (await withWords(['words', 'own'], import('./ReviewRoute.tsx'))).ReviewRoute,
  }),
  search: async () => ({ default: (await withWords(['search'], import('./SearchPage.tsx'))).SearchPage }),
  about: async () => ({ default: (await withWords(['about'], import('./AboutPage.tsx'))).AboutPage }),
}
const ShelfPage = lazy(pages.shelf)
const ArticlePage = lazy(pages.article)
const OwnPage = lazy(pages.own)
const OwnReadingPage = lazy(pages.ownReading)
const WordsRoute = lazy(pages.words)
const ReviewRoute = lazy(pages.review)
const SearchPage = lazy(pages.search)
const AboutPage = lazy(pages.about)

export function App() {
  return (
    <Shell>
      <Suspense>
        <Routes>
          <Route index element={<ShelfPage />} />
          <Route path="read/:slug" element={<ArticlePage />} />
          <Route path="own" element={<OwnPage />} />
          <Route path="own/read" element={<OwnReadingPage />} />
          <Route path="words" element={<WordsRoute />} />
          <Route path="words/review" element={<ReviewRoute />} />
          <Route path="search" element={<SearchPage />} />
          <Route path="about" element={<AboutPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Shell>
  )
}

/** Every address that is prerendered; the last one stands for all that do not exist. */
export const paths: readonly string[] = [
  '/',
  '/about/',
  '/own/',
  // One page for all of the reader's own texts: which one is in `?id=`, so that any static host has it.
  '/own/read/',
  '/words/',
  '/words/review/',
  '/search/',
  ...shelf.map(({ slug }) => `/read/${slug}/`),
  '/404/',
]
