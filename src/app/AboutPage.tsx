/** What Sutoor is, how far to trust it, and whom it thanks. */
import { useText, useTexts } from '#locales/text.ts'
import { WithUrdu } from '#kit/WithUrdu.tsx'
import { PageHead } from '#kit/PageHead.tsx'

export function AboutPage() {
  const { t, language } = useText()
  const about = useTexts('about')
  return (
    <article className="prose">
      <PageHead
        title={`${about.title} · ${t('site.name')}`}
        description={t('site.description')}
        path="/about/"
      />
      <h1>{about.title}</h1>
      <p className="prose-lead">
        <WithUrdu text={about.what} lang={language} />
      </p>
      <h2>{about.helpTitle}</h2>
      <p>{about.help}</p>
      <h2>{about.privacyTitle}</h2>
      <p>{about.privacy}</p>
      <h2>{about.checkedTitle}</h2>
      <p>{about.checked}</p>
      <h2>{about.formatsTitle}</h2>
      <p>{about.formats}</p>
      <h2>{about.creditsTitle}</h2>
      <p>{about.creditsFonts}</p>
      <p>{about.creditsCode}</p>
      <p>{about.creditsText}</p>
    </article>
  )
}
