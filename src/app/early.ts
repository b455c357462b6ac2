/** Runs inside the page before its first paint: the reader's preferences and the link's wishes are on the root from the start. */
import { holds } from '#library/storage/hints.ts'
import { showHelp, showInterface } from '#library/settings/appearance.ts'
import { parseSettings, STORAGE_KEY } from '#library/settings/settings.ts'
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
const asked = { ...settings, ...settingsOf(parseReaderLink(location.search, location.hash).view) }
showHelp(root, asked)
// The page is prerendered in English: the interface's words wait unseen until they are in the reader's language.
if (settings.language !== 'en') root.setAttribute('data-waiting', '')

// The reader's own texts will be above the others, which wait unseen for them; not for ever.
if (location.pathname === '/' && holds('own')) {
  root.setAttribute('data-own', '')
  setTimeout(() => root.removeAttribute('data-own'), LONGEST_WAIT)
}

// Text that is hidden takes its place without being seen to move; the masthead is shown meanwhile.
root.setAttribute('data-setting', '')
void nastaliqReady().then(() => root.removeAttribute('data-setting'))

// Help that fades, or speaks another language, is not shown before it has: nothing changes under the reader's eyes.
const fades = asked.layers.length > 0 && (asked.helpWith !== 'every' || holds('words'))
if (location.pathname.startsWith('/read/') && (fades || asked.glossLanguage !== 'en' || asked.vowelMarks)) {
  root.setAttribute('data-fitting', '')
  setTimeout(() => root.removeAttribute('data-fitting'), LONGEST_WAIT)
}
