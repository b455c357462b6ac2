/** How much of an article's vocabulary the reader knows: a quiet line and a sentence. */
import { useEffect, useRef } from 'react'
import type { Article } from '#article/article.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { LANGUAGES } from '#locales/languages.ts'
import { useText, useTexts } from '#locales/text.ts'
import { isByRank, knownShare } from './fading.ts'
import { useRanks } from './use-ranks.ts'
import { useWords } from './use-word.ts'

const NO_RANKS: ReadonlyMap<string, number> = new Map()

export function KnownShare({ article }: { readonly article: Article }) {
  const text = useTexts('marks')
  const { t, language } = useText('marks')
  const words = useWords()
  const { helpWith } = useSettings()
  // Where they cannot be fetched, the reading page says so.
  const { ranks = NO_RANKS } = useRanks(isByRank(helpWith))
  const line = useRef<HTMLSpanElement>(null)

  const { running, knownRunning, ...counts } = knownShare(article, { words, helpWith, ranks })
  const share = running === 0 ? 0 : knownRunning / running
  useEffect(() => {
    line.current?.style.setProperty('inline-size', `${share * 100}%`)
  }, [share])

  if (running === 0) return null
  // Rounded down: nobody is told that they know all as long as a word is left.
  const percent = new Intl.NumberFormat(LANGUAGES[language].format, { style: 'percent' }).format(
    Math.floor(share * 100) / 100,
  )
  return (
    <div className="known-share">
      <span className="known-line" aria-hidden="true">
        <span ref={line} />
      </span>
      <p>{share === 0 ? text.shareNone : t('marks:share', { share: percent })}</p>
      {(share > 0 || counts.learning > 0) && <p className="soft">{t('marks:counts', { ...counts })}</p>}
    </div>
  )
}
