/** What Sutoor is, how far to trust it, and whom it thanks. */
import { useText } from '#locales/text.ts'
import { PageHead } from './PageHead.tsx'

export function AboutPage() {
  const { t } = useText()
  return (
    <article className="prose">
      <PageHead title={`${t('about.title')} · ${t('site.name')}`} description={t('site.description')} path="/about/" />
      <h1>{t('about.title')}</h1>
      <p className="prose-lead">{t('about.what')}</p>
      <h2>{t('about.helpTitle')}</h2>
      <p>{t('about.help')}</p>
      <h2>{t('about.privacyTitle')}</h2>
      <p>{t('about.privacy')}</p>
      <h2>{t('about.checkedTitle')}</h2>
      <p>{t('about.checked')}</p>
      <h2>{t('about.formatsTitle')}</h2>
      <p>{t('about.formats')}</p>
      <h2>{t('about.creditsTitle')}</h2>
      <p>{t('about.creditsFonts')}</p>
      <p>{t('about.creditsCode')}</p>
      <p>{t('about.creditsText')}</p>
    </article>
  )
}
