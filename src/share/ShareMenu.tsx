/** What to share of an article, and how: the browser's own sheet, a copied link, or the sentence itself. */
import { type RefObject, useRef, useState, useSyncExternalStore } from 'react'
import { type Address, findAt } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { titleOf } from '#article/parts.ts'
import { Choice } from '#kit/Choice.tsx'
import { copyText } from '#kit/copy-text.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { useText } from '#locales/text.ts'
import { sentenceText, sentenceWithHelp } from './copy-text.ts'
import { formatReaderLink, type ReaderView } from './reader-link.ts'
import { firstScope, helpIn, placeIn, type Scope, scopesOf, withoutWords } from './share-scope.ts'
import { ShareHead } from './ShareHead.tsx'

export type ShareProps = {
  readonly article: Article
  /** The word or sentence in question; undefined for the article. */
  readonly place: Address | undefined
  /** The card that was open. */
  readonly card?: ReaderView['card']
  readonly onClose: () => void
}

export function ShareMenu({ article, place, card, onClose }: ShareProps) {
  const { t } = useText()
  const settings = useSettings()
  const origin = useSyncExternalStore(never, () => location.origin, noOrigin)
  const [scope, setScope] = useState<Scope>(() => firstScope(place, card))
  const [withHelp, setWithHelp] = useState(true)
  const [message, setMessage] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const view = { ...placeIn(scope, place), ...(withHelp && helpIn(scope, settings, card)) }
  const url = origin + formatReaderLink(article.slug, view)
  return (
    <div className="share">
      <ShareHead onClose={onClose} />
      <Choice
        legend={t('share.what')}
        name="share-scope"
        options={scopesOf(place).map((value) => ({ value, label: t(`share.scope.${value}`) }))}
        chosen={scope}
        onChoose={setScope}
      />
      <label className="check">
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
      <Actions article={article} place={place} url={url} field={field} tell={setMessage} onDone={onClose} />
      <p className="share-message" role="status">
        {message}
      </p>
    </div>
  )
}

type ActionsProps = {
  readonly article: Article
  readonly place: Address | undefined
  readonly url: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly tell: (message: string) => void
  readonly onDone: () => void
}

function Actions({ article, place, url, field, tell, onDone }: ActionsProps) {
  const { t } = useText()
  const canShare = useSyncExternalStore(never, sharesItself, () => false)
  const found = place && findAt(article, withoutWords(place))
  const { sentence } = found ?? {}
  const text = found?.paragraph.text ?? ''

  /** The reader can still take the link: it is there, selected. */
  const fail = (said: string) => {
    tell(said)
    field.current?.focus()
    field.current?.select()
  }
  const copy = async (content: string, done: string) => {
    if (await copyText(content)) tell(done)
    else fail(t('share.failed'))
  }
  const share = async () => {
    try {
      await navigator.share({ title: titleOf(article), url })
      onDone()
    } catch (error) {
      // Closing the browser's sheet without sharing is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) fail(t('share.notShared'))
    }
  }
  return (
    <div className="share-actions">
      {canShare && <Action name={t('share.share')} run={share} />}
      <Action name={t('share.copyLink')} run={() => copy(url, t('share.copiedLink'))} />
      {sentence && (
        <>
          <Action
            name={t('share.copySentence')}
            run={() => copy(sentenceText(text, sentence), t('share.copiedSentence'))}
          />
          <Action
            name={t('share.copyHelp')}
            run={() => copy(sentenceWithHelp(text, sentence, url), t('share.copiedSentence'))}
          />
        </>
      )}
    </div>
  )
}

function Action({ name, run }: { readonly name: string; readonly run: () => Promise<void> }) {
  return (
    <button type="button" onClick={() => void run()}>
      {name}
    </button>
  )
}

// What the browser can do does not change while the page is there; without one there is nothing to know.
const never = () => () => undefined
const noOrigin = () => ''
const sharesItself = () => typeof navigator.share === 'function'
