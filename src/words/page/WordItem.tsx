/** One word in the list of the reader's words: how it sounds, what it means, its sentences, what they say of it. */
import { useState } from 'react'
import { Link } from 'react-router'
import { inLanguage } from '#article/in-language.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { type SavedPlace, WORD_STATES, type WordRecord, type WordState } from '#library/words/word-record.ts'
import { isolate, useText, useTexts } from '#locales/text.ts'
import { WithUrdu } from '#kit/WithUrdu.tsx'
import { Choice } from '#kit/Choice.tsx'
import { isDue, isReviewed } from '#words/due.ts'
import { linkToPlace } from '#words/export-words.ts'
import { intervalInWords } from '#words/interval-words.ts'
import { SavedSentence } from '#words/SavedSentence.tsx'

type Props = {
  readonly word: WordRecord
  /** In milliseconds since 1970. */
  readonly now: number
  readonly onState: (state: WordState) => void
  readonly onRemove: () => void
}

/** Ids of elements that take the focus when what was in their place is gone. */
export const wordId = (key: string) => `word-${encodeURIComponent(key)}`
export const undoId = (key: string) => `undo-${encodeURIComponent(key)}`

export function WordItem({ word, now, onState, onRemove }: Props) {
  const { t, language } = useText('words')
  const { glossLanguage } = useSettings()
  const text = useTexts('words').word
  const [place, ...others] = word.places
  const form = place?.form ?? word.lemma
  const gloss = place && inLanguage(place.gloss, glossLanguage)
  return (
    <li className="saved-word">
      {/* As in a dictionary of two languages: Urdu at the right, whatever the page's direction. */}
      <div className="saved-word-head" dir="ltr">
        <h3 id={wordId(word.key)} tabIndex={-1} lang="ur" dir="rtl">
          {form}
        </h3>
        <div>
          {gloss && (
            <p className="saved-word-gloss" lang={gloss.lang}>
              {gloss.text}
            </p>
          )}
          <p className="saved-word-sound">
            <span lang="ur-Latn">{place?.translit ?? word.translit}</span>
            {place && <span lang="ur-Deva">{place.devanagari}</span>}
          </p>
        </div>
      </div>
      {word.saved && place && <PlaceOfWord place={place} />}
      {word.saved && others.length > 0 && <OtherPlaces places={others} />}
      <div className="saved-word-foot">
        <Choice
          legend={<WithUrdu text={t('words:word.state', { word: isolate(form) })} lang={language} />}
          name={`state-${word.key}`}
          options={WORD_STATES.map((state) => ({ value: state, label: text.states[state] }))}
          chosen={word.state}
          onChoose={onState}
        />
        <p className="soft">
          {!word.saved && text.unsaved}
          {isReviewed(word) &&
            (isDue(word, now)
              ? text.dueNow
              : t('words:word.due', {
                  when: isolate(intervalInWords((word.review?.due ?? now) - now, language)),
                }))}
        </p>
        {word.saved && (
          <button
            type="button"
            className="link"
            aria-label={t('words:word.removeWord', { word: isolate(form) })}
            onClick={onRemove}
          >
            {text.remove}
          </button>
        )}
      </div>
    </li>
  )
}

/** Common words have many sentences: they are drawn when they are asked for. */
function OtherPlaces({ places }: { readonly places: readonly SavedPlace[] }) {
  const { t } = useText('words')
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('words:word.others', { count: places.length })}</summary>
      {open && places.map((place) => <PlaceOfWord key={`${place.path}#${place.at}`} place={place} />)}
    </details>
  )
}

/** A sentence with its translation, and the way back to the word in its article. */
function PlaceOfWord({ place }: { readonly place: SavedPlace }) {
  const { t } = useText('words')
  const { glossLanguage } = useSettings()
  const text = useTexts('words').word
  const translation = place.translation && inLanguage(place.translation, glossLanguage)
  return (
    <div className="saved-place">
      <SavedSentence place={place} className="saved-sentence" />
      <div className="saved-help">
        {translation && (
          <details>
            <summary>{text.translation}</summary>
            <p lang={translation.lang} dir="ltr">
              {translation.text}
            </p>
          </details>
        )}
        <Link to={linkToPlace(place)} aria-label={t('words:word.readWord', { word: isolate(place.form) })}>
          {text.read}
        </Link>
        <p lang="ur" dir="rtl">
          {place.title}
        </p>
      </div>
    </div>
  )
}

type RemovedProps = { readonly word: WordRecord; readonly onUndo: () => void }

export function RemovedWord({ word, onUndo }: RemovedProps) {
  const { t, language } = useText('words')
  const text = useTexts('words').word
  const form = word.places[0]?.form ?? word.lemma
  return (
    <li className="saved-word saved-word-removed">
      <p>
        <WithUrdu text={t('words:word.removed', { word: isolate(form) })} lang={language} />
      </p>
      <button
        type="button"
        id={undoId(word.key)}
        aria-label={t('words:word.undoWord', { word: isolate(form) })}
        onClick={onUndo}
      >
        {text.undo}
      </button>
    </li>
  )
}
