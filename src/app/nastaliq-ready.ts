/** When the face of Urdu is there: the text is not shown before, so that it is never set in another one and moved. */
import { faceArrives } from '#library/settings/appearance.ts'

// A reader waits no longer than browsers let a font block.
const LONGEST_WAIT = 3000

/** Resolves when the fonts of the face that the root asks for are loaded, have failed, or take too long; never rejects. */
export function nastaliqReady(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT)
    faceArrives(document.documentElement.dataset['typeface']).then(
      () => resolve(),
      () => resolve(),
    )
  })
}
