/** Gives the focus back to what opened an explanation, when the reader's own press has made that go away. */
import { type RefObject, useEffect, useRef } from 'react'

/** When `open` ends and the focus fell to the page with what held it, `target` takes it. */
export function useFocusBack(open: boolean, target: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) target.current?.focus()
    wasOpen.current = open
  }, [open, target])
}
