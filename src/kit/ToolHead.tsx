/** The head of a tool's dialog: its title, and the button that closes it. */
import { PanelHead } from './PanelHead.tsx'

export function ToolHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <PanelHead className="tool-head" onClose={onClose}>
      <h2 id="tool-title">{title}</h2>
    </PanelHead>
  )
}
