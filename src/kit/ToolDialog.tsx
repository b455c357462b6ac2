/** What the tools of the reading page open: one dialog, a sheet on a phone; its content is fetched when it is first wanted. */
import { type ReactNode, Suspense, useLayoutEffect, useRef } from 'react'

type Props = {
  readonly onClose: () => void
  /** Its heading has the id `tool-title`. */
  readonly children: ReactNode
}

export function ToolDialog({ onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed while it still stands: so the focus goes back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current
    // jsdom has none; the content then stands in the page.
    if (element && !element.open) element.showModal?.()
    return () => element?.close?.()
  }, [])
  return (
    <dialog
      className="sheet tool-dialog"
      ref={dialog}
      aria-labelledby="tool-title"
      onClose={onClose}
      // By a tap beside it too, in browsers that know it.
      closedby="any"
    >
      <div className="tool-body">
        <Suspense>{children}</Suspense>
      </div>
    </dialog>
  )
}
