/** The events that the article describes, in order of time, tied both ways to the text. */
import { useEffect, useRef } from 'react'
import { type Address, addressOf, formatAddress } from '#article/address.ts'
import type { Article, ArticleEvent } from '#article/article.ts'
import { inLanguage } from '#article/in-language.ts'
import type { InterfaceLanguage } from '#locales/languages.ts'
import { useText } from '#locales/text.ts'
import { dateInWords } from './date-words.ts'
import { eventsAt } from './follow.ts'
import { daysBetween, gapStep, type Shape, shapeOf } from './scale.ts'
import { Sign } from './Sign.tsx'
import { TrueScale } from './TrueScale.tsx'

type Props = {
  readonly article: Article
  /** The sentence that is being read. */
  readonly current: Address | undefined
  /** The event whose passages are lit. */
  readonly lit: string | undefined
  readonly onShow: (event: ArticleEvent) => void
  readonly onEntity: (entityId: string) => void
}

const SHAPES: readonly Shape[] = ['exact', 'approximate', 'span', 'open']

export function Timeline({ article, current, lit, onShow, onEntity }: Props) {
  const { t } = useText()
  const list = useRef<HTMLOListElement>(null)
  const told = eventsAt(article, current)
  const [first] = told

  // The list follows the text inside its own panel; the page itself is never scrolled.
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-current]')
    const panel = item?.closest<HTMLElement>('[data-scroll]')
    // At the top of the page nobody has begun to read: the timeline shows its own top.
    if (!item || !panel || window.scrollY < 8 || panel.matches(':hover, :focus-within')) return
    const [inner, outer] = [item.getBoundingClientRect(), panel.getBoundingClientRect()]
    if (inner.top < outer.top + 48 || inner.bottom > outer.bottom)
      panel.scrollTop += inner.top - outer.top - outer.height / 3
  }, [first])

  if (article.events.length === 0) return null
  return (
    <div className="timeline">
      <h2>{t('timeline.title')}</h2>
      <TrueScale events={article.events} told={told} />
      <ol ref={list}>
        {article.events.map((event, index) => (
          <EventItem
            key={event.id}
            article={article}
            event={event}
            before={article.events[index - 1]}
            told={told.includes(event.id)}
            lit={lit === event.id}
            onShow={onShow}
            onEntity={onEntity}
          />
        ))}
      </ol>
      <ul className="timeline-legend" aria-label={t('timeline.legend')}>
        {SHAPES.map((shape) => (
          <li key={shape}>
            <Sign shape={shape} /> {t(`timeline.shape.${shape}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}

type ItemProps = {
  readonly article: Article
  readonly event: ArticleEvent
  readonly before: ArticleEvent | undefined
  readonly told: boolean
  readonly lit: boolean
  readonly onShow: (event: ArticleEvent) => void
  readonly onEntity: (entityId: string) => void
}

function EventItem({ article, event, before, told, lit, onShow, onEntity }: ItemProps) {
  const { t, language } = useText()
  const { id, edtf, label, dateNote, participants, passages, claim } = event
  const days = before ? daysBetween(before, event) : 0
  const step = before ? gapStep(days) : 0
  const [passage] = passages
  const main = inLanguage(label, language)
  const other = main.lang === 'ur' ? 'en' : 'ur'
  const note = inLanguage(dateNote, language)
  return (
    <li
      className={lit ? 'event lit' : 'event'}
      id={`event-${id}`}
      aria-current={told || undefined}
      data-gap={step}
    >
      {before && step > 0 && <p className="event-gap">{gapInWords(days, t)}</p>}
      <Sign shape={shapeOf(event)} />
      <p className="event-date">{dateInWords(edtf, language, t)}</p>
      <a
        className="event-label"
        href={passage ? `#${formatAddress(addressOf(article, passage))}` : undefined}
        onClick={(click) => {
          click.preventDefault()
          onShow(event)
        }}
      >
        <span className="event-label-main" lang={main.lang} dir={main.lang === 'ur' ? 'rtl' : 'ltr'}>
          {main.text}
        </span>{' '}
        <span className="event-label-other" lang={other} dir={other === 'ur' ? 'rtl' : 'ltr'}>
          {label[other]}
        </span>
      </a>
      {claim && (
        <p className="event-claim">
          {t('timeline.says', { who: names(article, claim.by, language) })}
          {claim.deniedBy.length > 0 &&
            ` · ${t('timeline.denies', { who: names(article, claim.deniedBy, language) })}`}
        </p>
      )}
      {participants.length > 0 && (
        <p className="event-participants">
          {participants.map((participant) => (
            <a
              key={participant}
              href={`#entity-${participant}`}
              onClick={(click) => {
                click.preventDefault()
                onEntity(participant)
              }}
            >
              {names(article, [participant], language)}
            </a>
          ))}
        </p>
      )}
      <details>
        <summary>{t('timeline.why')}</summary>
        <p lang={note.lang}>{note.text}</p>
      </details>
    </li>
  )
}

type Text = ReturnType<typeof useText>['t']

function gapInWords(days: number | undefined, t: Text): string {
  if (days === undefined) return t('timeline.gapUnknown')
  if (days < 14) return t('timeline.gapDays', { count: days })
  if (days < 60) return t('timeline.gapWeeks', { count: Math.round(days / 7) })
  if (days < 700) return t('timeline.gapMonths', { count: Math.round(days / 30.4) })
  return t('timeline.gapYears', { count: Math.round(days / 365.25) })
}

function names(article: Article, ids: readonly string[], language: InterfaceLanguage): string {
  return ids
    .map((id) => {
      const entity = article.entities.find((candidate) => candidate.id === id)
      return entity ? inLanguage(entity.name, language).text : id
    })
    .join(language === 'ur' ? '، ' : ', ')
}
