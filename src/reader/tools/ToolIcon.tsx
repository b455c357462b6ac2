/** The signs of the reading page's tools: lines of one weight on a grid of 24. */
import type { ToolId } from './tools.ts'

const PATHS: Readonly<Record<ToolId, string>> = {
  // Lines of a text, of which fewer and fewer have help.
  help: 'M4 6h16M4 12h10M4 18h5',
  search: 'M10.5 4a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0 -13ZM15.5 15.5L20 20',
  listen: 'M4 10v4h3.5L12 18V6L7.5 10ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  study: 'M5 5h14v14H5ZM9 12h6',
  more: 'M5.5 11.2a.8 .8 0 0 1 0 1.6a.8 .8 0 0 1 0 -1.6ZM12 11.2a.8 .8 0 0 1 0 1.6a.8 .8 0 0 1 0 -1.6ZM18.5 11.2a.8 .8 0 0 1 0 1.6a.8 .8 0 0 1 0 -1.6Z',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7Z',
  keys: 'M3 7h18v10H3ZM7 14h10M7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17 10.5h.01',
  settings: 'M4 18L9 6l5 12M5.8 14h6.4M15 18l3 -7 3 7M16 16h4',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M6 11v9h12v-9',
}

export function ToolIcon({ tool }: { readonly tool: ToolId }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[tool]} />
    </svg>
  )
}
