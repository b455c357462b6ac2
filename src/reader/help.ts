/**
 * Shows layers and kinds on the text by attributes, paragraph by paragraph: those on the screen at once, all others
 * before they come into view. An attribute on the page's root would make the browser look at every word of the
 * article (90 ms at 50,000 words); this costs the same for any length.
 */
import type { EntityType } from '#article/article.ts'
import type { LayerId } from '#article/layers.ts'

export type Help = { readonly layers: readonly LayerId[]; readonly hiddenKinds: readonly EntityType[] }

// Paragraphs that one idle moment brings up to date.
const AT_ONCE = 40

/** Keeps one text's help up to date. Returns how to change it, and how to stop. */
export function helpOn(story: HTMLElement): { show: (help: Help) => void; stop: () => void } {
  let help: Help = { layers: [], hiddenKinds: [] }
  let late: HTMLElement[] = []
  let idle = 0

  const catchUp = (some: readonly HTMLElement[]) => {
    for (const block of some) mark(block, help)
  }
  const later = () => {
    catchUp(late.splice(0, AT_ONCE))
    idle = late.length > 0 ? whenIdle(later) : 0
  }
  const show = (next: Help) => {
    help = next
    const blocks = [...story.querySelectorAll<HTMLElement>('.paragraph, h1')]
    // Asked before anything changes: afterwards each answer would cost a new look at all styles.
    const now = blocks.filter((block) => !isSkipped(block))
    late = blocks.filter(isSkipped)
    // Rows of help change the line height, which is inherited: no word is looked at for that.
    for (const part of story.querySelectorAll<HTMLElement>('.text, h1')) put(part, 'data-rows', rowsOf(next))
    catchUp(now)
    if (late.length > 0) idle ||= whenIdle(later)
    // What stood on the root before the first paint has now its place in the text.
    for (const name of ['data-layers', 'data-hidden-kinds', 'data-rows'])
      document.documentElement.removeAttribute(name)
  }
  const onStateChange = ({ target }: Event) => {
    if (target instanceof HTMLElement && late.includes(target)) mark(target, help)
  }
  // Paper shows every paragraph.
  const onPrint = () => catchUp(late.splice(0))
  story.addEventListener('contentvisibilityautostatechange', onStateChange)
  window.addEventListener('beforeprint', onPrint)
  return {
    show,
    stop: () => {
      story.removeEventListener('contentvisibilityautostatechange', onStateChange)
      window.removeEventListener('beforeprint', onPrint)
      late = []
    },
  }
}

/** True while the browser leaves a paragraph's content undrawn, far from the screen. */
function isSkipped(block: HTMLElement): boolean {
  const first = block.firstElementChild
  return (
    first !== null && 'checkVisibility' in first && !first.checkVisibility({ contentVisibilityAuto: true })
  )
}

function mark(block: HTMLElement, { layers, hiddenKinds }: Help): void {
  put(block, 'data-layers', layers.join(' '))
  put(block, 'data-hidden-kinds', hiddenKinds.join(' '))
}

// Setting an attribute to what it already is would make the browser look at the styles again.
function put(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** How many lines of help stand under each word. */
function rowsOf({ layers }: Help): string {
  const rows = layers.filter((layer) => layer !== 'translation').length
  return rows > 0 ? String(rows) : ''
}

function whenIdle(act: () => void): number {
  // Safari has no idle callbacks.
  return 'requestIdleCallback' in window ? window.requestIdleCallback(act) : Number(setTimeout(act, 50))
}
