/** Gives the focus back to where it was when something opened, so that closing it from within does not lose the reader's place. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * For what is not a dialog of the browser's. Returns a ref for the element that comes and goes: if it holds the focus when it
 * goes, the focus returns to what had it when it came.
 */
export function useFocusHome<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null)
  useLayoutEffect(() => {
    const standing = element.current
    const home = document.activeElement
    // While it still is there: afterwards the focus has fallen to the page already.
    return () => {
      if (home instanceof HTMLElement && standing?.contains(document.activeElement)) {
        home.focus({ preventScroll: true })
      }
    }
  }, [])
  return element
}
