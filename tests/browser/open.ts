// Pages of the built site in a real browser, for stories told as a reader would.
import { text } from 'node:stream/consumers'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const
export const DESK = { viewport: { width: 1280, height: 900 } } as const
export const ARTICLE = 'read/biden-putin-phone-call/'

export type Visit = {
  readonly page: Page
  /** Errors of the console and of the page. */
  readonly errors: readonly string[]
}

/** What is done with a page before it goes anywhere, such as adding a script. */
type Before = (page: Page) => Promise<unknown>

// Only a last guard, before the test's own time is over: so that what fails is the step and not the story.
const STEP_TIMEOUT = 60_000

/** The browser that all files share; `visit` opens a page in a context of its own each time. */
export function aBrowser(): {
  visit: (path: string, options?: BrowserContextOptions, before?: Before) => Promise<Visit>
} {
  let browser: Browser | undefined
  let contexts: BrowserContext[] = []
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  // Pages that nobody looks at any more would go on working beside the next ones.
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
  })
  afterAll(() => browser?.close())
  return {
    async visit(path, options = DESK, before) {
      if (!browser) throw new Error('the browser is not there yet')
      const context = await browser.newContext(options)
      contexts.push(context)
      context.setDefaultTimeout(STEP_TIMEOUT)
      const page = await context.newPage()
      const errors: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(String(error)))
      await before?.(page)
      await page.goto(inject('siteUrl') + path, { waitUntil: 'load' })
      if (options.javaScriptEnabled !== false) await answers(page)
      return { page, errors }
    },
  }
}

/** Opens another page of the site, or the same one anew, in the same tab. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(inject('siteUrl') + path, { waitUntil: 'load' })
  await answers(page)
}

export async function reload(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'load' })
  await answers(page)
}

/** What the file holds that a click on a button saves. */
export async function savedBy(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return text(await file.createReadStream())
}

/**
 * Waits until the page answers: React has taken over what was prerendered, and a text its keys. Waiting for the network to
 * be idle would cost half a second more each time.
 */
export async function answers(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.documentElement
    if (root.hasAttribute('data-static')) return true
    if (root.hasAttribute('data-setting') || root.hasAttribute('data-waiting')) return false
    const content = document.querySelector('main')?.firstElementChild
    const taken = content && Object.keys(content).some((key) => key.startsWith('__react'))
    return taken && (!document.querySelector('.text ruby') || document.querySelector('ruby[tabindex]'))
  })
  // What a link asks for is shown with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
