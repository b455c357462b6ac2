// Pages of the built site in a real browser, for stories told as a reader would.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const
export const DESK = { viewport: { width: 1280, height: 900 } } as const
export const ARTICLE = 'read/biden-putin-phone-call/'

export type Visit = {
  readonly page: Page /** Errors of the console and of the page. */
  readonly errors: readonly string[]
}

/** What is done with a page before it goes anywhere, such as adding a script. */
type Before = (page: Page) => Promise<unknown>

/** One browser for a file's tests; `visit` opens a page of its own each time. */
export function aBrowser(): {
  visit: (path: string, options?: BrowserContextOptions, before?: Before) => Promise<Visit>
} {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch(inject('browser'))
  })
  afterAll(() => browser?.close())
  return {
    async visit(path, options = DESK, before) {
      if (!browser) throw new Error('the browser is not there yet')
      const context = await browser.newContext(options)
      const page = await context.newPage()
      // Before the test's own time is over, so that what fails is the step and not the story.
      page.setDefaultTimeout(15_000)
      const errors: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(String(error)))
      await before?.(page)
      await page.goto(inject('siteUrl') + path, { waitUntil: 'networkidle' })
      return { page, errors }
    },
  }
}
