/** The way to the reader's words; a small number says how many wait for review. */
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { NavLink } from 'react-router'
import { holds, onHint } from '#library/storage/hints.ts'
import { useText, withWords } from '#locales/text.ts'

// Fetched only for readers who have words. Where it does not arrive the page is without it.
const DueCount = lazy(() =>
  withWords(['marks'], import('#words/DueCount.tsx')).then(
    (arrived) => ({ default: arrived.DueCount }),
    () => ({ default: () => null }),
  ),
)

export function WordsLink() {
  const { t } = useText()
  const some = useSyncExternalStore(onWordsHint, holdsWords, () => false)
  return (
    <NavLink to="/words/">
      {t('site.words')}
      <Suspense>{some && <DueCount />}</Suspense>
    </NavLink>
  )
}

function onWordsHint(listener: () => void): () => void {
  return onHint('words', listener)
}

function holdsWords(): boolean {
  return holds('words')
}
