/**
 * Shows layers and kinds on the text by attributes, paragraph by paragraph: those on the screen at once, all others
 * in the idle moments that follow. An attribute on the page's root would make the browser look at every word of the
 * article (90 ms at 50,000 words), and lay out several screens of it at once; this costs the same for any length.
 */
import type { EntityType } from '#article/article.ts'
import type { LayerId } from '#article/layers.ts'
import { keepPlace } from './keep-place.ts'

export type Help = { readonly layers: readonly LayerId[]; readonly hiddenKinds: readonly EntityType[] }

const NONE: Help = { layers: [], hiddenKinds: [] }

// Paragraphs that one idle moment brings up to date.
const AT_ONCE = 40
// How far from the window a paragraph counts as on the screen, in window heights.
const NEAR = 0.25
// Idle or not: nobody waits longer for the rest.
const LONGEST_WAIT = 250

/**
 * Keeps one text's help up to date. With `arriving`, its words are still to come: paragraphs make room for their help
 * at once, and have it the moment they arrive. Returns how to change it, and how to stop.
 */
export function helpOn(
  story: HTMLElement,
  arriving: boolean,
): { show: (help: Help) => void; stop: () => void } {
  let help = NONE
  let late = new Set<HTMLElement>()
  let idle = 0

  const catchUp = (count: number) => {
    for (const block of [...late].slice(0, count)) {
      late.delete(block)
      mark(block, help)
    }
  }
  const later = () => {
    idle = 0
    keepPlace(story, () => catchUp(AT_ONCE))
    if (late.size > 0) idle = whenIdle(later)
  }
  const show = (next: Help) => {
    help = next
    // A paragraph without words, in an article that is not annotated, has no help to make room for.
    const all = [...story.querySelectorAll<HTMLElement>('.paragraph, h1')]
    const blocks = all.filter((block) => arriving || block.querySelector('ruby'))
    // Asked before anything changes: afterwards each answer would cost a new layout.
    const near = new Set(blocks.filter(isNear))
    keepPlace(story, () => {
      for (const block of near) mark(block, next)
      // Words that never came leave no room behind.
      for (const block of all) if (!arriving && !block.querySelector('ruby')) mark(block, NONE)
    })
    late = new Set(blocks.filter((block) => !near.has(block)))
    if (late.size > 0) idle ||= whenIdle(later)
    // What stood on the root before the first paint has now its place in the text.
    for (const name of ['data-layers', 'data-hidden-kinds', 'data-rows'])
      document.documentElement.removeAttribute(name)
  }
  // Whoever scrolls faster than idle moments come must not see a paragraph change.
  const onStateChange = ({ target }: Event) => {
    if (target instanceof HTMLElement && late.delete(target)) mark(target, help)
  }
  const onPrint = () => catchUp(late.size)
  story.addEventListener('contentvisibilityautostatechange', onStateChange)
  window.addEventListener('beforeprint', onPrint)
  return {
    show,
    stop: () => {
      story.removeEventListener('contentvisibilityautostatechange', onStateChange)
      window.removeEventListener('beforeprint', onPrint)
      late.clear()
    },
  }
}

function isNear(block: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect()
  return bottom > -NEAR * window.innerHeight && top < (1 + NEAR) * window.innerHeight
}

function mark(block: HTMLElement, { layers, hiddenKinds }: Help): void {
  const rows = layers.filter((layer) => layer !== 'translation').length
  put(block, 'data-layers', layers.join(' '))
  put(block, 'data-hidden-kinds', hiddenKinds.join(' '))
  // How many lines of help stand under each word: the line height depends on it.
  put(block, 'data-rows', rows > 0 ? String(rows) : '')
}

// Setting an attribute to what it already is would make the browser look at the styles again.
function put(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

function whenIdle(act: () => void): number {
  // Safari has no idle callbacks.
  return 'requestIdleCallback' in window
    ? window.requestIdleCallback(act, { timeout: LONGEST_WAIT })
    : Number(setTimeout(act, 50))
}
