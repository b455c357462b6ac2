/** One article: its text in the middle, who and where beside it, the timeline, and whatever card is open. */
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { Article } from '#article/article.ts'
import { EntityList } from '#entities/EntityList.tsx'
import { useText, withWords } from '#locales/text.ts'
import { type ParsedLink, pathOf } from '#share/reader-link.ts'
import type { ShareProps } from '#share/ShareMenu.tsx'
import { Timeline } from '#timeline/Timeline.tsx'
import { ArticleText } from '#text/ArticleText.tsx'
import { Card } from '#reader/card/Card.tsx'
import { LayerSwitches } from './LayerSwitches.tsx'
import { LinkNote } from './LinkNote.tsx'
import { BottomBar, Panel } from './Panels.tsx'
import type { PlaceKeeperProps } from './PlaceKeeper.tsx'
import { StoryFoot, StoryHead } from './Story.tsx'
import { ToolButtons } from '#reader/tools/ToolButtons.tsx'
import { useFit, useHasWords } from '#text/use-fit.ts'
import { useHelp } from '#text/use-help.ts'
import { useReader } from '#reader/state/use-reader.ts'
import { useTools } from '#reader/tools/use-tools.ts'

// Fetched when a tool is first used.
const OpenTools = lazy(async () => ({
  default: (await withWords(['tools', 'marks', 'own'], import('#reader/tools/OpenTools.tsx'))).OpenTools,
}))
// Nobody has asked for it: where it does not arrive the article is without it.
const YourWords = lazy<ComponentType<{ readonly article: Article }>>(() =>
  withWords(['marks'], import('./YourWords.tsx')).then(
    (arrived) => ({ default: arrived.YourWords }),
    () => ({ default: () => null }),
  ),
)

const MESSAGE_MS = 8000

type Props = {
  readonly article: Article
  /** What the address asked for, and what of it could not be understood. */
  readonly asked: ParsedLink
  readonly own?: OwnParts
}

/** What the page of a reader's own text brings along: other pages then need not carry it. */
export type OwnParts = {
  /** The article's own address. */
  readonly path: string
  /** What the head says while words are still to come; the article then changes under the reader's eyes, and keeps still. */
  readonly arriving: string | undefined
  /** In how many paragraphs names and dates are drawn already; in all without it. */
  readonly marked: number | undefined
  /** What is in the panels when they have nothing to show. */
  readonly noEvents: ReactNode | undefined
  readonly noNames: ReactNode | undefined
  readonly files: ReactNode
  readonly Share: ComponentType<ShareProps>
  /** Keeps the text steady while it arrives. */
  readonly PlaceKeeper: ComponentType<PlaceKeeperProps>
}

export function ReaderPage({ article, asked, own }: Props) {
  const { t } = useText()
  const [message, setMessage] = useState('')
  // Long enough to be read; what a screen reader has said need not be there.
  useEffect(() => {
    if (message === '') return
    const timer = setTimeout(() => setMessage(''), MESSAGE_MS)
    return () => clearTimeout(timer)
  }, [message])
  const text = useRef<HTMLElement>(null)
  const arriving = own?.arriving !== undefined
  const path = own?.path ?? pathOf(article.slug)
  const reader = useReader(article, asked, text, { path, arriving })
  const { card, sheet, reading, litEvent, openEntity } = reader

  const toggle = useHelp(text, arriving, setMessage)
  useFit(text, article, () => setMessage(t('reader.tools.ranksFailed')))
  const helped = article.annotated || arriving
  const tools = useTools({ article, text, path, reader, onLayer: toggle.layer, say: setMessage })
  const { openTool, dialog, hearing, told } = tools
  const listening = hearing !== undefined

  return (
    <div className="reader">
      <article className="story" ref={text}>
        {own && (
          <own.PlaceKeeper
            text={text}
            article={article}
            place={asked.view.place}
            card={card}
            onCard={reader.setCard}
          />
        )}
        <StoryHead article={article} arriving={own?.arriving} />
        {helped && (
          <div className="toolbar">
            <LayerSwitches onToggle={toggle.layer} />
            <ToolButtons listening={listening} onTool={openTool} />
          </div>
        )}
        <LinkNote problems={reader.problems} onClose={reader.forgetProblems} />
        <TextBody article={article} marked={own?.marked} fresh={own !== undefined} />
        {helped && <YourWordsLater article={article} />}
        <StoryFoot article={article} files={own?.files} />
      </article>
      {helped && (
        <>
          <Panel name="timeline" open={sheet === 'timeline'} onClose={reader.closeSheet}>
            {own?.noEvents ?? (
              <Timeline
                article={article}
                current={reading}
                lit={litEvent}
                onShow={reader.showEvent}
                onEntity={(id) => openEntity(id)}
              />
            )}
          </Panel>
          <Panel name="entities" open={sheet === 'entities'} onClose={reader.closeSheet}>
            {own?.noNames ?? (
              <EntityList
                article={article}
                lit={card?.kind === 'entity' ? card.id : undefined}
                onToggleKind={toggle.kind}
                onOpen={(id) => openEntity(id)}
              />
            )}
          </Panel>
          <BottomBar sheet={sheet} listening={listening} onOpen={reader.openSheet} onTool={openTool} />
        </>
      )}
      <Card
        card={card}
        article={article}
        Share={own?.Share}
        onWord={reader.openWord}
        onEntity={(id, index) => openEntity(id, index)}
        onShare={(place, of) => reader.share(place, card?.anchor, of)}
        onTold={tools.tell}
        path={path}
        onClose={reader.closeCard}
      />
      {(dialog ?? hearing ?? told ?? reader.study) && (
        <Suspense>
          <OpenTools article={article} path={path} text={text} reader={reader} tools={tools} />
        </Suspense>
      )}
      <output className="said">{message}</output>
    </div>
  )
}

/** Only readers who have words, or fade help by frequency, have anything to be told there. */
function YourWordsLater({ article }: { readonly article: Article }) {
  const some = useHasWords()
  return <Suspense>{some && <YourWords article={article} />}</Suspense>
}

type TextProps = { readonly article: Article; readonly marked: number | undefined; readonly fresh: boolean }

/**
 * The words. Where the page came prerendered they already are there, and React is told to leave them alone: hydrating
 * fifty thousand words would take a second and a third of the page's memory, and nothing in them ever changes.
 */
function TextBody({ article, marked, fresh }: TextProps) {
  const { t } = useText()
  const [standing] = useState(
    () =>
      !fresh && typeof document !== 'undefined' && document.getElementById(`text-${article.slug}`) !== null,
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
      <ArticleText article={article} marked={marked} />
    </div>
  )
}
