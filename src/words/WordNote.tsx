/** Tells what was done with a word, and offers to undo it. */
import { useTexts } from '#locales/text.ts'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Told, undoWord } from './change-word.ts'

// Long enough to read it and to reach the button; the key for it works as long as the page is there.
const SHOWN_MS = 10_000

type Props = {
  readonly told: Told
  /** The key that undoes it as well, where keys are on. */
  readonly undoKey: string | undefined
  readonly onGone: () => void
}

export function WordNote({ told, undoKey, onGone }: Props) {
  const text = useTexts('marks')
  const { storage } = useTexts('own')
  // Of what was told then: the same word may be marked again while the note still is there.
  const [taken, setTaken] = useState<{ readonly of: Told; readonly back: Told | 'nothing' }>()
  const [held, setHeld] = useState(false)
  const note = useRef<HTMLDivElement>(null)
  const undone = taken?.of === told ? taken.back : undefined
  const now = undone === 'nothing' || !undone ? told : undone

  // The page draws itself anew as the reader scrolls: that is no reason to stay longer.
  const gone = useEffectEvent(onGone)
  // Above the card, which is a popover itself; jsdom has none.
  useEffect(() => note.current?.showPopover?.(), [])
  useEffect(() => {
    // What the browser did not keep is told until the reader has seen to it.
    if (held || now.problem) return
    const timer = setTimeout(() => gone(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, now])

  const undo = async () => setTaken({ of: told, back: (await undoWord()) ?? 'nothing' })
  const [before = '', after = ''] = text.told[undone ? 'undone' : told.done].split('{{word}}')
  return (
    <div
      className="word-note"
      ref={note}
      popover="manual"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status">
        {undone === 'nothing' ? (
          text.told.nothing
        ) : (
          <>
            {before}
            <bdi lang="ur" dir="rtl">
              {now.lemma}
            </bdi>
            {after}
          </>
        )}
        {now.problem && (
          <>
            {' '}
            {text.notKept} {storage[now.problem]}
          </>
        )}
      </p>
      {!undone && (
        <>
          <button type="button" className="link" aria-keyshortcuts={undoKey} onClick={() => void undo()}>
            {text.undo}
          </button>
          {undoKey && <kbd aria-hidden="true">{undoKey}</kbd>}
        </>
      )}
    </div>
  )
}
