/** The card of one word: how it sounds, what it means here, its dictionary form, grammar, whole, and other places. */
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { describeGrammar } from '#urdu/grammar/grammar.ts'
import { toPlainRoman } from '#urdu/script/roman.ts'
import { useText } from '#locales/text.ts'
import { SpeakButton } from '#sound/SpeakButton.tsx'
import { placeToSave, type Told } from '#words/change-word.ts'
import { WordMarks } from '#words/WordMarks.tsx'
import { PanelHead } from '#kit/PanelHead.tsx'
import { type WordFacts, wordFacts } from './word-facts.ts'
import { Meaning } from './WordMeaning.tsx'
import { Places } from './WordPlaces.tsx'

type Props = {
  readonly article: Article
  readonly address: Address
  readonly onWord: (address: Address) => void
  readonly onEntity: (id: string) => void
  readonly onShare: () => void
  /** What was done with the word. */
  readonly onTold: (told: Told) => void
  /** The article's own address, for when the word is saved. */
  readonly path: string
  readonly onClose: () => void
}

export function WordCard({ article, address, onWord, onEntity, onShare, onTold, path, onClose }: Props) {
  const { t } = useText()
  const facts = wordFacts(article, address)
  if (!facts) return null
  const { token, form, previous, next } = facts
  return (
    <div className="word-card">
      <PanelHead onClose={onClose}>
        <h2 id="card-title" tabIndex={-1} lang="ur" dir="rtl">
          {form}
        </h2>
      </PanelHead>
      <div className="word-sound">
        <span lang="ur-Latn" dir="ltr">
          {token.translit}
        </span>
        <span lang="ur-Deva" dir="ltr">
          {token.devanagari}
        </span>
        <SpeakButton article={article} address={address} label={t('reader.hearWord')} />
      </div>
      <WordMarks token={token} place={placeToSave(article, address, path)} onTold={onTold} />
      <Meaning facts={facts} article={article} onEntity={onEntity} />
      <DictionaryForm facts={facts} />
      <Places article={article} facts={facts} onWord={onWord} />
      <footer className="card-foot">
        <button type="button" disabled={!previous} onClick={() => previous && onWord(previous)}>
          {t('reader.previousWord')}
        </button>
        <button type="button" disabled={!next} onClick={() => next && onWord(next)}>
          {t('reader.nextWord')}
        </button>
        <button type="button" onClick={onShare}>
          {t('reader.share')}
        </button>
      </footer>
      <p className="card-provenance">
        {t(`reader.provenance.${(token.provenance ?? article.provenance).kind}`)}
      </p>
    </div>
  )
}

function DictionaryForm({ facts: { token, units } }: { readonly facts: WordFacts }) {
  const { t } = useText()
  // کے and مطابق are two halves of one postposition, and described as such.
  const postposition = units.find(({ unit }) => unit.kind === 'postposition')?.unit
  return (
    <dl className="word-facts">
      <div className="word-fact">
        <dt>{t('reader.lemma')}</dt>
        <dd>
          <span lang="ur" dir="rtl">
            {token.lemma}
          </span>{' '}
          <span lang="ur-Latn" dir="ltr">
            {token.lemmaTranslit}
          </span>
        </dd>
      </div>
      <div className="word-fact">
        <dt>{t('reader.asTyped')}</dt>
        <dd lang="ur-Latn" dir="ltr">
          {toPlainRoman(token.translit)}
        </dd>
      </div>
      <div className="word-fact">
        <dt>{t('reader.grammar')}</dt>
        <dd lang="en" dir="ltr">
          {describeGrammar(token, postposition && { unit: postposition })}
        </dd>
      </div>
    </dl>
  )
}
