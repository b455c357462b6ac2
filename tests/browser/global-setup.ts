// Before the browser tests: builds the site, serves it, and starts the one browser that all files share.
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { serve } from '../../src/publish/site/serve.ts'
import { BUILD, BUILT, runStep } from '../tools/step.ts'
import { findBrowser } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site's address, ending in a slash. */
    siteUrl: string
    /** Where the running browser is reached. */
    browser: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env[BUILT]) {
    const build = await runStep('build', BUILD)
    if (!build.ok) throw new Error(`The site does not build:\n${build.output}`)
  }

  const [site, browser] = await Promise.all([
    serve(resolve(import.meta.dirname, '../../dist'), 0),
    findBrowser().then((found) => chromium.launchServer(found)),
  ])
  project.provide('siteUrl', site.url)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}
