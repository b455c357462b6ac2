/** The shelf: every article, newest first. */
import { Link } from 'react-router'
import type { ArticleSummary } from '#article/article.ts'
import { shelf } from '#library/bundled.ts'
import { dayInWords } from '#locales/dates.ts'
import { useText } from '#locales/text.ts'
import { PageHead } from './PageHead.tsx'

export function ShelfPage() {
  const { t } = useText()
  return (
    <div className="shelf">
      <PageHead
        title={`${t('site.name')}: ${t('site.tagline')}`}
        description={t('site.description')}
        path="/"
      />
      <header className="shelf-head">
        <h1>{t('shelf.title')}</h1>
        <p>{t('shelf.lead')}</p>
      </header>
      <ol className="shelf-list">
        {shelf.map((summary) => (
          <ShelfItem key={summary.slug} summary={summary} />
        ))}
      </ol>
    </div>
  )
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
