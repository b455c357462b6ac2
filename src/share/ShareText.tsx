/** Sharing of an article that is on this device only: a link would open nothing for others, so its text is copied. */
import { useState } from 'react'
import { findAt } from '#article/address.ts'
import { copyText } from '#kit/copy-text.ts'
import { readingText } from '#article/plain-text.ts'
import { useText, useTexts } from '#locales/text.ts'
import { sentenceText, sentenceWithHelp } from './copy-text.ts'
import { withoutWords } from './share-scope.ts'
import type { ShareProps } from './ShareMenu.tsx'
import { ShareHead } from './ShareHead.tsx'

export function ShareText({ article, place, onClose }: ShareProps) {
  const { t } = useText()
  const own = useTexts('own').share
  const [message, setMessage] = useState('')
  const found = place && findAt(article, withoutWords(place))
  const { sentence } = found ?? {}
  const text = found?.paragraph.text ?? ''
  const copy = async (content: string, done: string) => {
    setMessage((await copyText(content)) ? done : own.failed)
  }
  const action = (name: string, content: string, done: string) => (
    <button type="button" onClick={() => void copy(content, done)}>
      {name}
    </button>
  )
  return (
    <div className="share">
      <ShareHead onClose={onClose} />
      <p>{own.onDevice}</p>
      <div className="share-actions">
        {sentence && (
          <>
            {action(t('share.copySentence'), sentenceText(text, sentence), t('share.copiedSentence'))}
            {action(own.copyHelp, sentenceWithHelp(text, sentence, ''), t('share.copiedSentence'))}
          </>
        )}
        {action(own.copyText, readingText(article), own.copiedText)}
      </div>
      <p className="share-message" role="status">
        {message}
      </p>
    </div>
  )
}
