/** Keeps everything in its place while an article arrives: what the reader looks at, what has the focus, the open card. */
import { Component, type RefObject } from 'react'
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import type { OpenCard } from '#reader/card/Card.tsx'
import { holdPlace, READING_LINE, sentenceInView } from '#text/keep-place.ts'
import { focusedWord, focusWord } from '#text/keys.ts'
import { bringIntoView, light } from '#text/highlight.ts'
import { addressAt, elementAt, paragraphAt } from '#text/place-in-text.ts'

export type PlaceKeeperProps = {
  readonly text: RefObject<HTMLElement | null>
  readonly article: Article
  /** The place that the link asked for. */
  readonly place: Address | undefined
  readonly card: OpenCard | undefined
  readonly onCard: (card: OpenCard) => void
}
type Restore = () => void

/** A class, because only classes are asked before the page changes. Draws nothing. */
export class PlaceKeeper extends Component<PlaceKeeperProps> {
  /** Until its words are there, a link can lead to its paragraph. */
  override componentDidMount(): void {
    const { place } = this.props
    if (place) {
      requestAnimationFrame(() => {
        const paragraph = elementAt({ paragraph: place.paragraph })
        if (paragraph) bringIntoView(paragraph, { arriving: true })
      })
    }
  }

  override getSnapshotBeforeUpdate(before: PlaceKeeperProps): Restore | null {
    const text = this.props.text.current
    if (!text || before.article === this.props.article) return null
    const release = this.#hold(text)
    const focused = focusedWord(text)
    const address = focused && addressAt(focused)
    return () => {
      release()
      // A word that became part of a name is another element now.
      const word = address && !focused?.isConnected && elementAt(address)
      if (word) focusWord(word)
    }
  }

  override componentDidUpdate(_props: PlaceKeeperProps, _state: unknown, restore: Restore | null): void {
    if (!restore) return
    restore()
    const { text, card, onCard } = this.props
    if (!card || card.kind === 'share' || !card.address || card.anchor?.isConnected !== false) return
    const anchor = elementAt(card.address)
    if (!anchor || !text.current) return
    light(text.current, [anchor])
    onCard({ ...card, anchor })
  }

  /** A long text comes in many steps: as long as nobody scrolls, it is the same sentence that keeps its place. */
  #hold(text: HTMLElement): Restore {
    // At the top of the page nothing is above that could move the text; to ask where it is costs a layout.
    if (window.scrollY < 8) return () => undefined
    const { element, scrollY } = this.#held
    const sentence = element?.isConnected && scrollY === window.scrollY ? element : sentenceInView(text)
    const release = holdReading(text, sentence)
    return () => {
      release()
      this.#held = { element: sentence, scrollY: window.scrollY }
    }
  }

  #held: { readonly element?: HTMLElement | undefined; readonly scrollY: number } = { scrollY: 0 }

  override render(): null {
    return null
  }
}

/** Where there are no sentences yet, the paragraph at the reading line is held; a tall one by the part that is being read. */
function holdReading(text: HTMLElement, sentence: HTMLElement | undefined): Restore {
  if (sentence) return holdPlace(text, sentence)
  const { left, width } = text.getBoundingClientRect()
  const line = window.innerHeight * READING_LINE
  const there = paragraphAt(left + width / 2, line)
  if (!there || !text.contains(there)) return () => undefined
  const { top, height } = there.getBoundingClientRect()
  return holdPlace(text, there, top < 0 ? Math.min(1, (line - top) / height) : 0)
}
