/** One sentence in large letters, with a place under every word where its help appears; then what its units mean, and the translation. */
import { useTexts } from '#locales/text.ts'
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import type { Glosses, GlossLanguage } from '#article/article.ts'
import { inLanguage } from '#article/in-language.ts'
import { leftToRightRuns } from '#text/left-to-right.ts'
import { wordKey } from './study-keys.ts'
import { type StudySentence, type StudyWord, studyUnits } from './study-sentences.ts'
import { type Shown, unitShown } from './study-steps.ts'

type Props = {
  readonly of: StudySentence
  readonly words: readonly StudyWord[]
  readonly shown: Shown
  /** Number of the word that is the tab stop. */
  readonly current: number | undefined
  readonly glossLanguage: GlossLanguage
  readonly onToggle: (word: StudyWord) => void
  readonly onCurrent: (number: number) => void
}

/** All help is in its place from the start and is only not seen: nothing moves when it appears. */
export function StudySentenceView({ of, words, shown, current, glossLanguage, onToggle, onCurrent }: Props) {
  const say = useTexts('study')
  const group = useRef<HTMLDivElement>(null)
  const title = useId()
  const { sentence } = of
  const units = studyUnits(sentence, words)
  const translation = sentence.translation && inLanguage(sentence.translation, glossLanguage)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = words.findIndex(({ number }) => number === current)
    const to = words[wordKey(event.code, at, words.length) ?? -1]
    if (!to) return
    event.preventDefault()
    onCurrent(to.number)
    group.current?.querySelector<HTMLElement>(`[data-number="${to.number}"]`)?.focus()
  }
  const drawn = words.map((word): ReactNode[] => [
    <Word
      key={word.number}
      word={word}
      open={shown.words.has(word.number)}
      current={word.number === current}
      glossLanguage={glossLanguage}
      onToggle={() => onToggle(word)}
      onCurrent={() => onCurrent(word.number)}
      onKeyDown={onKeyDown}
    />,
    word.gap,
  ])
  return (
    <>
      <div
        className="study-words"
        data-long={words.length > LONG || undefined}
        role="group"
        aria-label={say.words}
        lang="ur"
        dir="rtl"
        ref={group}
      >
        {latinRuns(drawn, words, of)}
      </div>
      {units.length > 0 && (
        <section className="study-units" aria-labelledby={title}>
          <h3 id={title} className="visually-hidden">
            {say.together}
          </h3>
          <ul dir="rtl">
            {units.map((unit) => (
              <li key={unit.unit.tokens.join()} hidden={!unitShown(shown, unit)}>
                <span lang="ur" dir="rtl">
                  {unit.form}
                </span>
                <Meaning of={unit.unit.gloss} language={glossLanguage} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {translation && (
        <p className="study-translation" lang={translation.lang} dir="ltr" hidden={!shown.translation}>
          {translation.text}
        </p>
      )}
    </>
  )
}

// Words from which on a sentence is set a little smaller.
const LONG = 22

type WordProps = {
  readonly word: StudyWord
  readonly open: boolean
  readonly current: boolean
  readonly glossLanguage: GlossLanguage
  readonly onToggle: () => void
  readonly onCurrent: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Named by what is seen of it: its form, and the help as soon as that is open. */
function Word({ word, open, current, glossLanguage, onToggle, onCurrent, onKeyDown }: WordProps) {
  const { token, number, before, form, after } = word
  return (
    <button
      type="button"
      className="study-word"
      data-number={number}
      tabIndex={current ? 0 : -1}
      aria-expanded={open}
      onClick={onToggle}
      onFocus={onCurrent}
      onKeyDown={onKeyDown}
    >
      <span className="study-form">{before + form + after}</span>{' '}
      <span className="study-help">
        <span hidden={!open}>
          {glossLanguage === 'hi' ? (
            <span className="study-sound" lang="ur-Deva" dir="ltr">
              {token.devanagari}
            </span>
          ) : (
            <span className="study-sound" lang="ur-Latn" dir="ltr">
              {token.translit}
            </span>
          )}{' '}
          {token.gloss && <Meaning of={token.gloss} language={glossLanguage} />}
        </span>
      </span>
    </button>
  )
}

type MeaningProps = { readonly of: Glosses; readonly language: GlossLanguage }

function Meaning({ of, language }: MeaningProps) {
  const { text, lang } = inLanguage(of, language)
  return (
    <span className="study-meaning" lang={lang} dir="ltr">
      {text}
    </span>
  )
}

/** Latin words beside each other (iPhone 15 Pro) are from left to right, as in the article. */
function latinRuns(
  drawn: readonly ReactNode[][],
  words: readonly StudyWord[],
  { sentence, text }: StudySentence,
): ReactNode[] {
  const pieces = words.map(({ number }) => ({ token: number - 1, key: String(number) }))
  const nodes: ReactNode[] = []
  let at = 0
  for (const { from, to } of leftToRightRuns(pieces, sentence, text)) {
    const inside = drawn.slice(from, to + 1).flat()
    // The space after a run is the sentence's.
    const gap = inside.pop()
    nodes.push(
      ...drawn.slice(at, from).flat(),
      <span key={`ltr-${from}`} className="left-to-right" dir="ltr">
        {inside}
      </span>,
      gap,
    )
    at = to + 1
  }
  return [...nodes, ...drawn.slice(at).flat()]
}
