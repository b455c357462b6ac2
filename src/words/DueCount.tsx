/** How many words wait for review now. */
import { useText } from '#locales/text.ts'
import { useEffect, useState } from 'react'
import { countDue } from './due.ts'
import { useWords } from './use-word.ts'

export function DueCount() {
  const { t } = useText('marks')
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
      <span className="visually-hidden">{t('marks:due', { count })}</span>
    </>
  )
}
