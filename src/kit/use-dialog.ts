/** A `<dialog>` that opens when it is drawn, and gives the focus back when it goes. */
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react'

type Options = {
  /** Called however the dialog was closed, but not when its component is removed. */
  readonly onClose: () => void
  /** Takes the focus; without it the browser chooses. */
  readonly focusFirst?: RefObject<HTMLElement | null>
  /**
   * Media query: where it matches, the dialog opens beside the page, which stays usable. Where it does not, a click
   * on the backdrop closes the dialog. Escape closes it in both cases and does not reach the page's own keys.
   */
  readonly besideWhere?: string
}

/** Returns the ref for the dialog; `ref.current?.close()` closes it. */
export function useDialog({
  onClose,
  focusFirst,
  besideWhere,
}: Options): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  const closed = useEffectEvent(() => onClose())
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('close', () => closed(), { signal })
    if (besideWhere !== undefined) closeByHand(element, signal)
    open(element, besideWhere !== undefined && window.matchMedia(besideWhere).matches)
    focusFirst?.current?.focus()
    return () => {
      listening.abort()
      // While the element is still in the page: afterwards the browser does not return the focus.
      if (element.open) element.close?.()
    }
  }, [focusFirst, besideWhere])
  return dialog
}

function open(element: HTMLDialogElement, beside: boolean): void {
  if (element.open) return
  // jsdom has no dialogs; the content is then a part of the page.
  if (typeof element.showModal !== 'function') element.setAttribute('open', '')
  else if (beside) element.show()
  else element.showModal()
}

/** What browsers do by themselves for modal dialogs only, or not all of them yet (`closedby`). */
function closeByHand(element: HTMLDialogElement, signal: AbortSignal): void {
  element.addEventListener(
    'click',
    ({ target }) => {
      // The content fills the dialog: only the backdrop is the dialog itself.
      if (target === element && element.matches(':modal')) element.close()
    },
    { signal },
  )
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      element.close()
    },
    { signal },
  )
}
