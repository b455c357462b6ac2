import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { ARTICLE, DESK, PHONE, aBrowser } from './open.ts'

const { visit } = aBrowser()
const EVERYTHING = '?show=gloss,roman,devanagari,translation'

/** Both colour schemes: the other one is the same page in other colours. */
async function expectNothingFound(page: Page, within?: string): Promise<void> {
  const part = within === undefined ? {} : { within }
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page, part)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, { ...part, coloursOnly: true })).toEqual([])
}
// Colours that are on their way from light to dark would be measured.
const calm = (options: typeof DESK | typeof PHONE) => ({ ...options, reducedMotion: 'reduce' }) as const

describe('axe finds nothing', () => {
  test.each(['', 'about/', 'nothing/', 'own/', 'words/', 'words/review/', 'search/?q=putin'])(
    'on /%s, desk and phone',
    async (path) => {
      const { page } = await visit(path, calm(DESK))
      await expectNothingFound(page)
      await page.setViewportSize(PHONE.viewport)
      expect(await violations(page)).toEqual([])
    },
  )
  test.each([
    ['with no help, on a phone', ARTICLE, PHONE],
    ['with all help, on a desk', ARTICLE + EVERYTHING, DESK],
  ] as const)('in the article %s', async (_how, link, options) => {
    const { page } = await visit(link, calm(options))
    await expectNothingFound(page)
  })
  test('in what is said of a broken link', async () => {
    const { page } = await visit(`${ARTICLE}?show=x#p99.s9`, calm(PHONE))
    await page.getByText('The link that you followed').waitFor()
    await expectNothingFound(page, '.notice')
  })
  test.each([
    ['the card of a word', '?card=word#p2.s1.w5'],
    ['the card of a name', '?card=e4#p2.s1.w24'],
  ])('with %s open', async (_name, link) => {
    const { page } = await visit(ARTICLE + link, calm(DESK))
    const card = page.getByRole('dialog')
    await card.getByRole('heading').first().waitFor()
    await expectNothingFound(page, '#card')
    await card.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('heading', { name: 'Share' }).waitFor()
    await page.setViewportSize(PHONE.viewport)
    expect(await violations(page, { within: '#card' })).toEqual([])
  })
  test.each([
    // The settings open beside the text on a desk only; all others are the same dialog on both.
    ['on a desk', DESK, [['a', 'Text and appearance']]],
    [
      'on a phone',
      PHONE,
      [
        ['h', 'Help with fewer words'],
        ['/', 'Search this article'],
        ['f', 'One sentence at a time'],
        ['p', 'Print'],
        ['?', 'Keys'],
      ],
    ],
  ] as const)(
    'in what tools open %s; closed, the focus is back at its word',
    async (_where, device, tools) => {
      const { page } = await visit(ARTICLE, calm(device))
      await page.locator('.paragraph ruby').first().click()
      await page.locator('#card-title').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('#card-title').waitFor({ state: 'detached' })
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      const word = await focused()
      for (const [key, title] of tools) {
        await page.keyboard.press(key)
        const dialog = page.getByRole('dialog', { name: title })
        await dialog.getByRole('heading').first().waitFor()
        expect(await violations(page, { within: 'dialog[open]' })).toEqual([])
        await dialog.getByRole('button', { name: /^(Close|Back to the article)$/ }).click()
        await dialog.waitFor({ state: 'detached' })
        await expect.poll(focused, { message: title }).toBe(word)
      }
    },
  )
  test.each([
    ['ur', 'sepia', DESK],
    ['hi', 'contrast', PHONE],
  ] as const)('in the interface %s, in the colours %s', async (language, theme, options) => {
    const settings = JSON.stringify({ language, theme })
    const { page } = await visit(`${ARTICLE}?show=gloss&card=word#p2.s1.w5`, options, (fresh) =>
      fresh.addInitScript((kept) => localStorage.setItem('sutoor.settings', kept), settings),
    )
    await page.locator('#card-title').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await violations(page)).toEqual([])
  })
  test('with the sheets of a phone open, and in Urdu', async () => {
    const { page } = await visit(ARTICLE, calm(PHONE))
    await page.getByRole('button', { name: 'Timeline' }).click()
    await page.locator('#timeline.sheet-open').waitFor()
    expect(await violations(page, { within: '#timeline' })).toEqual([])
    await page.getByRole('button', { name: 'Who and where' }).click()
    await page.locator('#entities.sheet-open').waitFor()
    expect(await violations(page, { within: '#entities' })).toEqual([])
    await page.getByRole('combobox', { name: 'Language' }).selectOption('اردو')
    await page.getByRole('heading', { name: 'کون اور کہاں' }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})
