/** Prints the page in one of three ways: an attribute of the root says to the styles which, for as long as the printing takes. */

/** The text by itself; with the help that is switched on; by itself, with a glossary after it. */
export const PRINT_MODES = ['text', 'help', 'glossary'] as const
export type PrintMode = (typeof PRINT_MODES)[number]

const ATTRIBUTE = 'data-print'

/**
 * Opens the browser's print dialog. What is to be printed must be drawn already. Calls `onDone` once, when the printing has
 * ended or was called off; returns how to clean up earlier.
 */
export function printPage(mode: PrintMode, onDone: () => void): () => void {
  const root = document.documentElement
  root.setAttribute(ATTRIBUTE, mode)
  const stop = () => {
    root.removeAttribute(ATTRIBUTE)
    window.removeEventListener('afterprint', done)
    window.removeEventListener('focus', done)
  }
  const done = () => {
    stop()
    onDone()
  }
  window.addEventListener('afterprint', done)
  // Not every browser says when it is done; the reader's coming back to the page does.
  window.addEventListener('focus', done)
  window.print()
  return stop
}

/**
 * Resolves when the faces of a glossary are there, or cannot be had: what is not drawn on the screen fetches no face by
 * itself, and paper does not change later.
 */
export async function facesArrive(): Promise<void> {
  // Old browsers and jsdom know no font loading; they print with what they have.
  if (!('fonts' in document)) return
  const late = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT))
  const faces = ['Noto Sans Devanagari'].map((family) => document.fonts.load(`1em "${family}"`, 'क'))
  await Promise.race([Promise.allSettled(faces), late])
}

const LONGEST_WAIT = 3000
