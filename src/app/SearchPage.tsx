/** Where the whole shelf is searched; what is sought is in the address, so that it can be kept and sent. */
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useText, useTexts } from '#locales/text.ts'
import { LONGEST_QUERY } from '#search/search-article.ts'
import { ShelfSearch } from '#search/ShelfSearch.tsx'
import { PageHead } from '#kit/PageHead.tsx'

// Browsers refuse an address that changes at every key; the results do not wait for this.
const ADDRESS_MS = 300

export function SearchPage() {
  const { t } = useText()
  const text = useTexts('search')
  const [query, setQuery] = useAddressed()
  return (
    <div className="search-page">
      <PageHead title={`${text.title} · ${t('site.name')}`} description={text.shelfLead} path="/search/" />
      <header className="page-head">
        <h1>{text.title}</h1>
        <p>{text.shelfLead}</p>
      </header>
      <p className="search-no-script">{text.noScript}</p>
      <ShelfSearch query={query} onQuery={setQuery} />
    </div>
  )
}

/** The query, which follows the address and is followed by it. The page is prerendered, and hydrated, without one. */
function useAddressed(): [string, (query: string) => void] {
  const [params, setParams] = useSearchParams()
  const asked = (params.get('q') ?? '').slice(0, LONGEST_QUERY)
  const [query, setQuery] = useState('')
  const written = useRef<string>(undefined)

  useEffect(() => {
    if (asked === written.current) return
    written.current = asked
    setQuery(asked)
  }, [asked])
  useEffect(() => {
    if (query === written.current) return undefined
    const timer = setTimeout(() => {
      written.current = query
      setParams(query === '' ? {} : { q: query }, { replace: true })
    }, ADDRESS_MS)
    return () => clearTimeout(timer)
  }, [query, setParams])

  return [query, setQuery]
}
