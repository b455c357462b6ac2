/** The mentions of an entity in its card: a step back and forth, and the list of all of them. */
import type { Article, Mention } from '#article/article.ts'
import { useText } from '#locales/text.ts'
import { snippetOf } from './snippet.ts'

type Props = {
  readonly article: Article
  readonly mentions: readonly Mention[]
  /** The current one, from 0. */
  readonly at: number
  readonly onMention: (index: number) => void
}

/** How the current mention names its entity, and the way to its neighbours. */
export function MentionSteps({ article, mentions, at, onMention }: Props) {
  const { t } = useText()
  const mention = mentions[at]
  if (!mention) return null
  const step = (to: number, label: string) => {
    const none = to < 0 || to >= mentions.length
    // Not `disabled`: that would take the focus away from a reader who steps by keyboard and comes to the end.
    return (
      <button type="button" aria-disabled={none || undefined} onClick={() => !none && onMention(to)}>
        {label}
      </button>
    )
  }
  return (
    <div className="entity-steps">
      <p>
        {t(`entities.how.${mention.kind}`)}{' '}
        <b lang="ur" dir="rtl">
          {snippetOf(article, mention).form}
        </b>
      </p>
      {/* A name that occurs only once has no other place to step to. */}
      {mentions.length > 1 && (
        <>
          <p className="entity-position" role="status">
            {t('entities.position', { at: at + 1, count: mentions.length })}
          </p>
          <div className="card-foot">
            {step(at - 1, t('entities.previous'))}
            {step(at + 1, t('entities.next'))}
          </div>
        </>
      )}
    </div>
  )
}

// Nobody reads a thousand snippets; the steps above reach every one of them.
const MOST = 60

export function MentionList({ article, mentions, at, onMention }: Props) {
  const { t } = useText()
  return (
    <details className="word-places">
      <summary>{t('entities.all', { count: mentions.length })}</summary>
      <ol>
        {mentions.slice(0, MOST).map((mention, index) => {
          const { before, form, after } = snippetOf(article, mention)
          return (
            <li key={`${mention.paragraph}.${mention.start}.${mention.end}`}>
              <button
                type="button"
                lang="ur"
                dir="rtl"
                aria-current={index === at || undefined}
                onClick={() => onMention(index)}
              >
                {before}
                <mark>{form}</mark>
                {after}
              </button>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
