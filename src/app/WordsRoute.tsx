/** The page of the reader's words at its address. */
import { useText } from '#locales/text.ts'
import { useWordsText } from '#locales/words-text.ts'
import { WordsPage } from '#words/page/WordsPage.tsx'
import { PageHead } from '#kit/PageHead.tsx'

export function WordsRoute() {
  const { t } = useText()
  const { title, lead } = useWordsText()
  return (
    <>
      <PageHead title={`${title} · ${t('site.name')}`} description={lead} path="/words/" />
      <WordsPage />
    </>
  )
}
