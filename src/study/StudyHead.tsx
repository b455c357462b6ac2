/** The quiet head of the study view: how far the reader is, the link to this sentence, and the way back. */
import { useText, useTexts } from '#locales/text.ts'
import { useState } from 'react'
import { CloseButton } from '#kit/CloseButton.tsx'
import { copyText } from '#kit/copy-text.ts'

type Props = {
  /** Counts from 1. */
  readonly number: number
  readonly count: number
  readonly shareUrl: string | undefined
  readonly onClose: () => void
}

export function StudyHead({ number, count, shareUrl, onClose }: Props) {
  const { t } = useText('study')
  const say = useTexts('study')
  return (
    <header className="study-head">
      <h2 id="study-title" className="visually-hidden">
        {say.title}
      </h2>
      <p className="study-position">{count > 0 && t('study:position', { number, count })}</p>
      {shareUrl !== undefined && <CopyLink key={shareUrl} url={shareUrl} />}
      <CloseButton label={say.close} onClose={onClose} />
      {count > 0 && <progress className="study-progress" value={number} max={count} aria-hidden="true" />}
    </header>
  )
}

/** Where the browser does not allow copying, the link is there to be taken by hand. */
function CopyLink({ url }: { readonly url: string }) {
  const say = useTexts('study')
  const [done, setDone] = useState<'copied' | 'failed'>()
  const copy = async () => {
    setDone((await copyText(url)) ? 'copied' : 'failed')
  }
  return (
    <>
      <p className="study-told" role="status">
        {done === 'copied' && say.copied}
        {done === 'failed' && say.copyFailed}
      </p>
      {done === 'failed' ? (
        <input
          type="text"
          dir="ltr"
          readOnly
          value={url}
          aria-label={say.link}
          onFocus={({ target }) => target.select()}
        />
      ) : (
        <button type="button" onClick={() => void copy()}>
          {say.copyLink}
        </button>
      )}
    </>
  )
}
