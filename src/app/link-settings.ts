/** What a link asks of the settings. */
import type { Settings } from '#library/settings/settings.ts'
import type { ReaderView } from '#share/reader-link.ts'

/** The part of the settings that the link overrides. */
export function settingsOf({ layers, gloss }: ReaderView): Partial<Settings> {
  return { ...(layers && { layers }), ...(gloss && { glossLanguage: gloss }) }
}
