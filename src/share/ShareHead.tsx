/** The head of a share menu, which is a card. */
import { PanelHead } from '#kit/PanelHead.tsx'
import { useText } from '#locales/text.ts'

export function ShareHead({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  return (
    <PanelHead onClose={onClose}>
      <h2 id="card-title" tabIndex={-1}>
        {t('share.title')}
      </h2>
    </PanelHead>
  )
}
