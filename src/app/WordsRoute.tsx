/** The page of the reader's words at its address. */
import { useText, useTexts } from '#locales/text.ts'
import { WordsPage } from '#words/page/WordsPage.tsx'
import { PageHead } from '#kit/PageHead.tsx'

export function WordsRoute() {
  const { t } = useText()
  const { title, lead } = useTexts('words')
  return (
    <>
      <PageHead title={`${title} · ${t('site.name')}`} description={lead} path="/words/" />
      <WordsPage />
    </>
  )
}
