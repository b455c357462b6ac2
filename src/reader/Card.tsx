/** The popover that shows one card at a time: of a word, of a name, or of what to share. Beside its word on a wide page, a sheet on a phone. */
import { useEffect, useRef } from 'react'
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import type { LayerId } from '#article/layers.ts'
import { EntityCard } from '#entities/EntityCard.tsx'
import type { ReaderView } from '#share/reader-link.ts'
import { ShareMenu } from '#share/ShareMenu.tsx'
import { bringIntoView } from './lit.ts'
import { WordCard } from './WordCard.tsx'

type Anchored = { readonly anchor: Element | undefined }
export type OpenCard =
  | (Anchored & { readonly kind: 'word'; readonly address: Address })
  | (Anchored & { readonly kind: 'entity'; readonly id: string; readonly index: number; readonly address?: Address | undefined })
  | (Anchored & { readonly kind: 'share'; readonly place: Address | undefined; readonly of?: ReaderView['card'] })

type Props = {
  readonly card: OpenCard | undefined
  readonly article: Article
  readonly layers: readonly LayerId[]
  readonly onWord: (address: Address) => void
  readonly onEntity: (id: string, index?: number) => void
  readonly onShare: (place: Address | undefined, of: ReaderView['card']) => void
  readonly onClose: () => void
  readonly onDone: (message: string) => void
}

export function Card({ card, onClose, ...props }: Props) {
  const popover = useRef<HTMLDivElement>(null)
  const anchor = card?.anchor

  useEffect(() => {
    const element = popover.current
    if (!element || !card) return
    if (anchor instanceof HTMLElement) anchor.style.setProperty('anchor-name', '--card')
    // jsdom and old browsers have no popovers; the card then stands in flow, at the foot.
    if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover()
    element.scrollTop = 0
    element.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true })
    if (anchor) bringIntoView(anchor)
    return () => {
      if (anchor instanceof HTMLElement) anchor.style.removeProperty('anchor-name')
    }
  }, [card, anchor])

  useEffect(() => {
    const element = popover.current
    if (card || !element || !('hidePopover' in element)) return
    if (element.matches(':popover-open')) element.hidePopover()
  }, [card])

  return (
    <div
      className="card"
      ref={popover}
      popover="auto"
      role="dialog"
      aria-labelledby="card-title"
      data-scroll
      onToggle={(event) => {
        if (event.newState === 'closed' && !event.currentTarget.matches(':popover-open')) onClose()
      }}
    >
      {card && <CardContent card={card} onClose={onClose} {...props} />}
    </div>
  )
}

function CardContent({ card, article, layers, onWord, onEntity, onShare, onClose, onDone }: Props & { readonly card: OpenCard }) {
  switch (card.kind) {
    case 'word':
      return (
        <WordCard
          article={article}
          address={card.address}
          onWord={onWord}
          onEntity={onEntity}
          onShare={() => onShare(card.address, { kind: 'word' })}
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
        <ShareMenu
          article={article}
          place={card.place}
          layers={layers}
          gloss="en"
          {...(card.of && { card: card.of })}
          origin={() => location.origin}
          onDone={onDone}
        />
      )
  }
}
