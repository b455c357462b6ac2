/** What to do with a sentence: the one big next step, and beside it everything at once, the translation, the neighbours. */
import { useTexts } from '#locales/text.ts'
import type { RefObject } from 'react'
import type { Step } from './study-steps.ts'

type Props = {
  readonly step: Step
  readonly primary: RefObject<HTMLButtonElement | null>
  readonly first: boolean
  readonly last: boolean
  readonly allWords: boolean
  /** Whether the translation is shown; undefined where there is none. */
  readonly translation: boolean | undefined
  /** Tells of the keys that are also letters. */
  readonly keys: boolean
  readonly onStep: () => void
  readonly onAllWords: () => void
  readonly onTranslation: () => void
  readonly onPrevious: () => void
  readonly onNext: () => void
}

export function StudyFoot({ step, primary, first, last, allWords, translation, keys, ...acts }: Props) {
  const say = useTexts('study')
  return (
    <footer className="study-foot">
      <button type="button" className="primary study-step" ref={primary} onClick={acts.onStep}>
        {step.kind === 'next' && last ? say.step.end : say.step[step.kind]}
      </button>
      <div className="study-acts">
        {/* Not disabled: a button that goes away under the finger would take the focus with it. */}
        <button
          type="button"
          className="study-turn"
          onClick={acts.onPrevious}
          aria-disabled={first}
          aria-label={say.previous}
        >
          <Chevron back />
        </button>
        <button type="button" onClick={acts.onAllWords} aria-pressed={allWords}>
          {say.allWords}
        </button>
        {translation !== undefined && (
          <button type="button" onClick={acts.onTranslation} aria-pressed={translation}>
            {say.translation}
          </button>
        )}
        <button
          type="button"
          className="study-turn"
          onClick={acts.onNext}
          aria-label={last ? say.step.end : say.next}
        >
          <Chevron />
        </button>
      </div>
      {keys && <p className="study-keys">{say.keys}</p>}
    </footer>
  )
}

/** Points on in the interface's direction; the styles turn it round where that is leftwards. */
function Chevron({ back = false }: { readonly back?: boolean }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={back ? 'M15 5l-7 7 7 7' : 'M9 5l7 7-7 7'} />
    </svg>
  )
}
