/** The card of one person, place, organisation, group or event: who that is, and every place where the text speaks of it. */
import { addressOf, findAt } from '#article/address.ts'
import type { Article, Entity, Mention } from '#article/article.ts'
import { useText } from '#locales/text.ts'
import { KindIcon } from './KindIcon.tsx'
import { mentionsOf, metonymsOf } from './mentions-of.ts'

type Props = {
  readonly article: Article
  readonly entityId: string
  /** Which of its mentions was asked for, from 0. */
  readonly mention: number
  readonly onMention: (index: number) => void
  readonly onEntity: (id: string) => void
  /** Opens the card of the word itself. */
  readonly onWord?: (() => void) | undefined
  readonly onShare: () => void
  readonly onClose: () => void
}

export function EntityCard({
  article,
  entityId,
  mention,
  onMention,
  onEntity,
  onWord,
  onShare,
  onClose,
}: Props) {
  const { t, language } = useText()
  const entity = article.entities.find(({ id }) => id === entityId)
  const mentions = mentionsOf(article, entityId)
  const current = mentions[mention]
  if (!entity || !current) return null
  return (
    <div className="entity-card">
      <header className="card-head">
        <p className="entity-kind" data-type={entity.type}>
          <KindIcon type={entity.type} />
          {t(`entities.kind.${entity.type}`)}
        </p>
        <button type="button" className="card-close" onClick={onClose} aria-label={t('reader.close')}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </header>
      <h2 id="card-title" tabIndex={-1}>
        <span lang="ur" dir="rtl">
          {entity.name.ur}
        </span>{' '}
        <span lang="en" dir="ltr">
          {entity.name.en}
        </span>
      </h2>
      <p lang="ur-Latn" dir="ltr">
        {entity.translit}
      </p>
      <p className="entity-description">{entity.description[language]}</p>
      <Relations article={article} entity={entity} onEntity={onEntity} />
      <MentionSteps article={article} mentions={mentions} at={mention} onMention={onMention} />
      <MentionList article={article} mentions={mentions} at={mention} onMention={onMention} />
      <footer className="card-foot">
        {onWord && (
          <button type="button" onClick={onWord}>
            {t('entities.wordByWord')}
          </button>
        )}
        <button type="button" onClick={onShare}>
          {t('reader.share')}
        </button>
        {entity.wikidata && (
          <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} rel="noreferrer external">
            {t('entities.wikidata')}
          </a>
        )}
      </footer>
      <p className="card-provenance">{t(`reader.provenance.${article.provenance.kind}`)}</p>
    </div>
  )
}

type RelationsProps = {
  readonly article: Article
  readonly entity: Entity
  readonly onEntity: (id: string) => void
}

/** What it stands for, or what stands for it. */
function Relations({ article, entity, onEntity }: RelationsProps) {
  const { t, language } = useText()
  const meant = article.entities.find(({ id }) => id === entity.refersTo)
  const metonyms = metonymsOf(article, entity.id)
  const link = ({ id, name }: Entity) => (
    <button key={id} type="button" className="link" onClick={() => onEntity(id)}>
      {name[language]}
    </button>
  )
  return (
    <>
      {meant && (
        <p className="entity-relation">
          {t('entities.standsFor')} {link(meant)}
        </p>
      )}
      {metonyms.length > 0 && (
        <p className="entity-relation">
          {t('entities.alsoCalled')} {metonyms.map(link)}
        </p>
      )}
    </>
  )
}

type MentionsProps = {
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly at: number
  readonly onMention: (index: number) => void
}

function MentionSteps({ article, mentions, at, onMention }: MentionsProps) {
  const { t } = useText()
  const mention = mentions[at]
  if (!mention) return null
  const form = article.paragraphs[mention.paragraph - 1]?.text.slice(mention.start, mention.end)
  return (
    <div className="entity-steps">
      <p>
        {t(`entities.how.${mention.kind}`)}{' '}
        <b lang="ur" dir="rtl">
          {form}
        </b>
      </p>
      <p className="entity-position" role="status">
        {t('entities.position', { at: at + 1, count: mentions.length })}
      </p>
      <div className="card-foot">
        <button type="button" disabled={at === 0} onClick={() => onMention(at - 1)}>
          {t('entities.previous')}
        </button>
        <button type="button" disabled={at === mentions.length - 1} onClick={() => onMention(at + 1)}>
          {t('entities.next')}
        </button>
      </div>
    </div>
  )
}

// Nobody reads a thousand snippets; the steps above reach every one of them.
const MOST = 60

function MentionList({ article, mentions, at, onMention }: MentionsProps) {
  const { t } = useText()
  return (
    <details className="word-places">
      <summary>{t('entities.all', { count: mentions.length })}</summary>
      <ol>
        {mentions.slice(0, MOST).map((mention, index) => (
          <li key={`${mention.paragraph}.${mention.start}.${mention.end}`}>
            <button
              type="button"
              lang="ur"
              dir="rtl"
              aria-current={index === at || undefined}
              onClick={() => onMention(index)}
            >
              <Snippet article={article} mention={mention} />
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The mention with four words of its sentence on each side. */
function Snippet({ article, mention }: { readonly article: Article; readonly mention: Mention }) {
  const found = findAt(article, addressOf(article, mention))
  const { text, sentences } = article.paragraphs[mention.paragraph - 1] ?? { text: '', sentences: [] }
  const sentence = found?.sentence ?? sentences[0]
  const tokens = sentence?.tokens ?? []
  const first = tokens.findIndex(({ start }) => start >= mention.start)
  const last = tokens.findLastIndex(({ end }) => end <= mention.end)
  const from = tokens[Math.max(0, first - 4)]?.start ?? mention.start
  const to = tokens[Math.min(tokens.length - 1, last + 4)]?.end ?? mention.end
  return (
    <>
      {text.slice(from, mention.start)}
      <b>{text.slice(mention.start, mention.end)}</b>
      {text.slice(mention.end, to)}
    </>
  )
}
