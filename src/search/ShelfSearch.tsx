/** Search over the whole shelf: the articles that have what was typed, each with its best sentences as links. */
import { useTexts } from '#locales/text.ts'
import { type ReactNode, useDeferredValue, useRef, useState } from 'react'
import { Link } from 'react-router'
import { formatAddress } from '#article/address.ts'
import { linkTo } from '#share/reader-link.ts'
import { HitText } from './HitText.tsx'
import { Outcome } from './Outcome.tsx'
import { type Hits, queryWords, searchIndex } from './search-article.ts'
import { type Example, SearchField } from './SearchField.tsx'
import { type Searchable, useShelfIndex } from './use-shelf-index.ts'
import { STEP, STEP_SELECTOR, useSteps } from './use-steps.ts'

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
}

const EXAMPLES: readonly Example[] = [
  { text: 'امریکہ', lang: 'ur' },
  { text: 'mulaqat', lang: 'ur-Latn' },
  { text: 'president', lang: 'en' },
]
const SHOWN_AT_FIRST = 5

export function ShelfSearch({ query, onQuery }: Props) {
  const text = useTexts('search')
  const all = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useSteps(all)
  const results = useRef<HTMLDivElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [wanted, setWanted] = useState(false)
  if (query !== '' && !wanted) setWanted(true)
  const shelf = useShelfIndex(wanted, attempt)
  const sought = useDeferredValue(query)
  const words = queryWords(sought)
  const searching = words.length > 0
  const groups = searching ? groupsOf(shelf.ready, sought) : []
  const total = groups.reduce((sum, { hits }) => sum + hits.total, 0)
  const hasOwn = shelf.ready.some(({ own }) => own)
  return (
    <div role="search" className="search" ref={all}>
      <SearchField
        label={text.onShelf}
        query={query}
        onQuery={onQuery}
        onEnter={() => results.current?.querySelector<HTMLElement>(STEP_SELECTOR)?.focus()}
        examples={EXAMPLES}
        field={field}
      />
      <Outcome
        query={sought}
        total={searching && (shelf.whole || total > 0) ? total : undefined}
        waiting={searching && !shelf.whole ? text.readingShelf : undefined}
      />
      <div ref={results}>
        {groups.map((group) => (
          <Group key={`${group.article.path} ${sought}`} {...group} words={words} />
        ))}
      </div>
      {searching && hasOwn && <p className="soft">{text.ownHint}</p>}
      {shelf.missing.length > 0 && (
        <Trouble says={text.missing} titles={shelf.missing}>
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {text.again}
          </button>
        </Trouble>
      )}
      {shelf.tooLong.length > 0 && <Trouble says={text.tooLong} titles={shelf.tooLong} />}
      {shelf.ownProblem && <Trouble says={text.ownProblem} titles={[]} />}
    </div>
  )
}

type Found = { readonly article: Searchable; readonly hits: Hits }

/** The articles in which something is found; the one with the best hit first, else as on the shelf. */
function groupsOf(articles: readonly Searchable[], query: string): Found[] {
  return articles
    .map((article) => ({ article, hits: searchIndex(article.index, query) }))
    .filter(({ hits }) => hits.total > 0)
    .sort((a, b) => (b.hits.best[0]?.score ?? 0) - (a.hits.best[0]?.score ?? 0))
}

function Group({ article, hits, words }: Found & { readonly words: readonly string[] }) {
  const text = useTexts('search')
  const [all, setAll] = useState(false)
  const shown = all ? hits.best : hits.best.slice(0, SHOWN_AT_FIRST)
  return (
    <section className="search-group">
      {article.own && <p className="eyebrow">{text.own}</p>}
      <h2 lang="ur" dir="rtl">
        <Link to={article.path}>{article.title}</Link>
      </h2>
      <ol className="hits">
        {shown.map((hit) => (
          <li key={`${formatAddress(hit.address)} ${hit.passage.span.start}`}>
            <Link to={linkTo(article.path, { place: hit.address })} {...STEP}>
              <HitText hit={hit} words={words} />
            </Link>
          </li>
        ))}
      </ol>
      {shown.length < hits.best.length && (
        <button type="button" className="search-all" onClick={() => setAll(true)}>
          {text.all} {hits.total}
        </button>
      )}
    </section>
  )
}

type TroubleProps = {
  readonly says: string
  readonly titles: readonly string[]
  readonly children?: ReactNode
}

function Trouble({ says, titles, children }: TroubleProps) {
  return (
    <div className="notice" role="alert">
      <p>{says}</p>
      <ul lang="ur" dir="rtl">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      {children}
    </div>
  )
}
