/** What to share of an article, and how: the browser's own sheet, a copied link, or the sentence itself. */
import { useRef, useState } from 'react'
import { type Address, findAt } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { useSettings } from '#library/settings-store.ts'
import { useText } from '#locales/text.ts'
import { sentenceText, sentenceWithHelp } from './copy-text.ts'
import { formatReaderLink, type ReaderView } from './reader-link.ts'

const SCOPES = ['word', 'sentence', 'article'] as const
type Scope = (typeof SCOPES)[number]

type Props = {
  readonly article: Article
  /** The word or sentence in question; undefined for the article. */
  readonly place: Address | undefined
  /** The card that stood open. */
  readonly card?: ReaderView['card']
  readonly onClose: () => void
}

export function ShareMenu({ article, place, card, onClose }: Props) {
  const { t } = useText()
  const { layers } = useSettings()
  const scopes = SCOPES.filter((scope) => scope === 'article' || (scope === 'word' ? place?.words : place))
  const [scope, setScope] = useState<Scope>(card?.kind === 'word' ? 'word' : place ? 'sentence' : 'article')
  const [withHelp, setWithHelp] = useState(true)
  const [message, setMessage] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // Only here, in the browser: the prerendered page has no cards.
  const canShare = typeof navigator.share === 'function'

  const view: ReaderView = {
    ...(place && scope !== 'article' && { place: scope === 'word' ? place : withoutWords(place) }),
    ...(withHelp && { layers, gloss: 'en' as const }),
    ...(withHelp && card && (card.kind === 'entity' || scope === 'word') && { card }),
  }
  const url = location.origin + formatReaderLink(article.slug, view)
  const found = place && findAt(article, withoutWords(place))
  const sentence = found?.sentence
  const text = found?.paragraph.text ?? ''

  const copy = async (content: string, done: string) => {
    try {
      await navigator.clipboard.writeText(content)
      setMessage(done)
    } catch {
      setMessage(t('share.failed'))
      field.current?.select()
    }
  }
  const share = async () => {
    try {
      await navigator.share({ title: article.paragraphs[0]?.text ?? '', url })
      onClose()
    } catch (error) {
      // Closing the browser's sheet without sharing is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setMessage(t('share.failed'))
    }
  }
  return (
    <div className="share">
      <header className="card-head">
        <h2 id="card-title" tabIndex={-1}>
          {t('share.title')}
        </h2>
        <button type="button" className="card-close" onClick={onClose} aria-label={t('reader.close')}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </header>
      <fieldset className="share-scopes">
        <legend className="visually-hidden">{t('share.what')}</legend>
        {scopes.map((name) => (
          <label key={name}>
            <input type="radio" name="share-scope" checked={scope === name} onChange={() => setScope(name)} />
            {t(`share.scope.${name}`)}
          </label>
        ))}
      </fieldset>
      <label className="share-help">
        <input type="checkbox" checked={withHelp} onChange={({ target }) => setWithHelp(target.checked)} />
        {t('share.withHelp')}
      </label>
      <label className="share-link">
        <span>{t('share.link')}</span>
        <input
          ref={field}
          type="text"
          dir="ltr"
          readOnly
          value={url}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <div className="share-actions">
        {canShare && (
          <button type="button" onClick={() => void share()}>
            {t('share.share')}
          </button>
        )}
        <button type="button" onClick={() => void copy(url, t('share.copiedLink'))}>
          {t('share.copyLink')}
        </button>
        {sentence && (
          <>
            <button
              type="button"
              onClick={() => void copy(sentenceText(text, sentence), t('share.copiedSentence'))}
            >
              {t('share.copySentence')}
            </button>
            <button
              type="button"
              onClick={() => void copy(sentenceWithHelp(text, sentence, url), t('share.copiedSentence'))}
            >
              {t('share.copyHelp')}
            </button>
          </>
        )}
      </div>
      <p className="share-message" role="status">
        {message}
      </p>
    </div>
  )
}

function withoutWords({ paragraph, sentence }: Address): Address {
  return sentence === undefined ? { paragraph } : { paragraph, sentence }
}
