/** What the tools of the reading page open: one dialog, a sheet on a phone; its content is fetched when it is first wanted. */
import { type ReactNode, Suspense } from 'react'
import { useDialog } from './use-dialog.ts'

type Props = {
  readonly onClose: () => void
  /** Its heading has the id `tool-title`. */
  readonly children: ReactNode
}

export function ToolDialog({ onClose, children }: Props) {
  const dialog = useDialog({ onClose })
  return (
    <dialog
      className="sheet tool-dialog"
      ref={dialog}
      aria-labelledby="tool-title"
      // By a tap beside it too, in browsers that know it.
      closedby="any"
    >
      <div className="tool-body">
        <Suspense>{children}</Suspense>
      </div>
    </dialog>
  )
}
