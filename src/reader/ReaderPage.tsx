/** One article: its text in the middle, who and where beside it, the timeline, and whatever card is open. */
import { type ReactNode, useRef, useState } from 'react'
import type { Article } from '#article/article.ts'
import { EntityList } from '#entities/EntityList.tsx'
import { useText } from '#locales/text.ts'
import type { ParsedLink } from '#share/reader-link.ts'
import { Timeline } from '#timeline/Timeline.tsx'
import { ArticleText } from './ArticleText.tsx'
import { Card } from './Card.tsx'
import { LayerSwitches } from './LayerSwitches.tsx'
import { LinkNote } from './LinkNote.tsx'
import { StoryFoot, StoryHead } from './Story.tsx'
import { useHelp } from './use-help.ts'
import { type Sheet, useReader } from './use-reader.ts'

type Props = {
  readonly article: Article
  /** What the address asked for, and what of it could not be understood. */
  readonly asked: ParsedLink
}

export function ReaderPage({ article, asked }: Props) {
  const { t } = useText()
  const [message, setMessage] = useState('')
  const text = useRef<HTMLElement>(null)
  const reader = useReader(article, asked, text)
  const { card, sheet, reading, litEvent, openEntity } = reader

  const toggle = useHelp(text, setMessage)

  return (
    <div className="reader">
      <article className="story" ref={text}>
        <StoryHead article={article} />
        {article.annotated && (
          <div className="toolbar">
            <LayerSwitches onToggle={toggle.layer} />
            <button
              type="button"
              className="toolbar-share"
              onClick={({ currentTarget }) => reader.share(reading, currentTarget)}
            >
              {t('reader.share')}
            </button>
          </div>
        )}
        <LinkNote problems={reader.problems} onClose={reader.forgetProblems} />
        <TextBody article={article} />
        <StoryFoot article={article} />
      </article>
      {article.annotated && (
        <>
          <Panel name="timeline" open={sheet === 'timeline'} onClose={reader.closeSheet}>
            <Timeline
              article={article}
              current={reading}
              lit={litEvent}
              onShow={reader.showEvent}
              onEntity={(id) => openEntity(id)}
            />
          </Panel>
          <Panel name="entities" open={sheet === 'entities'} onClose={reader.closeSheet}>
            <EntityList
              article={article}
              lit={card?.kind === 'entity' ? card.id : undefined}
              onToggleKind={toggle.kind}
              onOpen={(id) => openEntity(id)}
            />
          </Panel>
          <BottomBar
            sheet={sheet}
            onOpen={reader.openSheet}
            onShare={(anchor) => reader.share(reading, anchor)}
          />
        </>
      )}
      <Card
        card={card}
        article={article}
        onWord={reader.openWord}
        onEntity={(id, index) => openEntity(id, index)}
        onShare={(place, of) => reader.share(place, card?.anchor, of)}
        onClose={reader.closeCard}
      />
      <output className="visually-hidden">{message}</output>
    </div>
  )
}

/**
 * The words. Where the page came prerendered they already stand, and React is told to leave them alone: hydrating
 * fifty thousand words would take a second and a third of the page's memory, and nothing in them ever changes.
 */
function TextBody({ article }: { readonly article: Article }) {
  const { t } = useText()
  const [standing] = useState(
    () => typeof document !== 'undefined' && document.getElementById(`text-${article.slug}`) !== null,
  )
  const props = {
    className: 'text',
    id: `text-${article.slug}`,
    role: 'group',
    'aria-label': t('reader.textLabel'),
  }
  // An empty string is what React compares with; it never looks at the text inside.
  if (standing) return <div {...props} dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
  return (
    <div {...props}>
      <ArticleText article={article} />
    </div>
  )
}

type PanelProps = {
  readonly name: Sheet
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

const LABELS = { entities: 'reader.openEntities', timeline: 'reader.openTimeline' } as const

/** Beside the text on a wide page; on a phone a sheet over the lower part of the window, when it is open. */
function Panel({ name, open, onClose, children }: PanelProps) {
  const { t } = useText()
  return (
    <aside
      className={`panel ${name}-panel${open ? ' sheet-open' : ''}`}
      id={name}
      aria-label={t(LABELS[name])}
      data-scroll
    >
      <button type="button" className="sheet-close" onClick={onClose}>
        {t('reader.close')}
      </button>
      {children}
    </aside>
  )
}

type BottomBarProps = {
  readonly sheet: Sheet | undefined
  readonly onOpen: (sheet: Sheet) => void
  readonly onShare: (anchor: Element) => void
}

function BottomBar({ sheet, onOpen, onShare }: BottomBarProps) {
  const { t } = useText()
  return (
    <nav className="bottom-bar" aria-label={t('reader.panels')}>
      <button
        type="button"
        aria-expanded={sheet === 'entities'}
        aria-controls="entities"
        onClick={() => onOpen('entities')}
      >
        {t('reader.openEntities')}
      </button>
      <button
        type="button"
        aria-expanded={sheet === 'timeline'}
        aria-controls="timeline"
        onClick={() => onOpen('timeline')}
      >
        {t('reader.openTimeline')}
      </button>
      <button type="button" onClick={({ currentTarget }) => onShare(currentTarget)}>
        {t('reader.share')}
      </button>
    </nav>
  )
}
