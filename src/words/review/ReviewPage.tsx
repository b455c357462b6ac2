/** The page where saved words are reviewed, each when the reader is about to forget it. */
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { WordRecord } from '#library/words/word-record.ts'
import { isolate, useText, useTexts } from '#locales/text.ts'
import { countDue, nextDue } from '#words/due.ts'
import { intervalInWords } from '#words/interval-words.ts'
import { ReviewCard } from './ReviewCard.tsx'
import { useKeeping } from '#words/use-keeping.ts'
import { useLoadedWords } from '#words/use-loaded-words.ts'
import { type Session, useSession } from './use-session.ts'
import { WordProblems } from '#words/WordProblems.tsx'
import './review.css'

/** `now` gives milliseconds since 1970. */
export function ReviewPage({ now = Date.now }: { readonly now?: () => number }) {
  const text = useTexts('words')
  const { words, loaded, reload } = useLoadedWords()
  const keeping = useKeeping()
  return (
    <div className="own-page words-page">
      <header className="page-head">
        <h1>{text.session.title}</h1>
        <p>{text.session.lead}</p>
      </header>
      <p className="notice own-no-script">{text.noScript}</p>
      <WordProblems loaded={loaded} keeping={keeping} onReload={reload} />
      {!loaded && <p className="own-opening words-opening">{text.opening}</p>}
      {loaded && (loaded.ok || words.size > 0) && (
        <ReviewSession words={words} now={now} onRated={(word) => void keeping.keep([word])} />
      )}
    </div>
  )
}

type SessionProps = {
  readonly words: ReadonlyMap<string, WordRecord>
  readonly now: () => number
  readonly onRated: (word: WordRecord) => void
}

function ReviewSession({ words, now, onRated }: SessionProps) {
  const session = useSession(words, now, onRated)
  return session.word ? (
    <ReviewCard session={session} word={session.word} now={now} />
  ) : (
    <Done session={session} words={words} now={now} />
  )
}

type DoneProps = Pick<SessionProps, 'words' | 'now'> & { readonly session: Session }

/** Nothing is left: what was done, and when the next word comes up. */
function Done({ session, words, now }: DoneProps) {
  const { t, language } = useText('words')
  const text = useTexts('words').session
  const title = useRef<HTMLHeadingElement>(null)
  const { rated, canTakeBack, takeBack, goOn } = session
  const at = now()
  const next = nextDue(words.values(), at)
  const due = countDue(words.values(), at)

  // What had the focus is gone.
  useEffect(() => {
    if (rated > 0) title.current?.focus()
  }, [rated])
  return (
    <section className="review-done" aria-labelledby="review-done">
      <h2 id="review-done" tabIndex={-1} ref={title}>
        {rated > 0 ? text.doneTitle : text.nothingTitle}
      </h2>
      {rated > 0 && <p>{t('words:session.done', { count: rated })}</p>}
      {next === undefined && <p>{text.nothing}</p>}
      {next !== undefined && due === 0 && (
        <p>{t('words:session.next', { when: isolate(intervalInWords(next - at, language)) })}</p>
      )}
      <p className="words-actions">
        {due > 0 && (
          <button type="button" className="primary" onClick={goOn}>
            {text.more}
          </button>
        )}
        {canTakeBack && (
          <button type="button" onClick={takeBack}>
            {text.undo}
          </button>
        )}
        <Link to="/words/">{text.toWords}</Link>
      </p>
    </section>
  )
}
