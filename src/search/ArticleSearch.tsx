/** Search within one article: a field, and the sentences that have what was typed. */
import { useTexts } from '#locales/text.ts'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { type Address, formatAddress } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { examplesOf } from './examples.ts'
import { HitText } from './HitText.tsx'
import { Outcome } from './Outcome.tsx'
import { queryWords, searchIndex } from './search-article.ts'
import { SearchField } from './SearchField.tsx'
import { useIndex } from './use-index.ts'
import { STEP, useSteps } from './use-steps.ts'

type Props = {
  readonly article: Article
  /** The reader chose a sentence (or paragraph); `words` are the numbers of the words that were found in it. */
  readonly onGo: (address: Address, words: readonly number[]) => void
  /** The reader pressed Escape in the field. A button to close belongs to what this stands in. */
  readonly onClose: () => void
  /** Puts the focus into the field at once. */
  readonly focusField?: boolean
}

export function ArticleSearch({ article, onGo, onClose, focusField = false }: Props) {
  const text = useTexts('search')
  const index = useIndex(article)
  const all = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useSteps(all)
  const [query, setQuery] = useState('')
  const sought = useDeferredValue(query)
  const words = queryWords(sought)
  const hits = index && words.length > 0 ? searchIndex(index, sought) : undefined

  useEffect(() => {
    if (focusField) field.current?.focus()
  }, [focusField])

  /** What is typed now counts, even where the list is not drawn yet. */
  const goToFirst = () => {
    const [first] = index ? searchIndex(index, query).best : []
    if (first) onGo(first.address, first.words)
  }
  return (
    <div role="search" className="search" ref={all}>
      <SearchField
        label={text.inArticle}
        query={query}
        onQuery={setQuery}
        onEnter={goToFirst}
        onEscape={onClose}
        examples={examplesOf(article)}
        field={field}
      />
      <Outcome
        query={sought}
        total={hits?.total}
        more={hits !== undefined && hits.total > hits.best.length}
        waiting={!index && words.length > 0 ? text.reading : undefined}
      />
      <ol className="hits" aria-label={text.results}>
        {hits?.best.map((hit) => (
          <li key={`${formatAddress(hit.address)} ${hit.passage.span.start}`}>
            <button type="button" {...STEP} onClick={() => onGo(hit.address, hit.words)}>
              <HitText hit={hit} words={words} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
