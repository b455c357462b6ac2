/** Brings a prerendered page to life. */
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { openBundled } from '#library/articles/bundled.ts'
import { findLostHints } from './lost-hints.ts'
import { getSettings, startSettings } from '#library/settings/settings-store.ts'
import { switchLanguage } from '#locales/text.ts'
import { parseReaderLink } from '#share/reader-link.ts'
import { App } from './App.tsx'
import { settingsOf } from './link-settings.ts'

startSettings(settingsOf(parseReaderLink(location.search, location.hash).view))

// The text waits unseen for what fits it to its reader: that is fetched beside the article.
if (document.documentElement.hasAttribute('data-fitting')) {
  import('#text/keep-fitted.ts').then(
    ({ prepareToFit }) => prepareToFit(),
    // The reading page tries again, and shows the text as it is where that fails too.
    () => undefined,
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const app = (
  <BrowserRouter>
    <App />
  </BrowserRouter>
)
// The not-found file is served at any address, and may hold another page than the address asks for.
const prerendered = root.firstElementChild !== null && !root.querySelector('[data-not-found]')
void start(root)

async function start(container: HTMLElement): Promise<void> {
  if (!prerendered) {
    container.replaceChildren()
    createRoot(container).render(app)
  } else if (await articleArrives()) {
    hydrateRoot(container, app)
  } else {
    // The article is there and is readable; without its data the switches would only pretend to work.
    document.documentElement.setAttribute('data-static', '')
    window.addEventListener('online', () => location.reload(), { once: true })
  }
  await showLanguage()
  await findLostHints()
}

/** Whether the data of the prerendered article can be had; true on every other page. */
async function articleArrives(): Promise<boolean> {
  const [, slug] = /^\/read\/([^/]+)/.exec(location.pathname) ?? []
  if (slug === undefined) return true
  try {
    await openBundled(slug)
    return true
  } catch {
    return false
  }
}

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
