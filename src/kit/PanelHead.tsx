/** The head of a card, a sheet or a dialog: its heading, and the button that closes it. */
import type { ReactNode } from 'react'
import { CloseButton } from './CloseButton.tsx'

type Props = {
  /** The heading, or what comes before it. */
  readonly children: ReactNode
  readonly className?: string
  readonly onClose: () => void
}

// No <header>: in a dialog that is not modal it would be a second banner of the page.
export function PanelHead({ children, className = '', onClose }: Props) {
  return (
    <div className={`panel-head ${className}`.trimEnd()}>
      {children}
      <CloseButton className="panel-close" onClose={onClose} />
    </div>
  )
}
