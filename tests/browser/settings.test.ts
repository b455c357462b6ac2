import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ARTICLE, DESK, PHONE, aBrowser, goTo, reload } from './open.ts'
import { bringToRest, cutGlosses, layoutShift, sideways, word } from './the-text.ts'

const { visit } = aBrowser()

/** A reader who chose these earlier. */
const having = (settings: object) => (page: Page) =>
  page.addInitScript((stored) => localStorage.setItem('sutoor.settings', stored), JSON.stringify(settings))
const openSettings = async (page: Page) => {
  await page.getByRole('button', { name: 'Text and appearance' }).click()
  const panel = page.getByRole('dialog', { name: 'Text and appearance' })
  await panel.waitFor()
  return panel
}
/** How the text looks: paper, face, and the size of its letters in CSS pixels. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('.text .paragraph')
    const { fontFamily = '', fontSize = '' } = text ? getComputedStyle(text) : {}
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      face: fontFamily.split(',')[0]?.replaceAll('"', ''),
      size: Number.parseFloat(fontSize),
    }
  })
/** The fonts that were fetched, by what their addresses say. */
const facesFetched = (page: Page) =>
  page.evaluate(() => {
    const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
    return ['naskh', 'gulzar', 'devanagari'].filter((face) =>
      fonts.some(({ name }) => name.toLowerCase().includes(face)),
    )
  })

describe('Theme, face and size', () => {
  test('are chosen with the text in view, and are there from the first paint of the next visit', async () => {
    const { page, errors } = await visit(ARTICLE)
    const before = await looks(page)
    const panel = await openSettings(page)
    await panel.getByRole('radio', { name: 'Naskh' }).click()
    await panel.getByRole('radio', { name: 'Sepia' }).click()
    await panel.getByRole('slider', { name: 'Text' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => looks(page))
      .toMatchObject({ paper: 'rgb(244, 232, 207)', face: 'Noto Naskh Arabic' })
    const after = await looks(page)
    expect(after.size).toBeGreaterThan(before.size)

    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      const look = () => {
        // Nothing is painted before there is a body.
        if (document.body) {
          const text = document.querySelector('.text .paragraph')
          const { fontFamily, fontSize } = text ? getComputedStyle(text) : {}
          if (text)
            seen.add(
              `${getComputedStyle(document.documentElement).backgroundColor} ${fontFamily} ${fontSize}`,
            )
        }
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await reload(page)
    expect(await looks(page)).toEqual(after)
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatch(/^rgb\(244, 232, 207\) "Noto Naskh Arabic"/)
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02)
    expect(errors).toEqual([])
  })
  test('a face is fetched when it is chosen, and no other', async () => {
    const { page } = await visit(ARTICLE)
    const panel = await openSettings(page)
    expect(await facesFetched(page)).toEqual([])
    await panel.getByRole('radio', { name: 'Gulzar' }).click()
    await expect.poll(() => looks(page)).toMatchObject({ face: expect.stringMatching(/^gulzar$/i) })
    expect(await facesFetched(page)).toEqual(['gulzar'])
  })
  test('a face that does not arrive is told of, and the text stays as it is', async () => {
    const { page } = await visit(ARTICLE)
    await page.route(/gulzar/i, (route) => route.abort())
    const panel = await openSettings(page)
    const before = await looks(page)
    await panel.getByRole('radio', { name: 'Gulzar' }).click()
    await panel.getByRole('status').filter({ hasText: 'This typeface could not be fetched.' }).waitFor()
    expect(await looks(page)).toEqual(before)
    expect(await panel.getByRole('radio', { name: 'Nastaliq' }).isChecked()).toBe(true)
  })
  test('high contrast is black on white, or white on black on a dark system', async () => {
    const { page } = await visit(ARTICLE, { ...DESK, reducedMotion: 'reduce' }, having({ theme: 'contrast' }))
    for (const [colorScheme, ink, paper] of [
      ['light', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      expect(
        await page.evaluate(() => {
          const [page, body] = [document.documentElement, document.body].map((one) => getComputedStyle(one))
          return [body?.color, page?.backgroundColor]
        }),
      ).toEqual([ink, paper])
    }
  })
  test('by keyboard alone, and everything is taken back at once', async () => {
    const { page, errors } = await visit(ARTICLE, PHONE)
    const before = await looks(page)
    await page.keyboard.press('a')
    const panel = page.getByRole('dialog', { name: 'Text and appearance' })
    await panel.waitFor()
    await panel.getByRole('radio', { name: 'System' }).focus()
    await page.keyboard.press('ArrowLeft')
    await panel.getByRole('radio', { name: 'Contrast', checked: true }).waitFor()
    await panel.getByRole('button', { name: 'Reset to defaults' }).press('Enter')
    expect(await looks(page)).toEqual(before)
    await panel.getByRole('button', { name: 'Undo the reset' }).press('Enter')
    await panel.getByRole('radio', { name: 'Contrast', checked: true }).waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    expect(errors).toEqual([])
  })
})

describe('A larger text', () => {
  test('the sentence in view keeps its place', async () => {
    const { page } = await visit(`${ARTICLE}?show=gloss`)
    const panel = await openSettings(page)
    await bringToRest(page, 'p11.s1')
    const topOf = () => word(page, 'p11.s1').evaluate((sentence) => sentence.getBoundingClientRect().top)
    const before = await topOf()
    await panel.getByRole('slider', { name: 'Text' }).focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home']) {
      await page.keyboard.press(key)
      expect(Math.abs((await topOf()) - before)).toBeLessThan(2)
    }
  })
  test('of the largest size does not scroll sideways in a window 320 px wide', async () => {
    const { page } = await visit(
      `${ARTICLE}?show=gloss,translation`,
      { viewport: { width: 320, height: 640 } },
      having({ size: 4, glossSize: 4, spacing: 4, measure: 4 }),
    )
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await openSettings(page)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })
  test.each(['nastaliq', 'naskh', 'gulzar'] as const)('no gloss is cut off in %s', async (typeface) => {
    const { page } = await visit(`${ARTICLE}?show=gloss`, DESK, having({ typeface }))
    // Another tab of the reader's changes the size; this one follows without a reload.
    const other = await page.context().newPage()
    await goTo(other, 'about/')
    for (const size of [-2, 0, 4]) {
      const before = await looks(page)
      await other.evaluate(
        (stored) => localStorage.setItem('sutoor.settings', stored),
        JSON.stringify({ typeface, size }),
      )
      await expect.poll(async () => (await looks(page)).size).not.toBe(before.size)
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await cutGlosses(page), `${width} px, size ${size}`).toEqual([])
      }
    }
  })
})

describe('Vowel marks', () => {
  test('stand on the words, come and go without a reload, and not on words that are guessed', async () => {
    const { page, errors } = await visit(ARTICLE)
    const form = () => word(page, 'p2.s1.w5').locator('span').textContent()
    expect(await form()).toBe('بیان')
    const panel = await openSettings(page)
    await panel.getByRole('checkbox', { name: 'Vowel marks on words' }).click()
    await expect.poll(form).toBe('بَیان')
    await reload(page)
    await expect.poll(form).toBe('بَیان')
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02)
    await (await openSettings(page)).getByRole('checkbox', { name: 'Vowel marks on words' }).click()
    await expect.poll(form).toBe('بیان')
    expect(errors).toEqual([])
  })
})
