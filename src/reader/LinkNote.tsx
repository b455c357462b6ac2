/** Tells the reader what a broken or outdated link asked for in vain. */
import { useText } from '#locales/text.ts'
import type { LinkProblem } from '#share/reader-link.ts'

type Props = { readonly problems: readonly LinkProblem[]; readonly onClose: () => void }

export function LinkNote({ problems, onClose }: Props) {
  const { t } = useText()
  return (
    <div className="notice" role="status">
      {problems.length > 0 && (
        <>
          <p>{t('reader.link.lead')}</p>
          <ul>
            {problems.map(({ kind, value }) => (
              <li key={`${kind} ${value}`}>
                {t(`reader.link.${kind}`)} <bdi>{value}</bdi>
              </li>
            ))}
          </ul>
          <button type="button" onClick={onClose}>
            {t('reader.link.close')}
          </button>
        </>
      )}
    </div>
  )
}
