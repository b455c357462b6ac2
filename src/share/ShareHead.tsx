/** The head of a share menu: its title, and the button that closes it. */
import { useText } from '#locales/text.ts'
import { CloseButton } from '#kit/CloseButton.tsx'

export function ShareHead({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  return (
    <header className="card-head">
      <h2 id="card-title" tabIndex={-1}>
        {t('share.title')}
      </h2>
      <CloseButton className="card-close" onClose={onClose} />
    </header>
  )
}
