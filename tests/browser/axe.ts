// What axe finds in a page, run inside it: nothing is opened beside it, and a page is read once.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What we read of axe's results. */
type Results = {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

type Audit = {
  /** Only this part of the page, where the rest has been audited in the same state. */
  readonly within?: string
  /** Only colours: where the same page was audited in others. */
  readonly coloursOnly?: boolean
}

/** The violations that axe finds, a line each. */
export async function violations(page: Page, { within, coloursOnly = false }: Audit = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const found = await page.evaluate(
    async ({ where, how }) => {
      const { axe } = window as unknown as { axe: { run: (...args: unknown[]) => Promise<Results> } }
      const { violations: all } = await axe.run(where, how)
      return all.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))
    },
    {
      where: { include: [[within ?? ':root']] },
      how: { resultTypes: ['violations'], ...(coloursOnly && { runOnly: ['color-contrast'] }) },
    },
  )
  return found.map(({ id, html }) => `${id}: ${html.map((one) => one.slice(0, 120)).join(' | ')}`)
}
