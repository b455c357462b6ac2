import { describe, expect, inject, test } from 'vitest'
import { ARTICLE, DESK, PHONE, aBrowser } from './open.ts'
import { layoutShift, sideways } from './the-text.ts'

const { visit } = aBrowser()

describe('The focus goes back to where it was', () => {
  test('after the share card, and after the player', async () => {
    const { page } = await visit(ARTICLE)
    const share = page.getByRole('button', { name: 'Share', exact: true })
    await share.click()
    const card = page.getByRole('dialog', { name: 'Share' })
    await card.getByRole('heading', { name: 'Share' }).waitFor()
    await card.getByRole('button', { name: 'Close' }).click()
    await card.waitFor({ state: 'hidden' })
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('title'))
    expect(await focused()).toBe('Share')
    await page.getByRole('button', { name: 'Listen', exact: true }).click()
    await page.getByRole('button', { name: 'Stop and close' }).click()
    expect(await focused()).toBe('Listen')
  })
  test('after a phone’s sheet, which Escape closes too', async () => {
    const { page } = await visit(ARTICLE, PHONE)
    const opener = page.getByRole('button', { name: 'Timeline' })
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await opener.click()
    await page.locator('#timeline').getByRole('button', { name: 'Close' }).click()
    expect(await focused()).toBe('Timeline')
    await page.keyboard.press('Enter')
    await page.locator('#timeline.sheet-open').waitFor()
    await page.keyboard.press('Escape')
    expect(await opener.getAttribute('aria-expanded')).toBe('false')
    expect(await focused()).toBe('Timeline')
  })
})

describe('In the colours of the system', () => {
  test('names in the text and pressed switches are seen', async () => {
    const { page } = await visit(`${ARTICLE}?show=gloss`, { ...DESK, forcedColors: 'active' })
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor } = getComputedStyle(element)
          return { color, backgroundColor }
        })
    const text = await style('.paragraph .sentence')
    expect((await style('.paragraph mark')).color).toBe(text.color)
    const pressed = await style('.layer-switches [aria-pressed=true]')
    expect(pressed).not.toEqual(await style('.layer-switches [aria-pressed=false]'))
  })
})

describe('Without JavaScript', () => {
  test('the text, the translations, the entities and the timeline are readable', async () => {
    for (const options of [DESK, PHONE]) {
      const { page } = await visit(ARTICLE, { ...options, javaScriptEnabled: false })
      for (const text of [
        'گذشتہ ماہ بائیڈن اور پوتن کی ملاقات میں',
        'According to a White House statement, US President Joe Biden',
        'Seat of the Russian president in Moscow',
        'Biden gives Russia a list of 16 sectors not to be attacked',
      ]) {
        expect(await page.getByText(text).first().isVisible(), text).toBe(true)
      }
      expect(await page.getByRole('button', { name: 'Roman' }).isVisible()).toBe(false)
    }
  })
})

describe('Where the data of an article does not arrive', () => {
  test('the prerendered article stays and is readable, without switches that do nothing', async () => {
    for (const options of [DESK, PHONE]) {
      const { page } = await visit('about/', options)
      await page.route(/assets\/.*\.json$/, (route) => route.abort())
      await page.goto(inject('siteUrl') + ARTICLE, { waitUntil: 'load' })
      await page.locator(':root[data-static]').waitFor()
      expect(await page.getByText('According to a White House statement').first().isVisible()).toBe(true)
      expect(await page.getByRole('heading', { name: 'Timeline' }).isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: 'Roman' }).isVisible()).toBe(false)
    }
  })
})

describe('Every page', () => {
  test.each(['', 'about/', ARTICLE])(
    '/%s has title, description and OpenGraph, and asks no other origin',
    async (path) => {
      const { page, errors } = await visit(path)
      expect(await page.title()).toMatch(/\S/)
      for (const name of ['description', 'og:title', 'og:description', 'og:type']) {
        const content = await page
          .locator(`meta[name="${name}"], meta[property="${name}"]`)
          .first()
          .getAttribute('content')
        expect(content, name).toMatch(/\S/)
      }
      const origins = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
      )
      expect(new Set(origins)).toEqual(new Set([new URL(inject('siteUrl')).origin]))
      expect(errors).toEqual([])
    },
  )
  test('the article tells search engines what it is', async () => {
    const { page } = await visit(ARTICLE)
    const data = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
    ) as Record<string, unknown>
    expect(data).toMatchObject({ '@type': 'NewsArticle', inLanguage: 'ur' })
    expect(JSON.stringify(data)).toContain('https://www.wikidata.org/wiki/Q6279')
  })
  test('fits a window from 320 to 2560 px wide', async () => {
    const { page } = await visit(`${ARTICLE}?show=gloss,translation`)
    for (const width of [320, 390, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sideways(page), `${width} px`).toBeLessThanOrEqual(0)
    }
  })
  test('does not jump while it loads', async () => {
    const { page } = await visit(ARTICLE, PHONE)
    const shift = await layoutShift(page)
    expect(shift).toBeLessThanOrEqual(0.02)
  })
})
