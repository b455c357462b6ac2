/** The page of one text of the reader's own: found on this device, annotated while it is read. */
import { type ReactNode, useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { clearDraft } from '#library/articles/draft.ts'
import { keepOwn, openOwn, type OpenedOwn } from '#library/articles/own-articles.ts'
import type { OwnArticle } from '#library/articles/own-record.ts'
import type { StorageProblem } from '#library/storage/own-store.ts'
import { useText, useTexts } from '#locales/text.ts'
import { ReaderPage } from '#reader/ReaderPage.tsx'
import { type ParsedLink, parseReaderLink } from '#share/reader-link.ts'
import { PageHead } from '#kit/PageHead.tsx'
import { partsOf } from './own-parts.tsx'
import { useAnnotated } from './use-annotated.ts'

export function OwnReadingPage() {
  const { t } = useText()
  const own = useTexts('own')
  const id = new URLSearchParams(useLocation().search).get('id') ?? ''
  const [opened, setOpened] = useState<{ readonly id: string; readonly found: OpenedOwn }>()
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let here = true
    const open = async () => {
      const found = await openOwn(id)
      if (here) setOpened({ id, found })
    }
    void open()
    return () => {
      here = false
    }
  }, [id, attempt])

  const found = opened?.id === id ? opened.found : undefined
  const title = found?.kind === 'open' ? found.article.title : own.title
  return (
    <>
      <PageHead title={`${title} · ${t('site.name')}`} description={own.lead} path="/own/read/" unlisted />
      {!found && <p className="own-opening">{own.reading.opening}</p>}
      {found?.kind === 'open' && <OwnReading key={id} own={found.article} unkept={found.unkept} />}
      {found?.kind === 'missing' && <Instead title={own.reading.missingTitle}>{own.reading.missing}</Instead>}
      {found?.kind === 'damaged' && <Instead title={own.reading.damagedTitle}>{own.reading.damaged}</Instead>}
      {found?.kind === 'problem' && (
        <Instead title={own.reading.problemTitle} onAgain={() => setAttempt(attempt + 1)}>
          {own.storage[found.problem]}
        </Instead>
      )}
    </>
  )
}

type InsteadProps = {
  readonly title: string
  readonly onAgain?: () => void
  readonly children: ReactNode
}

/** What is shown where there is no text to show. */
function Instead({ title, onAgain, children }: InsteadProps) {
  const own = useTexts('own')
  return (
    <section className="prose" role="alert">
      <h1>{title}</h1>
      <p>{children}</p>
      <p className="prose-actions">
        {onAgain && (
          <button type="button" onClick={onAgain}>
            {own.reading.again}
          </button>
        )}
        <Link to="/own/">{own.reading.toOwn}</Link>
      </p>
    </section>
  )
}

const NOTHING: ParsedLink = { view: {}, problems: [] }

type ReadingProps = { readonly own: OwnArticle; readonly unkept: StorageProblem | undefined }

function OwnReading({ own, unkept }: ReadingProps) {
  const { t } = useText()
  const text = useTexts('own').reading
  const { search, hash } = useLocation()
  const annotating = useAnnotated(own)
  const { article, problem, again } = annotating
  return (
    <>
      {unkept && <Unkept own={own} why={unkept} />}
      {problem && problem !== 'stopped' && (
        <div className="notice own-note" role="alert">
          <p>{text.without[problem]}</p>
          <button type="button" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
      <ReaderPage
        article={article}
        // Without words there is no sentence to lead to: that is not the link's fault.
        asked={problem ? NOTHING : parseReaderLink(search, hash)}
        own={partsOf(annotating, text, t)}
      />
      <p className="visually-hidden" role="status">
        {article.annotated && text.done}
      </p>
    </>
  )
}

/** The browser did not keep the text: says why, what to do, and offers to try again. */
function Unkept({ own, why }: { readonly own: OwnArticle; readonly why: StorageProblem }) {
  const text = useTexts('own')
  const [problem, setProblem] = useState<StorageProblem | undefined>(why)
  const keep = async () => {
    const kept = await keepOwn(own)
    setProblem(kept.ok ? undefined : kept.problem)
    if (kept.ok) clearDraft()
  }
  return (
    <div className="own-unkept" role="status">
      {problem && (
        <div className="notice own-note">
          <p>
            <strong>{text.unkept.lead}</strong> {text.storage[problem]} {text.unkept.stay}
          </p>
          <button type="button" onClick={() => void keep()}>
            {text.unkept.again}
          </button>
        </div>
      )}
    </div>
  )
}
