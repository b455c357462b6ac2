/** One sentence at a time, large: guess, reveal word by word, then the translation. Fills the window as a modal dialog. */
import { useText, useTexts } from '#locales/text.ts'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Address, formatAddress } from '#article/address.ts'
import type { Article, GlossLanguage } from '#article/article.ts'
import { inLanguage } from '#article/in-language.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { useDialog } from '#kit/use-dialog.ts'
import { StudyEnd, StudyTools } from './StudyEnd.tsx'
import { StudyFoot } from './StudyFoot.tsx'
import { StudyHead } from './StudyHead.tsx'
import { StudySentenceView } from './StudySentence.tsx'
import { studyKey } from './study-keys.ts'
import {
  type StudySentence,
  type StudyWord,
  sentenceIndex,
  studySentences,
  studyWords,
} from './study-sentences.ts'
import { allShown, nextStep, NOTHING, type Shown, toggleAll, toggleWord } from './study-steps.ts'

export type StudyProps = {
  readonly article: Article
  /** The sentence that is shown. What leads to none leads to the nearest: of its paragraph, else the first. */
  readonly at: Address
  /** The reader goes to another sentence; `at` is expected to follow. */
  readonly onMove: (address: Address) => void
  readonly onClose: () => void
  /** Opens a word's card; the view is expected to go, since nothing is above it. */
  readonly onWord?: ((address: Address) => void) | undefined
  readonly glossLanguage: GlossLanguage
  /** Draws a button that speaks the sentence at an address. */
  readonly listen?: ((address: Address) => ReactNode) | undefined
  /** The link to this very view, without which there is nothing to copy. */
  readonly shareUrl?: string | undefined
}

export function StudyView({
  article,
  at,
  onMove,
  onClose,
  onWord,
  glossLanguage,
  listen,
  shareUrl,
}: StudyProps) {
  const say = useTexts('study')
  const { shortcuts } = useSettings()
  const primary = useRef<HTMLButtonElement>(null)
  const dialog = useDialog({ onClose, focusFirst: primary })
  // What was revealed stays so while the view is open: who goes back sees it again.
  const [shownAt, setShownAt] = useState<ReadonlyMap<string, Shown>>(new Map())
  const [stop, setStop] = useState<{ readonly sentence: string; readonly number: number }>()
  const [said, setSaid] = useState<ReactNode>()
  const [ended, setEnded] = useState(false)

  const sentences = studySentences(article)
  const index = sentenceIndex(sentences, at)
  const of = sentences[index]
  const id = of ? formatAddress(of.address) : ''
  const words = of ? studyWords(of) : []
  const shown = shownAt.get(id) ?? NOTHING
  const translation = of?.sentence.translation && inLanguage(of.sentence.translation, glossLanguage)
  const step = nextStep(words, shown, translation !== undefined)
  const current = stop?.sentence === id ? stop.number : words[0]?.number

  // A word that had the focus goes with its sentence, a heading with the end.
  useEffect(() => {
    if (!dialog.current?.contains(document.activeElement)) primary.current?.focus()
  }, [dialog, id, ended])

  const show = (next: Shown) => setShownAt(new Map(shownAt).set(id, next))
  const moveTo = (to: StudySentence) => {
    setEnded(false)
    setSaid(<Position sentences={sentences} to={to} />)
    if (to !== of) onMove(to.address)
  }
  const next = () => {
    const to = sentences[index + 1]
    if (to) moveTo(to)
    else setEnded(true)
  }
  const previous = () => {
    const to = sentences[ended ? index : index - 1]
    if (to) moveTo(to)
  }
  const toggle = (word: StudyWord) => {
    setSaid(shown.words.has(word.number) ? undefined : <Told word={word} language={glossLanguage} />)
    setStop({ sentence: id, number: word.number })
    show(toggleWord(shown, word.number))
  }
  const toggleTranslation = () => {
    setSaid(shown.translation ? undefined : <span lang={translation?.lang}>{translation?.text}</span>)
    show({ ...shown, translation: !shown.translation })
    if (!shown.translation) bringIntoView(dialog.current, '.study-translation')
  }
  const act = () => {
    if (step.kind === 'next') next()
    else if (step.kind === 'translation') toggleTranslation()
    else {
      toggle(step.word)
      bringIntoView(dialog.current, `[data-number="${step.word.number}"]`)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = studyKey(event.nativeEvent, shortcuts)
    if (!key || !of) return
    event.preventDefault()
    if (key === 'next' && !ended) next()
    if (key === 'previous') previous()
    // Held down, a key would reveal everything.
    if (key === 'reveal' && !ended && !event.repeat) act()
  }

  return (
    // The keys of the whole view; everything that they do is also a button.
    <dialog className="study" ref={dialog} aria-labelledby="study-title" onKeyDown={onKeyDown}>
      <StudyHead
        number={index + 1}
        count={sentences.length}
        shareUrl={ended ? undefined : shareUrl}
        onClose={onClose}
      />
      {!of && <p className="study-empty">{say.empty}</p>}
      {of && ended && (
        <StudyEnd
          count={sentences.length}
          onClose={onClose}
          onAgain={() => {
            const [start] = sentences
            setShownAt(new Map())
            if (start) moveTo(start)
          }}
        />
      )}
      {of && !ended && (
        <>
          <div className="study-body" key={id}>
            <StudyTools
              word={words.find(({ number }) => number === current)}
              sentence={of.address}
              onWord={onWord}
              listen={listen}
            />
            <StudySentenceView
              of={of}
              words={words}
              shown={shown}
              current={current}
              glossLanguage={glossLanguage}
              onToggle={toggle}
              onCurrent={(number) => setStop({ sentence: id, number })}
            />
          </div>
          <StudyFoot
            step={step}
            primary={primary}
            first={index === 0}
            last={index === sentences.length - 1}
            allWords={allShown(shown, words)}
            translation={translation && shown.translation}
            keys={shortcuts}
            onStep={act}
            onAllWords={() => {
              setSaid(undefined)
              show(toggleAll(shown, words))
            }}
            onTranslation={toggleTranslation}
            onPrevious={previous}
            onNext={next}
          />
        </>
      )}
      <output className="visually-hidden">{said}</output>
    </dialog>
  )
}

function bringIntoView(dialog: HTMLElement | null, what: string): void {
  // After React has drawn it.
  requestAnimationFrame(() => dialog?.querySelector(what)?.scrollIntoView({ block: 'nearest' }))
}

/** Said when a word is revealed. */
function Told({ word, language }: { readonly word: StudyWord; readonly language: GlossLanguage }) {
  const meaning = word.token.gloss && inLanguage(word.token.gloss, language)
  return (
    <span key={word.number}>
      <span lang="ur">{word.form}</span> <span lang={meaning?.lang}>{meaning?.text}</span>
    </span>
  )
}

/** Said when another sentence is there. */
function Position({
  sentences,
  to,
}: {
  readonly sentences: readonly StudySentence[]
  readonly to: StudySentence
}) {
  const { t } = useText('study')
  const { text, sentence } = to
  return (
    <>
      {t('study:positionSaid', { number: sentences.indexOf(to) + 1, count: sentences.length })}{' '}
      <span lang="ur">{text.slice(sentence.start, sentence.end)}</span>
    </>
  )
}
