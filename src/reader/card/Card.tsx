/** The popover that shows one card at a time: of a word, of a name, or of what to share. Beside its word on a wide page, a sheet on a phone. */
import { withWords } from '#locales/text.ts'
import { type ComponentType, lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react'
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import type { ReaderView } from '#share/reader-link.ts'
import type { ShareProps } from '#share/ShareMenu.tsx'
import type { Told } from '#words/change-word.ts'
import { focusWord } from '#text/keys.ts'
import { wordAround } from '#text/place-in-text.ts'
import { bringIntoView } from '#text/highlight.ts'

// Fetched when a reader first reaches for the text: until then the page does without them.
const loaders = {
  word: async () => ({ default: (await withWords(['marks', 'sound'], import('./WordCard.tsx'))).WordCard }),
  entity: async () => ({ default: (await import('#entities/EntityCard.tsx')).EntityCard }),
  share: async () => ({ default: (await import('#share/ShareMenu.tsx')).ShareMenu }),
}
const WordCard = lazy(loaders.word)
const EntityCard = lazy(loaders.entity)
const ShareMenu = lazy(loaders.share)

/** Fetches the cards, so that the first one opens at once. A failure shows when a card is really wanted. */
export function fetchCards(): void {
  for (const load of Object.values(loaders)) load().catch(() => undefined)
}

type Anchored = { readonly anchor: Element | undefined }
export type OpenCard =
  | (Anchored & { readonly kind: 'word'; readonly address: Address })
  | (Anchored & {
      readonly kind: 'entity'
      readonly id: string
      readonly index: number
      readonly address?: Address | undefined
    })
  | (Anchored & {
      readonly kind: 'share'
      readonly place: Address | undefined
      readonly of?: ReaderView['card']
    })

type Props = {
  readonly card: OpenCard | undefined
  readonly article: Article
  /** Replaces the share menu where a link would be of no use. */
  readonly Share?: ComponentType<ShareProps> | undefined
  readonly onWord: (address: Address) => void
  readonly onEntity: (id: string, index?: number) => void
  readonly onShare: (place: Address | undefined, of: ReaderView['card']) => void
  /** What was done with a word. */
  readonly onTold: (told: Told) => void
  /** The article's own address, for words that are saved. */
  readonly path: string
  readonly onClose: () => void
}

export function Card({ card, onClose, ...props }: Props) {
  const popover = useRef<HTMLDivElement>(null)
  const anchor = card?.anchor

  useEffect(() => {
    const element = popover.current
    if (!element || !card) return
    if (anchor instanceof HTMLElement) anchor.style.setProperty('anchor-name', '--card')
    // jsdom and old browsers have no popovers; the card then is in flow, at the foot.
    if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover()
    return () => {
      if (anchor instanceof HTMLElement) anchor.style.removeProperty('anchor-name')
    }
  }, [card, anchor])

  useEffect(() => {
    const element = popover.current
    if (card || !element || !('hidePopover' in element)) return
    if (element.matches(':popover-open')) element.hidePopover()
  }, [card])

  /** Hidden while its content still is there: so the focus goes back to where it came from. The rest follows as after Escape. */
  const close = () => {
    const element = popover.current
    if (!element || !('hidePopover' in element) || !element.matches(':popover-open')) return onClose()
    element.hidePopover()
    // What opened it may be gone: a phone's sheet makes room for a name's card.
    const { activeElement, body } = document
    const lost = activeElement === body || element.contains(activeElement)
    const word = lost && anchor ? wordAround(anchor) : null
    if (word) focusWord(word)
  }

  return (
    <div
      className="sheet card"
      id="card"
      ref={popover}
      popover="auto"
      role="dialog"
      aria-labelledby="card-title"
      data-scroll
      onToggle={(event) => {
        if (event.newState === 'closed' && !event.currentTarget.matches(':popover-open')) onClose()
      }}
    >
      {card && (
        <Suspense>
          <Opened key={card.kind} popover={popover} anchor={anchor}>
            <CardContent card={card} onClose={close} {...props} />
          </Opened>
        </Suspense>
      )}
    </div>
  )
}

type OpenedProps = {
  readonly popover: RefObject<HTMLDivElement | null>
  readonly anchor: Element | undefined
  readonly children: ReactNode
}

/** Drawn as soon as the card's content is: then the card takes the focus, and what it is about comes out from under it. */
function Opened({ popover, anchor, children }: OpenedProps) {
  useEffect(() => {
    popover.current?.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true })
  }, [popover])
  useEffect(() => {
    popover.current?.scrollTo({ top: 0, behavior: 'instant' })
    if (anchor) bringIntoView(anchor)
  }, [popover, anchor])
  return children
}

function CardContent({
  card,
  article,
  Share = ShareMenu,
  onWord,
  onEntity,
  onShare,
  onTold,
  path,
  onClose,
}: Props & { readonly card: OpenCard }) {
  switch (card.kind) {
    case 'word':
      return (
        <WordCard
          article={article}
          address={card.address}
          onWord={onWord}
          onEntity={onEntity}
          onShare={() => onShare(card.address, { kind: 'word' })}
          onTold={onTold}
          path={path}
          onClose={onClose}
        />
      )
    case 'entity':
      return (
        <EntityCard
          article={article}
          entityId={card.id}
          mention={card.index}
          onMention={(index) => onEntity(card.id, index)}
          onEntity={onEntity}
          onWord={card.address && (() => card.address && onWord(card.address))}
          onShare={() => onShare(card.address, { kind: 'entity', id: card.id })}
          onClose={onClose}
        />
      )
    case 'share':
      return (
        <Share article={article} place={card.place} {...(card.of && { card: card.of })} onClose={onClose} />
      )
  }
}
