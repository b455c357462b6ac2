/** Brings a prerendered page to life. */
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { getSettings, startSettings } from '#library/settings-store.ts'
import { switchLanguage } from '#locales/text.ts'
import { parseReaderLink } from '#share/reader-link.ts'
import { App } from './App.tsx'
import { settingsOf } from './link-settings.ts'

startSettings(settingsOf(parseReaderLink(location.search, location.hash).view))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const app = (
  <BrowserRouter>
    <App />
  </BrowserRouter>
)
// The not-found file is served at any address, and may hold another page than the address asks for.
if (root.firstElementChild && !root.querySelector('[data-not-found]')) hydrateRoot(root, app)
else {
  root.replaceChildren()
  createRoot(root).render(app)
}
void showLanguage()

async function showLanguage(): Promise<void> {
  const { language } = getSettings()
  const page = document.documentElement
  try {
    if (language !== 'en') await switchLanguage(language)
  } catch {
    // Offline before the words were ever fetched: English is better than nothing.
    page.lang = 'en'
    page.dir = 'ltr'
  }
  page.removeAttribute('data-waiting')
}
