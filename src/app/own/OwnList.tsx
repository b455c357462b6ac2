/** The reader's own texts: to open, to delete, and to have back at once. */
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { keepOwn, removeOwn } from '#library/articles/own-articles.ts'
import { type OwnArticle, type OwnSummary, ownPath, summaryOf } from '#library/articles/own-record.ts'
import type { StorageProblem } from '#library/storage/own-store.ts'
import { dayInWords } from '#locales/dates.ts'
import { useText, useTexts } from '#locales/text.ts'
import { useOwnShelf } from './use-own-shelf.ts'

type Props = {
  /** How many to show; all without it. */
  readonly most?: number
}

export function OwnList({ most = Number.POSITIVE_INFINITY }: Props) {
  const own = useTexts('own')
  const shelf = useOwnShelf()
  const [removed, setRemoved] = useState<readonly OwnArticle[]>([])
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<StorageProblem>()
  const focusNext = useRef<string>(undefined)

  // What the reader acted on has been replaced: the focus goes to what is in its place.
  useEffect(() => {
    const next = focusNext.current === undefined ? null : document.getElementById(focusNext.current)
    if (!next) return
    focusNext.current = undefined
    next.focus()
  })
  // See app/early.ts: what waited for this list may be seen now.
  useEffect(() => {
    if (shelf) document.documentElement.removeAttribute('data-own')
  }, [shelf])

  const remove = async ({ id, title }: OwnSummary) => {
    const taken = await removeOwn(id)
    setProblem(taken.ok ? undefined : taken.problem)
    const article = taken.ok ? taken.value : undefined
    if (!article) return
    focusNext.current = undoId(id)
    setRemoved((before) => [...before, article])
    setSaid(`${own.list.deleted}: ${title}`)
  }
  const restore = async (article: OwnArticle) => {
    const kept = await keepOwn(article)
    setProblem(kept.ok ? undefined : kept.problem)
    if (!kept.ok) return
    focusNext.current = linkId(article.id)
    setRemoved((before) => before.filter((other) => other !== article))
    setSaid(`${own.list.restored}: ${article.title}`)
  }

  if (!shelf) return null
  if (!shelf.ok) {
    return (
      <p className="notice" role="alert">
        {own.list.problem} {own.storage[shelf.problem]}
      </p>
    )
  }
  const { articles, damaged } = shelf.value
  const gone = removed.filter(({ id }) => !articles.some((article) => article.id === id))
  const rows = [
    ...articles.map((summary) => ({ summary, article: undefined })),
    ...gone.map((article) => ({ summary: summaryOf(article), article })),
  ].sort((a, b) => b.summary.addedAt - a.summary.addedAt)
  const some = rows.length > 0 || damaged > 0
  return (
    <section className="own-list" aria-labelledby={some ? 'own-list' : undefined}>
      {some && <h2 id="own-list">{own.list.title}</h2>}
      <ul>
        {rows
          .slice(0, most)
          .map(({ summary, article }) =>
            article ? (
              <RemovedItem key={summary.id} summary={summary} onUndo={() => void restore(article)} />
            ) : (
              <OwnItem key={summary.id} summary={summary} onDelete={() => void remove(summary)} />
            ),
          )}
      </ul>
      {rows.length > most && (
        <p>
          <Link to="/own/">{own.list.all}</Link>
        </p>
      )}
      {damaged > 0 && <p className="notice">{own.list.damaged}</p>}
      {problem && (
        <p className="notice" role="alert">
          {own.storage[problem]}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  )
}

const linkId = (id: string) => `own-${id}`
const undoId = (id: string) => `undo-${id}`

function OwnItem({ summary, onDelete }: { readonly summary: OwnSummary; readonly onDelete: () => void }) {
  const { t, language } = useText()
  const own = useTexts('own')
  const { id, title, date, words } = summary
  return (
    <li className="own-item">
      <h3 lang="ur" dir="rtl">
        <Link id={linkId(id)} to={ownPath(id)}>
          {title}
        </Link>
      </h3>
      <div className="own-meta">
        <p className="eyebrow">
          <time dateTime={date}>{dayInWords(date, language, { dateStyle: 'medium' })}</time>
          <span>{t('shelf.words', { count: words })}</span>
        </p>
        <button type="button" className="link" aria-label={`${own.list.delete}: ${title}`} onClick={onDelete}>
          {own.list.delete}
        </button>
      </div>
    </li>
  )
}

function RemovedItem({ summary, onUndo }: { readonly summary: OwnSummary; readonly onUndo: () => void }) {
  const own = useTexts('own')
  const { id, title } = summary
  return (
    <li className="own-item own-removed">
      <p>
        {own.list.deleted}
        {': '}
        <bdi lang="ur">{title}</bdi>
      </p>
      <button type="button" id={undoId(id)} aria-label={`${own.list.undo}: ${title}`} onClick={onUndo}>
        {own.list.undo}
      </button>
    </li>
  )
}
