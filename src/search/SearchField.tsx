/** The field, what can be typed into it, and examples while it is empty. */
import { useTexts } from '#locales/text.ts'
import { type RefObject, useId } from 'react'
import { LONGEST_QUERY } from './search-article.ts'
import { STEP } from './use-steps.ts'

/** Something to search for, and what it is written in. */
export type Example = { readonly text: string; readonly lang: 'ur' | 'ur-Latn' | 'en' }

type Props = {
  /** What the field is, for those who do not see the heading above it. */
  readonly label: string
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Enter, or the keyboard's own search key. */
  readonly onEnter: () => void
  /** Escape; without it the browser does what it does (it may empty the field). */
  readonly onEscape?: () => void
  readonly examples: readonly Example[]
  readonly field: RefObject<HTMLInputElement | null>
}

// The same word three ways; in no language of the interface, so that it need not be translated.
const PLACEHOLDER = 'ملاقات · mulaqat · meeting'

export function SearchField({ label, query, onQuery, onEnter, onEscape, examples, field }: Props) {
  const text = useTexts('search')
  const id = useId()
  const hint = `${id}-hint`
  return (
    <>
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault()
          onEnter()
        }}
      >
        <label className="visually-hidden" htmlFor={id}>
          {label}
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          name="q"
          // An empty field is as the interface does.
          dir={query === '' ? undefined : 'auto'}
          value={query}
          maxLength={LONGEST_QUERY}
          placeholder={PLACEHOLDER}
          aria-describedby={hint}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          {...STEP}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !onEscape) return
            event.preventDefault()
            onEscape()
          }}
          onChange={({ target }) => onQuery(target.value)}
        />
        <p className="soft" id={hint}>
          {text.lead}
        </p>
      </form>
      {query.trim() === '' && examples.length > 0 && (
        <p className="search-examples">
          <span>{text.examples}</span>
          {examples.map((example) => (
            <button
              key={example.text}
              type="button"
              lang={example.lang}
              onClick={() => {
                onQuery(example.text)
                field.current?.focus()
              }}
            >
              {example.text}
            </button>
          ))}
        </p>
      )}
    </>
  )
}
