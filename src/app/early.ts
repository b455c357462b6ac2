/** Runs inside the page before its first paint: the reader's preferences and the link's wishes are on the root from the start. */
import { holdsOwn } from '#library/own-hint.ts'
import { STORAGE_KEY, parseSettings, showHelpEarly, showInterface } from '#library/settings.ts'
import { parseReaderLink } from '#share/reader-link.ts'
import { settingsOf } from './link-settings.ts'
import { nastaliqReady } from './nastaliq-ready.ts'

const LONGEST_WAIT = 3000

function storedSettings(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

const root = document.documentElement
const settings = parseSettings(storedSettings())
showInterface(root, settings)
showHelpEarly(root, { ...settings, ...settingsOf(parseReaderLink(location.search, location.hash).view) })
// The page is prerendered in English: the interface's words wait unseen until they are in the reader's language.
if (settings.language !== 'en') root.setAttribute('data-waiting', '')

// The reader's own texts will stand above the others, which wait unseen for them; not for ever.
if (location.pathname === '/' && holdsOwn()) {
  root.setAttribute('data-own', '')
  setTimeout(() => root.removeAttribute('data-own'), LONGEST_WAIT)
}

// Text that is hidden takes its place without being seen to move; the masthead stands meanwhile.
root.setAttribute('data-setting', '')
void nastaliqReady().then(() => root.removeAttribute('data-setting'))
