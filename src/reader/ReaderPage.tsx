/** One article: its text in the middle, who and where beside it, the timeline, and whatever card is open. */
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { Article, EntityType } from '#article/article.ts'
import type { LayerId } from '#article/layers.ts'
import { EntityList } from '#entities/EntityList.tsx'
import { changeSettings, useSettings } from '#library/settings-store.ts'
import { useText } from '#locales/text.ts'
import type { ParsedLink } from '#share/reader-link.ts'
import { Timeline } from '#timeline/Timeline.tsx'
import { ArticleText } from './ArticleText.tsx'
import { Card } from './Card.tsx'
import { type Help, helpOn } from './help.ts'
import { keepPlace } from './keep-place.ts'
import { LayerSwitches } from './LayerSwitches.tsx'
import { LinkNote } from './LinkNote.tsx'
import { StoryFoot, StoryHead } from './Story.tsx'
import { type Sheet, useReader } from './use-reader.ts'

type Props = {
  readonly article: Article
  /** What the address asked for, and what of it could not be understood. */
  readonly asked: ParsedLink
}

export function ReaderPage({ article, asked }: Props) {
  const { t } = useText()
  const { layers, hiddenKinds } = useSettings()
  const [message, setMessage] = useState('')
  const text = useRef<HTMLElement>(null)
  const reader = useReader(article, asked, text)
  const { card, sheet, reading, litEvent, openEntity } = reader

  const help = useHelp(text, { layers, hiddenKinds })
  const keep = (change: Parameters<typeof changeSettings>[0]) => {
    setMessage(changeSettings(change) ? '' : t('site.notKept'))
  }
  const toggleLayer = (layer: LayerId) => {
    const next = toggled(layers, layer)
    if (text.current) keepPlace(text.current, () => help.current?.show({ layers: next, hiddenKinds }))
    keep({ layers: next })
  }
  const toggleKind = (kind: EntityType) => {
    const next = toggled(hiddenKinds, kind)
    help.current?.show({ layers, hiddenKinds: next })
    keep({ hiddenKinds: next })
  }

  return (
    <div className="reader">
      <article className="story" ref={text}>
        <StoryHead article={article} />
        {article.annotated && (
          <div className="toolbar">
            <LayerSwitches layers={layers} onToggle={toggleLayer} />
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
              hiddenKinds={hiddenKinds}
              lit={card?.kind === 'entity' ? card.id : undefined}
              onToggleKind={toggleKind}
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
        layers={layers}
        onWord={reader.openWord}
        onEntity={(id, index) => openEntity(id, index)}
        onShare={(place, of) => reader.share(place, card?.anchor, of)}
        onClose={reader.closeCard}
      />
      <output className="visually-hidden">{message}</output>
    </div>
  )
}

/** Follows the preferences, whoever changes them; the switches here show their change themselves, before React draws. */
function useHelp(story: RefObject<HTMLElement | null>, { layers, hiddenKinds }: Help) {
  const help = useRef<ReturnType<typeof helpOn>>(null)
  useEffect(() => {
    if (!story.current) return
    help.current = helpOn(story.current)
    return () => help.current?.stop()
  }, [story])
  useEffect(() => help.current?.show({ layers, hiddenKinds }), [layers, hiddenKinds])
  return help
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

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}

type PanelProps = {
  readonly name: Sheet
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Beside the text on a wide page; on a phone a sheet over the lower part of the window, when it is open. */
function Panel({ name, open, onClose, children }: PanelProps) {
  const { t } = useText()
  return (
    <aside className={`panel ${name}-panel${open ? ' sheet-open' : ''}`} id={name} data-scroll>
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
