/** Where the reader looks, and how that sentence keeps its place on the screen while the text around it changes its height. */

import { firstLit } from './highlight.ts'

// Readers look at the upper part of the window; below the bars, above the middle.
export const READING_LINE = 0.35

/** The sentence at the reading line; the first one on the screen when the page is at its top. */
export function sentenceInView(text: HTMLElement): HTMLElement | undefined {
  const focused = document.activeElement
  const chosen =
    (focused && text.contains(focused) ? sentenceOf(focused) : null) ?? sentenceOf(firstLit(text))
  if (chosen && onScreen(chosen)) return chosen
  // Plain text has none to look for.
  if (!text.querySelector('.sentence')) return undefined
  const { left, width } = text.getBoundingClientRect()
  const first = window.scrollY < 8 ? 0.1 : READING_LINE
  // A line between two sentences, or beside a short one, has none: look further down, then up.
  for (const share of [first, 0.25, 0.3, 0.45, 0.55, 0.65, 0.2, 0.15, 0.8]) {
    for (const across of [0.8, 0.5, 0.97, 0.2]) {
      const there = document.elementFromPoint(left + width * across, window.innerHeight * share)
      const sentence =
        there?.closest<HTMLElement>('.sentence') ??
        there?.closest('.paragraph')?.querySelector<HTMLElement>('.sentence')
      if (sentence && text.contains(sentence)) return sentence
    }
  }
  return undefined
}

function sentenceOf(element: Element | undefined): HTMLElement | null {
  return element?.closest<HTMLElement>('.sentence') ?? null
}

function onScreen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

/**
 * Remembers where the reader looks: at the sentence in view, or at `share` of the height of something else. The answer
 * scrolls by what that moved meanwhile; to be called before anything is painted.
 */
export function holdPlace(text: HTMLElement, held = sentenceInView(text), share = 0): () => void {
  if (!held) return () => undefined
  const line = () => {
    const { top, height } = held.getBoundingClientRect()
    return top + height * share
  }
  const before = line()
  // The browser's own scroll anchoring may choose another element, and would add its correction to ours.
  const root = document.documentElement
  root.style.setProperty('overflow-anchor', 'none')
  return () => {
    const moved = held.isConnected ? line() - before : 0
    if (Math.abs(moved) >= 0.5) window.scrollBy({ top: moved, behavior: 'instant' })
    requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'))
  }
}

/** Runs a change that may move the text, and the sentence in view keeps its place. */
export function keepPlace(text: HTMLElement, change: () => void): void {
  const release = holdPlace(text)
  change()
  release()
}
