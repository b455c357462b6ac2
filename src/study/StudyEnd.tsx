/** The small parts of the study view: what can be done with a sentence or its current word, and the quiet end. */
import { useText, useTexts } from '#locales/text.ts'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Address } from '#article/address.ts'
import type { StudyWord } from './study-sentences.ts'

type ToolsProps = {
  /** The word that arrows and taps have led to. */
  readonly word: StudyWord | undefined
  readonly sentence: Address
  readonly onWord: ((address: Address) => void) | undefined
  readonly listen: ((address: Address) => ReactNode) | undefined
}

export function StudyTools({ word, sentence, onWord, listen }: ToolsProps) {
  const say = useTexts('study')
  const [before = '', after = ''] = say.aboutWord.split('{{word}}')
  if (!listen && !onWord) return null
  return (
    <div className="study-tools">
      {listen?.(sentence)}
      {onWord && word && (
        <button
          type="button"
          className="link"
          onClick={() => onWord({ ...sentence, words: [word.number, word.number] })}
        >
          {before}
          <bdi lang="ur">{word.form}</bdi>
          {after}
        </button>
      )}
    </div>
  )
}

type EndProps = { readonly count: number; readonly onClose: () => void; readonly onAgain: () => void }

export function StudyEnd({ count, onClose, onAgain }: EndProps) {
  const { t } = useText('study')
  const say = useTexts('study')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="study-end">
      <h3 ref={title} tabIndex={-1}>
        {t('study:endTitle', { count })}
      </h3>
      <p>
        <button type="button" className="primary study-step" onClick={onClose}>
          {say.close}
        </button>
        <button type="button" onClick={onAgain}>
          {say.again}
        </button>
      </p>
    </div>
  )
}
