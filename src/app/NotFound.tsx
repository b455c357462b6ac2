/** What is shown where there is no such page. */
import { Link } from 'react-router'
import { useText } from '#locales/text.ts'

export function NotFound() {
  const { t } = useText()
  return (
    <section className="prose" data-not-found>
      <title>{`${t('errors.notFoundTitle')} · ${t('site.name')}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{t('errors.notFoundTitle')}</h1>
      <p>{t('errors.notFoundBody')}</p>
      <p className="prose-actions">
        <Link to="/">{t('errors.toShelf')}</Link>
      </p>
    </section>
  )
}
