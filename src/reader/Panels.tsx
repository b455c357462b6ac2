/** What stands beside the text on a wide page; on a phone, sheets over the lower part of the window and a bar to open them. */
import type { ReactNode } from 'react'
import { useText } from '#locales/text.ts'
import type { Sheet } from './use-reader.ts'

type PanelProps = {
  readonly name: Sheet
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

const LABELS = { entities: 'reader.openEntities', timeline: 'reader.openTimeline' } as const

export function Panel({ name, open, onClose, children }: PanelProps) {
  const { t } = useText()
  return (
    <aside
      className={`panel ${name}-panel${open ? ' sheet-open' : ''}`}
      id={name}
      aria-label={t(LABELS[name])}
      data-scroll
    >
      <button type="button" className="sheet-close" onClick={onClose}>
        {t('reader.close')}
      </button>
      {children}
    </aside>
  )
}

type BottomBarProps = {
  readonly sheet: Sheet | undefined
  readonly onOpen: (sheet: Sheet) => void
  readonly onShare: (anchor: Element) => void
}

export function BottomBar({ sheet, onOpen, onShare }: BottomBarProps) {
  const { t } = useText()
  return (
    <nav className="bottom-bar" aria-label={t('reader.panels')}>
      <button
        type="button"
        aria-expanded={sheet === 'entities'}
        aria-controls="entities"
        onClick={() => onOpen('entities')}
      >
        {t('reader.openEntities')}
      </button>
      <button
        type="button"
        aria-expanded={sheet === 'timeline'}
        aria-controls="timeline"
        onClick={() => onOpen('timeline')}
      >
        {t('reader.openTimeline')}
      </button>
      <button type="button" onClick={({ currentTarget }) => onShare(currentTarget)}>
        {t('reader.share')}
      </button>
    </nav>
  )
}
