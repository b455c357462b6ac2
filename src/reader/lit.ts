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

/** Puts out whatever is lit, then lights these. */
export function light(text: HTMLElement, elements: Iterable<Element>): void {
  for (const element of text.querySelectorAll('.lit')) element.classList.remove('lit')
  for (const element of elements) element.classList.add('lit')
}

/** Brings an element to the reading line, unless it already stands well in view; at once for a reader who just arrives. */
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
  const heights = [...document.querySelectorAll('.sheet-open, .card:popover-open')].map((sheet) => {
    const { top, bottom } = sheet.getBoundingClientRect()
    return bottom >= window.innerHeight - 1 && top > 0 ? window.innerHeight - top : 0
  })
  return Math.max(0, ...heights)
}
