// Words of the article in a real browser: where they stand, what help they have, what has the focus.
import type { Locator, Page } from 'playwright-core'

/** The element of a sentence (`p2.s1`) or of a word in it (`p2.s1.w5`). */
export function word(page: Page, address: string): Locator {
  return page.locator(
    address.replace(
      /^(p\d+\.s\d+)(?:\.w(\d+))?$/,
      (_, id, nth) => `[id="${id}"]${nth ? ` [data-w="${nth}"]` : ''}`,
    ),
  )
}

/** The address of the word that has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      `${document.activeElement?.closest('.sentence')?.id}.w${document.activeElement?.getAttribute('data-w')}`,
  )
}

/** What stands under a word, as it is drawn; empty where nothing does. */
export function help(page: Page, address: string): Promise<string> {
  return word(page, address)
    .locator('rt')
    .evaluate((rt) =>
      rt.checkVisibility({ visibilityProperty: true })
        ? getComputedStyle(rt, '::after')
            .content.replace(/ \/ ""$/, '')
            .replace(/^"(.*)"$/, '$1')
        : '',
    )
}

/** How far the page's parts have jumped since it began to load; sums are unitless, as browsers count them. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 300)
      }),
  )
}
