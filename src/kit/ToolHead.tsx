/** The head of a tool's dialog: its title, and the button that closes it. */
import { CloseButton } from './CloseButton.tsx'

export function ToolHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <header className="card-head tool-head">
      <h2 id="tool-title">{title}</h2>
      <CloseButton className="card-close" onClose={onClose} />
    </header>
  )
}
