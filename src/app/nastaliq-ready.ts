/** When the Nastaliq is there: the text is not shown before, so that it is never set in another face and moved. */

// A reader waits no longer than browsers let a font block.
const LONGEST_WAIT = 3000

/** Resolves when the fonts of Urdu text are loaded, have failed, or take too long; never rejects. */
export function nastaliqReady(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT)
    // One letter of each file.
    document.fonts.load('1em "Noto Nastaliq Urdu"', 'س‘').then(
      () => resolve(),
      () => resolve(),
    )
  })
}
