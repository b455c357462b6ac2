/** The card of one word: how it sounds, what it means here, its dictionary form, grammar, whole, and other places. */
import { type Address, formatAddress } from '#article/address.ts'
import type { Article, Token } from '#article/article.ts'
import { describeGrammar } from '#urdu/grammar.ts'
import { toPlainRoman } from '#urdu/roman.ts'
import { useText } from '#locales/text.ts'
import { dateInWords } from '#timeline/date-words.ts'
import { sameAddress, type WordFacts, wordFacts, type WordPlace } from './word-facts.ts'

type Props = {
  readonly article: Article
  readonly address: Address
  readonly onWord: (address: Address) => void
  readonly onEntity: (id: string) => void
  readonly onShare: () => void
  readonly onClose: () => void
}

export function WordCard({ article, address, onWord, onEntity, onShare, onClose }: Props) {
  const { t } = useText()
  const facts = wordFacts(article, address)
  if (!facts) return null
  const { token, form, previous, next } = facts
  return (
    <div className="word-card">
      <header className="card-head">
        <h2 id="card-title" tabIndex={-1} lang="ur" dir="rtl">
          {form}
        </h2>
        <button type="button" className="card-close" onClick={onClose} aria-label={t('reader.close')}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </header>
      <p className="word-sound">
        <span lang="ur-Latn" dir="ltr">
          {token.translit}
        </span>
        <span lang="ur-Deva" dir="ltr">
          {token.devanagari}
        </span>
      </p>
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

/** How far to trust a word that the machine found in no table: beside its meaning, where a learner would believe it. */
function Doubt({ token: { provenance } }: { readonly token: Token }) {
  const { t } = useText()
  if (provenance?.kind !== 'machine') return null
  const { rule } = provenance
  return (
    <dd className="word-doubt">
      {rule.startsWith('unknown')
        ? t('reader.guessed')
        : t('reader.derived', { rule: `\u2068${rule}\u2069` })}
    </dd>
  )
}

type MeaningProps = {
  readonly facts: WordFacts
  readonly article: Article
  readonly onEntity: (id: string) => void
}

/** A name is explained as a name, never as vocabulary. */
function Meaning({ facts, article, onEntity }: MeaningProps) {
  const { t, language } = useText()
  const { token, units, mentions, time, correction, sentence } = facts
  const entities = mentions.flatMap(({ entity }) => article.entities.find(({ id }) => id === entity) ?? [])
  return (
    <dl className="word-facts">
      <dt>{token.upos === 'PROPN' ? t('reader.name') : t('reader.meaning')}</dt>
      <dd className="word-gloss" lang="en" dir="ltr">
        {token.gloss?.en}
      </dd>
      <Doubt token={token} />
      {units.map(({ unit, form }) => (
        <div className="word-fact" key={unit.tokens.join()}>
          <dt>{t(unit.kind === 'expression' && time ? 'reader.time' : `reader.unit.${unit.kind}`)}</dt>
          <dd>
            <span lang="ur" dir="rtl">
              {form}
            </span>{' '}
            <span className="word-gloss" lang="en" dir="ltr">
              {unit.gloss.en}
            </span>
          </dd>
        </div>
      ))}
      {entities.map((entity) => (
        <div className="word-fact" key={entity.id}>
          <dt>{t('reader.refersTo')}</dt>
          <dd>
            <button type="button" className="link" onClick={() => onEntity(entity.id)}>
              {entity.name[language]}
            </button>
          </dd>
        </div>
      ))}
      {time && (
        <div className="word-fact">
          <dt>{t('reader.time')}</dt>
          <dd>
            {dateInWords(time.edtf, language, t)}{' '}
            <span className="soft">
              <bdi lang="en">{time.edtf}</bdi>{' '}
              {t('reader.timeRule', { rule: `\u2068${time.rule.replaceAll('-', ' ')}\u2069` })}
            </span>
          </dd>
        </div>
      )}
      {correction && (
        <div className="word-fact">
          <dt>{t('reader.correction')}</dt>
          <dd>
            <span lang="ur" dir="rtl">
              {correction.correct}
            </span>{' '}
            {correction.note[language]}
          </dd>
        </div>
      )}
      {sentence.translation && (
        <div className="word-fact">
          <dt>{t('reader.sentence')}</dt>
          <dd className="word-sentence" lang="en" dir="ltr">
            {sentence.translation.en}
          </dd>
        </div>
      )}
    </dl>
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

// A word such as کا may stand a thousand times in a long text; nobody reads such a list to its end.
const MOST_PLACES = 40

type PlacesProps = {
  readonly article: Article
  readonly facts: WordFacts
  readonly onWord: (address: Address) => void
}

function Places({ article, facts, onWord }: PlacesProps) {
  const { t } = useText()
  const others = facts.places.filter(({ address }) => !sameAddress(address, facts.address))
  if (others.length === 0) return <p className="soft">{t('reader.onlyHere')}</p>
  return (
    <details className="word-places">
      <summary>{t('reader.otherPlaces', { count: others.length })}</summary>
      <ol>
        {others.slice(0, MOST_PLACES).map((place) => (
          <li key={formatAddress(place.address)}>
            <button type="button" lang="ur" dir="rtl" onClick={() => onWord(place.address)}>
              <Snippet article={article} place={place} />
            </button>
          </li>
        ))}
      </ol>
      {others.length > MOST_PLACES && (
        <p className="soft">{t('reader.morePlaces', { count: others.length - MOST_PLACES })}</p>
      )}
    </details>
  )
}

/** The word with three words on each side. */
function Snippet({
  article,
  place: { paragraph, sentence, token },
}: {
  readonly article: Article
  readonly place: WordPlace
}) {
  const { text } = article.paragraphs[paragraph - 1] ?? { text: '' }
  const at = sentence.tokens.indexOf(token)
  const from = sentence.tokens[Math.max(0, at - 3)]?.start ?? token.start
  const to = sentence.tokens[Math.min(sentence.tokens.length - 1, at + 3)]?.end ?? token.end
  return (
    <>
      {text.slice(from, token.start)}
      <b>{text.slice(token.start, token.end)}</b>
      {text.slice(token.end, to)}
    </>
  )
}
