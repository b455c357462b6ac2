import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, inject, test } from 'vitest'
import { ARTICLE, DESK, PHONE, aBrowser, type Visit } from './open.ts'

const { visit } = aBrowser()
/** What axe finds; in a `part` of the page alone where the rest has been looked at. The text has many words, and takes its time. */
const violations = async ({ page }: Visit, part?: string) => {
  const axe = new AxeBuilder({ page })
  const { violations: found } = await (part === undefined ? axe : axe.include(part)).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

describe('axe finds nothing', () => {
  test.each(['', 'about/', 'nothing/', 'own/', 'words/', 'words/review/', 'search/?q=putin'])(
    'on /%s, light and dark, desk and phone',
    async (path) => {
      // Colours that are on their way from light to dark would be measured.
      const visited = await visit(path, { ...DESK, reducedMotion: 'reduce' })
      for (const { viewport } of [DESK, PHONE]) {
        await visited.page.setViewportSize(viewport)
        for (const colorScheme of ['light', 'dark'] as const) {
          await visited.page.emulateMedia({ colorScheme })
          expect(await violations(visited)).toEqual([])
        }
      }
    },
  )
  test.each([
    ['', DESK, 'light'],
    ['', PHONE, 'dark'],
    ['?show=gloss,roman,devanagari,translation', DESK, 'dark'],
    ['?show=gloss,roman,devanagari,translation', PHONE, 'light'],
  ] as const)('in the article%s', async (link, options, colorScheme) => {
    expect(await violations(await visit(ARTICLE + link, { ...options, colorScheme }))).toEqual([])
  })
  test('in what is told of a broken link', async () => {
    const visited = await visit(`${ARTICLE}?show=x#p99.s9`, PHONE)
    await visited.page.getByText('The link that you followed').waitFor()
    expect(await violations(visited, '.notice')).toEqual([])
  })
  test.each([
    ['the card of a word', '?card=word#p2.s1.w5'],
    ['the card of a name', '?card=e4#p2.s1.w24'],
  ])('with %s open', async (_name, link) => {
    const visited = await visit(ARTICLE + link, DESK)
    const { page } = visited
    await page.getByRole('dialog').getByRole('heading').first().waitFor()
    for (const { viewport } of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      expect(await violations(visited, '#card')).toEqual([])
    }
    await page.getByRole('dialog').getByRole('button', { name: 'Share' }).click()
    await page.getByRole('heading', { name: 'Share' }).waitFor()
    expect(await violations(visited, '#card')).toEqual([])
  })
  test.each([
    ['help with fewer words', 'h', 'Help with fewer words'],
    ['search', '/', 'Search this article'],
    ['one sentence at a time', 'f', 'One sentence at a time'],
    ['text and appearance', 'a', 'Text and appearance'],
    ['print', 'p', 'Print'],
    ['the keys', '?', 'Keys'],
  ])('with what a tool opens: %s; closed, the focus is back at its word', async (_name, key, title) => {
    // The settings stand beside the text on a desk only; all others are the same dialog on both.
    const visited = await visit(ARTICLE, key === 'a' ? DESK : PHONE)
    const { page } = visited
    await page.locator('.paragraph ruby').first().click()
    await page.locator('#card-title').waitFor()
    await page.keyboard.press('Escape')
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    const word = await focused()
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name: title })
    await dialog.getByRole('heading').first().waitFor()
    expect(await violations(visited, 'dialog[open]')).toEqual([])
    await dialog.getByRole('button', { name: /^(Close|Back to the article)$/ }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await focused()).toBe(word)
  })
  test.each([
    ['ur', 'sepia', DESK],
    ['hi', 'contrast', PHONE],
  ] as const)('in the interface %s, in the colours %s', async (language, theme, options) => {
    const settings = JSON.stringify({ language, theme })
    const visited = await visit(`${ARTICLE}?show=gloss&card=word#p2.s1.w5`, options, (page) =>
      page.addInitScript((kept) => localStorage.setItem('sutoor.settings', kept), settings),
    )
    await visited.page.locator('#card-title').waitFor()
    expect(await visited.page.locator('html').getAttribute('lang')).toBe(language)
    expect(await violations(visited)).toEqual([])
  })
  test('with the sheets of a phone open, and in Urdu', async () => {
    const visited = await visit(ARTICLE, PHONE)
    const { page } = visited
    await page.getByRole('button', { name: 'Timeline' }).click()
    expect(await violations(visited, '#timeline')).toEqual([])
    await page.getByRole('button', { name: 'Who and where' }).click()
    expect(await violations(visited, '#entities')).toEqual([])
    await page.getByRole('combobox', { name: 'Language' }).selectOption('اردو')
    await page.getByRole('heading', { name: 'کون اور کہاں' }).waitFor()
    expect(await violations(visited)).toEqual([])
  })
})

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
      await page.goto(inject('siteUrl') + ARTICLE, { waitUntil: 'networkidle' })
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
  test.each([320, 390, 1280, 2560])('fits a window %i px wide', async (width) => {
    const { page } = await visit(`${ARTICLE}?show=gloss,translation`, { viewport: { width, height: 800 } })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })
  test('does not jump while it loads', async () => {
    const { page } = await visit(ARTICLE, PHONE)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) =>
            done(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({
            type: 'layout-shift',
            buffered: true,
          })
          setTimeout(() => done(0), 500)
        }),
    )
    expect(shift).toBeLessThanOrEqual(0.02)
  })
})
