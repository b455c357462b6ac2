/** The tools beside the layers, on a wide page. */
import { useText } from '#locales/text.ts'
import { ToolIcon } from './ToolIcon.tsx'
import { TOOLBAR, type ToolId } from './tools.ts'

type Props = { readonly listening: boolean; readonly onTool: (tool: ToolId, from: Element) => void }

export function ToolButtons({ listening, onTool }: Props) {
  const { t } = useText()
  return (
    <div className="tool-buttons" role="group" aria-label={t('reader.tools.label')}>
      {TOOLBAR.map((tool) => (
        <button
          key={tool}
          type="button"
          className="icon-button tool-button"
          // Its name as well: one beside it would be read twice.
          title={t(`reader.tools.${tool}`)}
          {...(tool === 'listen' ? { 'aria-pressed': listening } : { 'aria-haspopup': 'dialog' as const })}
          onClick={({ currentTarget }) => onTool(tool, currentTarget)}
        >
          <ToolIcon tool={tool} />
        </button>
      ))}
    </div>
  )
}
