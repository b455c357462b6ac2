/** The routes, each with its page. Declarative routing: the data router would cost 16 kB more for a single loader. */
import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { shelf } from '#library/bundled.ts'
import { NotFound } from './NotFound.tsx'
import { Shell } from './Shell.tsx'

const pages = {
  shelf: async () => ({ default: (await import('./ShelfPage.tsx')).ShelfPage }),
  article: async () => ({ default: (await import('./ArticlePage.tsx')).ArticlePage }),
  about: async () => ({ default: (await import('./AboutPage.tsx')).AboutPage }),
}
const ShelfPage = lazy(pages.shelf)
const ArticlePage = lazy(pages.article)
const AboutPage = lazy(pages.about)

export function App() {
  return (
    <Shell>
      <Suspense>
        <Routes>
          <Route index element={<ShelfPage />} />
          <Route path="read/:slug" element={<ArticlePage />} />
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
  ...shelf.map(({ slug }) => `/read/${slug}/`),
  '/404/',
]
