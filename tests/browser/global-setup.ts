// Before the browser tests: builds the site, serves it, and finds a browser.
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serve } from '../../src/publish/site/serve.ts'
import { runStep } from '../tools/step.ts'
import { type Browser, findBrowser } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site's address, ending in a slash. */
    siteUrl: string
    browser: Browser
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // vitest's own environment would give a development build.
  const build = await runStep('build', 'env -u VITEST NODE_ENV=production npm run -s build')
  if (!build.ok) throw new Error(`The site does not build:\n${build.output}`)

  const browser = await findBrowser()
  const site = await serve(resolve(import.meta.dirname, '../../dist'), 0)
  project.provide('siteUrl', site.url)
  project.provide('browser', browser)
  return site.close
}
