/** Lights in the text: the passages of an event, the mentions of a name, the place that a link points to. Classes only; nothing is drawn anew. */
import { addressOf } from '#article/address.ts'
import type { Article, Place } from '#article/article.ts'
import { elementAt } from './place-in-text.ts'

/** The elements that show a place: its sentence when it covers one, else its words. */
export function elementsAt(article: Article, place: Place): HTMLElement[] {
  const address = addressOf(article, place)
  const [first = 0, last = 0] = address.words ?? []
  const addresses = Array.from({ length: last - first + 1 }, (_, index) =>
    address.words ? { ...address, words: [first + index, first + index] as const } : address,
  )
  return addresses.map(elementAt).filter((element) => element !== null)
}

// Remembered, not searched for: a book has half a million elements, and is asked for at every scroll.
const lit = new WeakMap<HTMLElement, readonly Element[]>()

/** Puts out whatever is lit, then lights these. */
export function light(text: HTMLElement, elements: Iterable<Element>): void {
  for (const element of lit.get(text) ?? []) element.classList.remove('lit')
  const now = [...elements]
  for (const element of now) element.classList.add('lit')
  lit.set(text, now)
}

/** The first of what is lit. */
export function firstLit(text: HTMLElement): Element | undefined {
  return lit.get(text)?.find(({ isConnected }) => isConnected)
}

/** Brings an element to the reading line, unless it already is well in view; at once for a reader who just arrives. */
export function bringIntoView(element: Element, { arriving = false } = {}): void {
  const { top, bottom } = element.getBoundingClientRect()
  const height = window.innerHeight - sheetHeight()
  if (!arriving && top > 110 && bottom < height - 24) return
  const still = arriving || matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = still ? 'instant' : 'smooth'
  window.scrollBy({ top: top - Math.max(120, height * 0.3), behavior })
}

/** What a sheet at the window's foot covers, in CSS pixels. */
export function sheetHeight(): number {
  const heights = ['timeline', 'entities', 'card'].map((id) => {
    const sheet = document.getElementById(id)
    if (!sheet?.matches('.sheet-open, :popover-open')) return 0
    const { top, bottom } = sheet.getBoundingClientRect()
    return bottom >= window.innerHeight - 1 && top > 0 ? window.innerHeight - top : 0
  })
  return Math.max(0, ...heights)
}
