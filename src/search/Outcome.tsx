/** How a search went, told calmly to everybody: how many places, or that nothing was found and what to try. */
import { useTexts } from '#locales/text.ts'

type Props = {
  readonly query: string
  /** Undefined before anything was searched. */
  readonly total: number | undefined
  /** True where not all are shown. */
  readonly more?: boolean
  /** What is still being done. */
  readonly waiting: string | undefined
}

export function Outcome({ query, total, more = false, waiting }: Props) {
  const text = useTexts('search')
  const nothing = total === 0 && waiting === undefined
  return (
    <div className="search-outcome" role="status">
      {total !== undefined && total > 0 && (
        <p className="soft">
          {text.found} {total}
          {more && ` · ${text.first}`}
        </p>
      )}
      {nothing && (
        <>
          <p>
            {text.nothing} <bdi>{query.trim()}</bdi>
          </p>
          <p className="soft">{text.nothingHint}</p>
        </>
      )}
      {waiting !== undefined && <p className="soft search-waiting">{waiting}</p>}
    </div>
  )
}
