/** The × that closes a card, a sheet or a dialog: one sign everywhere. */
import { useText } from '#locales/text.ts'

type Props = {
  readonly className?: string
  /** What it closes, where “Close” does not say enough. */
  readonly label?: string
  readonly onClose: () => void
}

export function CloseButton({ className = '', label, onClose }: Props) {
  const { t } = useText()
  return (
    <button
      type="button"
      className={`icon-button ${className}`.trimEnd()}
      onClick={onClose}
      aria-label={label ?? t('reader.close')}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M6 6l12 12M18 6L6 18" />
      </svg>
    </button>
  )
}
