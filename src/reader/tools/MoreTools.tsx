/** The tools that have no place in the bars. */
import { useTexts } from '#locales/text.ts'
import { PAGE_KEYS } from './shortcuts.ts'
import { ToolHead } from '#kit/ToolHead.tsx'
import { ToolIcon } from './ToolIcon.tsx'
import { MORE, type ToolId } from './tools.ts'

type Props = { readonly onTool: (tool: ToolId) => void; readonly onClose: () => void }

export function MoreTools({ onTool, onClose }: Props) {
  const text = useTexts('tools')
  return (
    <>
      <ToolHead title={text.more} onClose={onClose} />
      <ul className="more-tools">
        {MORE.map((tool) => (
          <li key={tool}>
            <button type="button" onClick={() => onTool(tool)}>
              <ToolIcon tool={tool} />
              <span>{text.tool[tool]}</span>
              <kbd aria-hidden="true">{PAGE_KEYS.find(({ id }) => id === tool)?.shown}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
