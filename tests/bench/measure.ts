// How long it takes from doing something to the frame that shows it; medians; numbers in words.
import type { Browser, CDPSession, Page } from 'playwright-core'

/** A page on a phone whose processor is four times slower. */
export async function slowPage(browser: Browser): Promise<{ page: Page; client: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return { page, client }
}

export function clickToPaint(page: Page, selector: string): Promise<number> {
  return toPaint(page, (chosen) => document.querySelector<HTMLElement>(String(chosen))?.click(), selector)
}

/** Milliseconds from doing something to the end of the frame that shows it. */
export async function toPaint(
  page: Page,
  act: (argument: unknown) => unknown,
  argument?: unknown,
): Promise<number> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))))
  return page.evaluate(
    ([source, value]) =>
      new Promise<number>((done) => {
        // oxlint-disable-next-line typescript/no-implied-eval -- Playwright passes data only; the act is ours
        const act = new Function(`return (${source})`)() as (argument: unknown) => unknown
        const start = performance.now()
        act(value)
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => done(performance.now() - start)
          channel.port2.postMessage(undefined)
        })
      }),
    [act.toString(), argument] as const,
  )
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

export function kB(value: number): string {
  return (value / 1000).toFixed(1)
}

export function mB(value: number): string {
  return `${(value / 1_000_000).toFixed(0)} MB`
}
