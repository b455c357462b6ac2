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

/**
 * Scrolls so that a sentence or paragraph is at the same height of every window, and waits until it stays there: all
 * paragraphs have the same layers, and those that came onto the screen have taken their true height.
 */
export async function bringToRest(page: Page, id: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const offset = () => {
      const top = document.getElementById(wanted)?.getBoundingClientRect().top ?? 0
      return Math.round(top - window.innerHeight * 0.3)
    }
    const layersDiffer = () =>
      new Set([...document.querySelectorAll('.paragraph')].map((p) => p.getAttribute('data-layers'))).size > 1
    for (let still = 0; still < 5; still += 1) {
      if (offset() !== 0 || layersDiffer()) still = 0
      const before = window.scrollY
      window.scrollBy(0, offset())
      await frame()
      // At the page's end nothing scrolls any further.
      if (window.scrollY === before && offset() !== 0 && !layersDiffer()) return
    }
  }, id)
}

/** How far the page's parts have jumped since it began to load; sums are unitless, as browsers count them. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    await document.fonts.ready
    // What was buffered arrives in a task of its own, what the last frame moved with the frame after it.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => requestAnimationFrame(done))
    await new Promise((done) => setTimeout(done))
    add(observer.takeRecords())
    return sum
  })
}

/** The glosses that stick out of their paragraph, at the window's size as it is. */
export function cutGlosses(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.paragraph rt')]
      .filter((rt) => {
        const box = rt.getBoundingClientRect()
        const edge = rt.closest('.paragraph')?.getBoundingClientRect()
        return edge && box.width > 0 && (box.left < edge.left - 0.5 || box.right > edge.right + 0.5)
      })
      .map((rt) => rt.getAttribute('data-gloss')),
  )
}

/** How many CSS pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
