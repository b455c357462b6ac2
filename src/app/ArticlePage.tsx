/** The page of one article: what its head says, and the reader itself. */
import { use } from 'react'
import { useLocation, useParams } from 'react-router'
import { openBundled, shelf } from '#library/articles/bundled.ts'
import { useText } from '#locales/text.ts'
import { ReaderPage } from '#reader/ReaderPage.tsx'
import { parseReaderLink } from '#share/reader-link.ts'
import { NotFound } from './NotFound.tsx'
import { PageHead } from '#kit/PageHead.tsx'

export function ArticlePage() {
  const { t } = useText()
  const { slug = '' } = useParams()
  const { search, hash } = useLocation()
  const article = use(openBundled(slug))
  if (!article) return <NotFound />
  const summary = shelf.find((known) => known.slug === slug)
  const title = [summary?.title, summary?.titleEn].filter(Boolean).join(' · ')
  return (
    <>
      <PageHead
        title={title || t('site.name')}
        description={summary?.ledeEn ?? summary?.lede ?? ''}
        path={`/read/${slug}/`}
        kind="article"
      />
      <ReaderPage key={slug} article={article} asked={parseReaderLink(search, hash)} />
    </>
  )
}
