/** One word under review: its sentence and the question, then the answer and four ways to rate it. Works from the keyboard. */
import { type Ref, useEffect, useEffectEvent, useRef } from 'react'
import { Link } from 'react-router'
import { inLanguage } from '#article/in-language.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import type { SavedPlace, WordRecord } from '#library/words/word-record.ts'
import { useText, useTexts } from '#locales/text.ts'
import { linkToPlace } from '#words/export-words.ts'
import { intervalInWords } from '#words/interval-words.ts'
import { GRADES, intervals } from './review.ts'
import { SavedSentence } from '#words/SavedSentence.tsx'
import type { Session } from './use-session.ts'

type Props = {
  readonly session: Session
  readonly word: WordRecord
  readonly now: () => number
}

export function ReviewCard({ session, word, now }: Props) {
  const { t } = useText('words')
  const text = useTexts('words').session
  const card = useRef<HTMLElement>(null)
  const sentence = useRef<HTMLParagraphElement>(null)
  const grades = useRef<HTMLDivElement>(null)
  const { answered, left, canTakeBack } = session
  const times = word.review?.changedAt ?? 0
  // A word in several sentences is asked in each of them by turns.
  const place = word.places[(word.review?.reps ?? 0) % word.places.length]

  // The question is read when it comes; then the focus goes to the ratings, while the answer is told beside it.
  useEffect(() => {
    const next = answered ? grades.current : sentence.current
    next?.focus({ preventScroll: true })
  }, [word.key, times, answered])
  // The keys hold while the focus is inside, so that no key of a reader's own tools is taken away.
  const press = useEffectEvent((event: KeyboardEvent) => onKey(event, session))
  useEffect(() => {
    const element = card.current
    const onKeyDown = (event: KeyboardEvent) => press(event)
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [])

  if (!place) return null
  return (
    <section className="review-card" aria-label={text.title} tabIndex={-1} ref={card}>
      <p className="review-left">{t('words:session.left', { count: left })}</p>
      <SavedSentence place={place} className="review-sentence" focused={sentence} />
      <h2 className="review-question">
        <span className="visually-hidden" lang="ur">
          {place.form}
        </span>{' '}
        {text.question}
      </h2>
      <div role="status">{answered && <Answer word={word} place={place} />}</div>
      {answered ? (
        <Ratings session={session} word={word} now={now} focused={grades} />
      ) : (
        <button type="button" className="primary" aria-keyshortcuts="Space Enter" onClick={session.answer}>
          {text.answer}
        </button>
      )}
      <p className="review-foot">
        {answered && <Link to={linkToPlace(place)}>{text.read}</Link>}
        {canTakeBack && (
          <button type="button" className="link" aria-keyshortcuts="Z" onClick={session.takeBack}>
            {text.undo}
          </button>
        )}
        <Link to="/words/">{text.toWords}</Link>
      </p>
    </section>
  )
}

/** By where a key lies, so that an Urdu keyboard works the same; never for a key that is held down. */
function onKey(event: KeyboardEvent, session: Session): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const [, digit] = /^(?:Digit|Numpad)([1-4])$/.exec(event.code) ?? []
  const grade = GRADES.find((one) => String(one.grade) === digit)?.grade
  const shows = event.code === 'Space' || event.code === 'Enter' || event.code === 'NumpadEnter'
  const onControl = event.target instanceof Element && event.target.closest('a, button') !== null
  if (event.repeat) {
    // Space or Enter that is held on a button would press it again and again.
    if (shows) event.preventDefault()
    return
  }
  if (grade !== undefined && session.answered) session.rate(grade)
  else if (shows && !session.answered && !onControl) session.answer()
  else if (event.code === 'KeyZ' && session.canTakeBack) session.takeBack()
  else return
  event.preventDefault()
}

/** The meaning, how it sounds, and the whole sentence's translation. */
function Answer({ word, place }: { readonly word: WordRecord; readonly place: SavedPlace }) {
  const { glossLanguage } = useSettings()
  const { word: said } = useTexts('words')
  const gloss = inLanguage(place.gloss, glossLanguage)
  const translation = place.translation && inLanguage(place.translation, glossLanguage)
  return (
    <div className="review-answer">
      <p className="review-gloss" lang={gloss.lang} dir="ltr">
        {gloss.text}
      </p>
      <p className="saved-word-sound" dir="ltr">
        <span lang="ur-Latn">{place.translit}</span>
        <span lang="ur-Deva">{place.devanagari}</span>
      </p>
      {word.lemma !== place.form && (
        <p className="soft">
          {said.lemma}
          {': '}
          <bdi lang="ur">{word.lemma}</bdi> <bdi lang="ur-Latn">{word.translit}</bdi>
        </p>
      )}
      {translation && (
        <p className="review-translation" lang={translation.lang} dir="ltr">
          {translation.text}
        </p>
      )}
    </div>
  )
}

type RatingsProps = Props & { readonly focused: Ref<HTMLDivElement> }

function Ratings({ session, word, now, focused }: RatingsProps) {
  const { language } = useText()
  const text = useTexts('words').session
  const waits = intervals(word, now())
  return (
    <div className="review-ratings" role="group" aria-labelledby="review-how" tabIndex={-1} ref={focused}>
      <p id="review-how" className="soft">
        {text.how}
      </p>
      <div className="review-grades">
        {GRADES.map(({ name, grade }) => (
          <button
            key={name}
            type="button"
            aria-keyshortcuts={String(grade)}
            onClick={() => session.rate(grade)}
          >
            <kbd aria-hidden="true">{grade}</kbd>
            <strong>{text.grades[name]}</strong>{' '}
            <span className="soft">{intervalInWords(waits[name], language)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
