/** Tells what was done with a word, and offers to undo it. */
import { useEffect, useRef, useState } from 'react'
import { useMarksText } from '#locales/marks-text.ts'
import { useOwnText } from '#locales/own-text.ts'
import { type Told, undoWord } from './change-word.ts'

// Long enough to read it and to reach the button; the key for it works as long as the page stands.
const SHOWN_MS = 10_000

type Props = { readonly told: Told; readonly onGone: () => void }

export function WordNote({ told, onGone }: Props) {
  const text = useMarksText()
  const { storage } = useOwnText()
  const [undone, setUndone] = useState<Told | 'nothing'>()
  const [held, setHeld] = useState(false)
  const note = useRef<HTMLDivElement>(null)
  const now = undone === 'nothing' || !undone ? told : undone

  // Above the card, which is a popover itself; jsdom has none.
  useEffect(() => note.current?.showPopover?.(), [])
  useEffect(() => {
    // What the browser did not keep is told until the reader has seen to it.
    if (held || now.problem) return
    const timer = setTimeout(onGone, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, now, onGone])

  const undo = async () => setUndone((await undoWord()) ?? 'nothing')
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
        <button type="button" className="link" onClick={() => void undo()}>
          {text.undo}
        </button>
      )}
    </div>
  )
}
