/** What is beside the text on a wide page; on a phone, sheets over the lower part of the window and a bar to open them. */
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useText } from '#locales/text.ts'
import { CloseButton } from '#kit/CloseButton.tsx'
import { ToolIcon } from '#reader/tools/ToolIcon.tsx'
import { BAR, type ToolId } from '#reader/tools/tools.ts'
import type { Sheet } from '#reader/state/use-reader.ts'

type PanelProps = {
  readonly name: Sheet
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

const SHEETS = ['entities', 'timeline'] as const satisfies readonly Sheet[]
const SHEET_ICONS = {
  entities:
    'M9 4.5a3.5 3.5 0 0 1 0 7a3.5 3.5 0 0 1 0 -7ZM3 20a6 6 0 0 1 12 0M16 5a3.3 3.3 0 0 1 0 6.2M17.5 14.2A6 6 0 0 1 21 20',
  timeline: 'M6 3v18M6 7h.01M6 13h.01M6 18h.01M10 7h9M10 13h6M10 18h8',
} as const
const LABELS = { entities: 'reader.openEntities', timeline: 'reader.openTimeline' } as const

export function Panel({ name, open, onClose, children }: PanelProps) {
  const { t } = useText()
  const panel = useRef<HTMLElement>(null)
  const close = () => {
    const { activeElement, body } = document
    const mine = activeElement === body || panel.current?.contains(activeElement)
    onClose()
    if (mine) document.querySelector<HTMLElement>(`.bottom-bar [aria-controls="${name}"]`)?.focus()
  }
  useCloseByEscape(open, close)
  return (
    <aside
      ref={panel}
      className={`panel ${name}-panel${open ? ' sheet-open' : ''}`}
      id={name}
      aria-label={t(LABELS[name])}
      data-scroll
    >
      <CloseButton className="sheet-close" onClose={close} />
      {children}
    </aside>
  )
}

/** Escape closes what opened last: a card or dialog that is over the sheet goes first, by the browser's own doing. */
function useCloseByEscape(open: boolean, close: () => void): void {
  const onEscape = useEffectEvent(close)
  useEffect(() => {
    if (!open) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (!document.querySelector('dialog[open], [popover=auto]:popover-open')) onEscape()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open])
}

type BottomBarProps = {
  readonly sheet: Sheet | undefined
  readonly listening: boolean
  readonly onOpen: (sheet: Sheet) => void
  readonly onTool: (tool: ToolId) => void
}

export function BottomBar({ sheet, listening, onOpen, onTool }: BottomBarProps) {
  const { t } = useText()
  return (
    <nav className="bottom-bar" aria-label={t('reader.panels')}>
      {SHEETS.map((name) => (
        <button
          key={name}
          type="button"
          aria-expanded={sheet === name}
          aria-controls={name}
          onClick={() => onOpen(name)}
        >
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={SHEET_ICONS[name]} />
          </svg>
          {t(LABELS[name])}
        </button>
      ))}
      {BAR.map((tool) => (
        <button
          key={tool}
          type="button"
          {...(tool === 'listen' ? { 'aria-pressed': listening } : { 'aria-haspopup': 'dialog' as const })}
          onClick={() => onTool(tool)}
        >
          <ToolIcon tool={tool} />
          {t(`reader.tools.${tool}`)}
        </button>
      ))}
    </nav>
  )
}
