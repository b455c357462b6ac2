/** How many words wait for review now. */
import { useEffect, useState } from 'react'
import { fill } from '#locales/fill.ts'
import { useMarksText } from '#locales/marks-text.ts'
import { countDue } from './due.ts'
import { useWords } from './use-word.ts'

export function DueCount() {
  const { due: text } = useMarksText()
  const words = useWords()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    // Who comes back to the tab is told anew; nothing ticks meanwhile.
    const onVisible = () => {
      if (document.visibilityState === 'visible') setNow(Date.now())
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [])
  const count = countDue(words.values(), now)
  if (count === 0) return null
  return (
    <>
      <span className="due-count" aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden">{fill(text, { count })}</span>
    </>
  )
}
