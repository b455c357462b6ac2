/** How well the reader knows a word, and whether it is saved: in the word's card. */
import type { Token } from '#article/article.ts'
import { type SavedPlace, WORD_STATES } from '#library/words/word-record.ts'
import { useMarksText } from '#locales/marks-text.ts'
import { markWord, saveWord, type Told, unsaveWord } from './change-word.ts'
import { useWord } from './use-word.ts'

type Props = {
  readonly token: Token
  /** The sentence to save with it. */
  readonly place: SavedPlace | undefined
  readonly onTold: (told: Told) => void
}

export function WordMarks({ token, place, onTold }: Props) {
  const text = useMarksText()
  const word = useWord(token)
  if (!word) return null
  const tell = (change: Promise<Told>) => void change.then(onTold)
  return (
    <div className="word-marks">
      <fieldset className="segmented word-states">
        <legend className="visually-hidden">{text.label}</legend>
        {WORD_STATES.map((state) => (
          <label key={state} title={text.stateHint[state]}>
            <input
              type="radio"
              name="word-state"
              checked={word.state === state}
              onChange={() => tell(markWord(word, state))}
            />
            <span>{text.state[state]}</span>
          </label>
        ))}
      </fieldset>
      {place && (
        <button
          type="button"
          className="word-save"
          aria-pressed={word.saved}
          title={word.saved ? text.unsaveHint : text.saveHint}
          onClick={() => tell(word.saved ? unsaveWord(word) : saveWord(word, place))}
        >
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M7 4h10v16l-5-4.2L7 20Z" />
          </svg>
          {word.saved ? text.saved : text.save}
        </button>
      )}
    </div>
  )
}
