/** The × that closes a card, a sheet or a dialog: one sign and one name everywhere. */
import { useText } from '#locales/text.ts'

type Props = {
  /** Where it stands: `card-close` in a head, `sheet-close` over a phone's sheet. */
  readonly className: string
  readonly onClose: () => void
}

export function CloseButton({ className, onClose }: Props) {
  const { t } = useText()
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      onClick={onClose}
      aria-label={t('reader.close')}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M6 6l12 12M18 6L6 18" />
      </svg>
    </button>
  )
}
