/** Search, filters and order of the list of the reader's words. */
import { useText, useTexts } from '#locales/text.ts'
import type { SavedPlace } from '#library/words/word-record.ts'
import { Choice } from '#kit/Choice.tsx'
import { FILTERS, type Order, ORDERS, type View } from './list-words.ts'

type Props = {
  readonly view: View
  readonly articles: readonly Pick<SavedPlace, 'path' | 'title'>[]
  readonly onView: (view: View) => void
}

export function WordTools({ view, articles, onView }: Props) {
  const { direction } = useText()
  const text = useTexts('words').tools
  const order = (value: string): Order => ORDERS.find((known) => known === value) ?? 'newest'
  return (
    <div role="search" className="words-tools" aria-label={text.label}>
      <label className="words-search">
        <span>{text.search}</span>
        <input
          type="search"
          // An empty field is as the page does; a word in it as its own letters do.
          dir={view.query === '' ? direction : 'auto'}
          placeholder={text.searchHint}
          autoComplete="off"
          maxLength={200}
          value={view.query}
          onChange={({ target }) => onView({ ...view, query: target.value })}
        />
      </label>
      <Choice
        legend={text.show}
        name="words-filter"
        options={FILTERS.map((filter) => ({ value: filter, label: text.filter[filter] }))}
        chosen={view.filter}
        onChoose={(filter) => onView({ ...view, filter })}
      />
      <div className="words-selects">
        <label>
          <span>{text.order}</span>
          <select
            value={view.order}
            onChange={({ target }) => onView({ ...view, order: order(target.value) })}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {text.orders[one]}
              </option>
            ))}
          </select>
        </label>
        {(articles.length > 1 || view.article !== '') && (
          <label>
            <span>{text.article}</span>
            <select
              value={view.article}
              onChange={({ target }) => onView({ ...view, article: target.value })}
            >
              <option value="">{text.everyArticle}</option>
              {articles.map(({ path, title }) => (
                <option key={path} value={path} lang="ur" dir="auto">
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  )
}
