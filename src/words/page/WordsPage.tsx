/** The page of the reader's words: those that they saved while reading, and what they said of others. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { WordRecord } from '#library/words/word-record.ts'
import { isolate, useText, useTexts } from '#locales/text.ts'
import { countDue, nextDue } from '#words/due.ts'
import { intervalInWords } from '#words/interval-words.ts'
import { useKeeping } from '#words/use-keeping.ts'
import { useLoadedWords } from '#words/use-loaded-words.ts'
import { WordFiles } from './WordFiles.tsx'
import { WordList } from './WordList.tsx'
import { WordProblems } from '#words/WordProblems.tsx'

/** `now` gives milliseconds since 1970. */
export function WordsPage({ now = Date.now }: { readonly now?: () => number }) {
  const text = useTexts('words')
  const { words, loaded, reload } = useLoadedWords()
  const keeping = useKeeping()
  // Who removes the last word still has the list in which to take that back.
  const [listed, setListed] = useState(false)
  const some = listed || [...words.values()].some(({ saved, state }) => saved || state !== 'new')
  const keep = (changed: readonly WordRecord[]) => {
    setListed(some)
    return keeping.keep(changed)
  }
  return (
    <div className="own-page words-page">
      <header className="page-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <p className="soft">{text.private}</p>
      </header>
      <p className="notice own-no-script">{text.noScript}</p>
      <WordProblems loaded={loaded} keeping={keeping} onReload={reload} />
      {!loaded && <p className="own-opening words-opening">{text.opening}</p>}
      {loaded && (some ? <Due words={words} now={now} /> : loaded.ok && <NoWords />)}
      {loaded && some && <WordList words={words} now={now} keep={keep} />}
      {loaded && <WordFiles words={words} now={now} onRead={(read) => void keep(read)} />}
    </div>
  )
}

function NoWords() {
  const text = useTexts('words').empty
  return (
    <section className="empty">
      <h2>{text.title}</h2>
      <p>{text.how}</p>
      <p>
        <Link to="/">{text.toShelf}</Link>
      </p>
    </section>
  )
}

type DueProps = { readonly words: ReadonlyMap<string, WordRecord>; readonly now: () => number }

/** How many words are due, and the way to their review; else when the next one is. */
function Due({ words, now }: DueProps) {
  const { t, language } = useText('words')
  const [openedAt] = useState(now)
  const due = countDue(words.values(), openedAt)
  const next = nextDue(words.values(), openedAt)
  if (next === undefined) return null
  return (
    <p className="words-due">
      {due > 0 ? (
        <Link className="primary" to="/words/review/">
          {t('words:review.start', { count: due })}
        </Link>
      ) : (
        <span className="soft">
          {t('words:review.next', { when: isolate(intervalInWords(next - openedAt, language)) })}
        </span>
      )}
    </p>
  )
}
