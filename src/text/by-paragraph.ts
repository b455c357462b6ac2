/**
 * Brings the text's paragraphs up to date one after another: those on the screen at once, all others in the idle moments
 * that follow, and each before it comes into view. A book costs the reader no more than a page does.
 */
import { keepPlace } from './keep-place.ts'

// Paragraphs that one idle moment brings up to date.
const AT_ONCE = 40
// How far from the window a paragraph counts as on the screen, in window heights.
const NEAR = 0.25
// Idle or not: nobody waits longer for the rest.
const LONGEST_WAIT = 250

export type ByParagraph = {
  /** `update` is called once for each of the blocks; whatever an earlier run left to do is dropped. */
  readonly run: (blocks: readonly HTMLElement[], update: (block: HTMLElement) => void) => void
  readonly stop: () => void
}

export function byParagraph(story: HTMLElement): ByParagraph {
  let late = new Set<HTMLElement>()
  let update: (block: HTMLElement) => void = () => undefined
  let idle = 0

  const catchUp = (count: number) => {
    for (const block of [...late].slice(0, count)) {
      late.delete(block)
      update(block)
    }
  }
  const later = () => {
    idle = 0
    keepPlace(story, () => catchUp(AT_ONCE))
    if (late.size > 0) idle = whenIdle(later)
  }
  // Whoever scrolls faster than idle moments come must not see a paragraph change.
  const onStateChange = ({ target }: Event) => {
    if (target instanceof HTMLElement && late.delete(target)) update(target)
  }
  const onPrint = () => catchUp(late.size)
  story.addEventListener('contentvisibilityautostatechange', onStateChange)
  window.addEventListener('beforeprint', onPrint)
  return {
    run: (blocks, change) => {
      update = change
      // Asked before anything changes: afterwards each answer would cost a new layout.
      const near = blocks.filter(isNear)
      keepPlace(story, () => {
        for (const block of near) update(block)
      })
      const done = new Set(near)
      late = new Set(blocks.filter((block) => !done.has(block)))
      if (late.size > 0) idle ||= whenIdle(later)
    },
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

function whenIdle(act: () => void): number {
  // Safari has no idle callbacks.
  return 'requestIdleCallback' in window
    ? window.requestIdleCallback(act, { timeout: LONGEST_WAIT })
    : Number(setTimeout(act, 50))
}
