/** The review of the reader's words at its address. */
import { useText, useTexts } from '#locales/text.ts'
import { ReviewPage } from '#words/review/ReviewPage.tsx'
import { PageHead } from '#kit/PageHead.tsx'

export function ReviewRoute() {
  const { t } = useText()
  const { title, lead } = useTexts('words').session
  return (
    <>
      <PageHead title={`${title} · ${t('site.name')}`} description={lead} path="/words/review/" unlisted />
      <ReviewPage />
    </>
  )
}
