/** The shelf: every article, newest first, and beside them the reader's own. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { ArticleSummary } from '#article/article.ts'
import { shelf } from '#library/articles/bundled.ts'
import { holds, onHint } from '#library/storage/hints.ts'
import { dayInWords } from '#locales/dates.ts'
import { useText, withWords } from '#locales/text.ts'
import { PageHead } from '#kit/PageHead.tsx'

// Fetched only where there is something to list.
const OwnList = lazy(async () => ({
  default: (await withWords(['own'], import('#app/own/OwnList.tsx'))).OwnList,
}))
const MOST_OWN = 5

export function ShelfPage() {
  const { t } = useText()
  return (
    <div className="shelf">
      <PageHead
        title={`${t('site.name')}: ${t('site.tagline')}`}
        description={t('site.description')}
        path="/"
      />
      <header className="page-head shelf-head">
        <h1>{t('shelf.title')}</h1>
        <p>{t('shelf.lead')}</p>
      </header>
      <aside className="shelf-own" aria-labelledby="shelf-own">
        <h2 id="shelf-own">{t('site.own')}</h2>
        <p>{t('shelf.ownLead')}</p>
        <p>
          <Link className="shelf-own-link" to="/own/">
            {t('shelf.ownLink')}
          </Link>
        </p>
        <OwnTexts />
      </aside>
      <ol className="shelf-list">
        {shelf.map((summary) => (
          <ShelfItem key={summary.slug} summary={summary} />
        ))}
      </ol>
    </div>
  )
}

/** The reader's latest own texts. Once shown they stay, so that the last one's deletion can be undone. */
function OwnTexts() {
  const [some, setSome] = useState(false)
  useEffect(() => {
    const look = () => {
      if (holds('own')) setSome(true)
    }
    look()
    return onHint('own', look)
  }, [])
  return <Suspense>{some && <OwnList most={MOST_OWN} />}</Suspense>
}

function ShelfItem({ summary }: { readonly summary: ArticleSummary }) {
  const { t, language } = useText()
  const { slug, title, titleEn, lede, ledeEn, date, words, annotated } = summary
  return (
    <li className="shelf-item">
      <p className="eyebrow">
        {date && <time dateTime={date}>{dayInWords(date, language, { dateStyle: 'long' })}</time>}
        <span>{t('shelf.words', { count: words })}</span>
        <span>{annotated ? t('shelf.annotated') : t('shelf.plain')}</span>
      </p>
      <h2 lang="ur" dir="rtl">
        <Link to={`/read/${slug}/`}>{title}</Link>
      </h2>
      {titleEn && (
        <p className="shelf-title-en" lang="en" dir="ltr">
          {titleEn}
        </p>
      )}
      <p className="shelf-lede" lang="ur" dir="rtl">
        {lede}
      </p>
      {ledeEn && (
        <p className="shelf-lede-en" lang="en" dir="ltr">
          {ledeEn}
        </p>
      )}
    </li>
  )
}
