/** The head of a tool's dialog: its title, and the button that closes it. */
import { useText } from '#locales/text.ts'

export function ToolHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const { t } = useText()
  return (
    <header className="card-head tool-head">
      <h2 id="tool-title">{title}</h2>
      <button
        type="button"
        className="icon-button card-close"
        onClick={onClose}
        aria-label={t('reader.close')}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>
    </header>
  )
}
