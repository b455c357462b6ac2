/** How well the reader knows a word, and whether it is saved: in the word's card. */
import { useTexts } from '#locales/text.ts'
import type { Token } from '#article/article.ts'
import { Choice } from '#kit/Choice.tsx'
import { type SavedPlace, WORD_STATES } from '#library/words/word-record.ts'
import { markWord, saveWord, type Told, unsaveWord } from './change-word.ts'
import { useWord } from './use-word.ts'

type Props = {
  readonly token: Token
  /** The sentence to save with it. */
  readonly place: SavedPlace | undefined
  readonly onTold: (told: Told) => void
}

export function WordMarks({ token, place, onTold }: Props) {
  const text = useTexts('marks')
  const word = useWord(token)
  if (!word) return null
  const tell = (change: Promise<Told>) => void change.then(onTold)
  return (
    <div className="word-marks">
      <Choice
        className="word-states"
        legend={text.label}
        name="word-state"
        options={WORD_STATES.map((value) => ({
          value,
          label: text.state[value],
          hint: text.stateHint[value],
        }))}
        chosen={word.state}
        onChoose={(state) => tell(markWord(word, state))}
      />
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
