/** THE list of the reading page's tools: what is beside the layers, and what under “more”. */

/** In the toolbar of a wide page; on a phone only those of `BAR`, and all others under “more”. */
export const TOOLBAR = ['help', 'search', 'listen', 'study', 'share', 'more'] as const
export const BAR = ['listen', 'more'] as const
export const MORE = ['help', 'search', 'study', 'settings', 'print', 'share', 'keys'] as const

export type ToolId = (typeof TOOLBAR)[number] | (typeof MORE)[number]

/** What opens in a dialog of the page; the others have places of their own. */
export type DialogTool = Exclude<ToolId, 'listen' | 'settings' | 'share' | 'study'>
