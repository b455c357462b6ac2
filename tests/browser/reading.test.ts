import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ARTICLE, DESK, PHONE, aBrowser, reload } from './open.ts'
import { bringToRest, cutGlosses, focused, help, word } from './the-text.ts'

const { visit } = aBrowser()
const topOf = (page: Page, id: string) =>
  word(page, id).evaluate((element) => element.getBoundingClientRect().top)

describe('Layers', () => {
  test('each is switched on its own, and two stand in two lines', async () => {
    const { page, errors } = await visit(ARTICLE)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    expect(await help(page, 'p2.s1.w10')).toBe('Joe')
    await page.getByRole('button', { name: 'Roman' }).click()
    expect(await help(page, 'p2.s1.w10')).toBe('Jo\\a Joe')
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByRole('button', { name: 'Devanagari' }).click()
    expect(await help(page, 'p2.s1.w10')).toBe('Jo\\a जो')
    expect(errors).toEqual([])
  })
  test('are remembered at the next visit, from its first paint', async () => {
    const { page } = await visit(ARTICLE)
    await page.getByRole('button', { name: 'Sentences' }).click()
    await reload(page)
    expect(await page.getByText('According to a White House statement').first().isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Sentences', pressed: true }).count()).toBe(1)
  })
  test.each([
    ['English', 'gloss'],
    ['Sentences', 'translation'],
  ])('the sentence that is read keeps its place when %s comes and goes', async (name) => {
    for (const options of [DESK, PHONE]) {
      const { page } = await visit(ARTICLE, options)
      await bringToRest(page, 'p11.s1')
      const before = await topOf(page, 'p11.s1')
      for (let turn = 0; turn < 2; turn += 1) {
        await page.getByRole('button', { name, exact: true }).click()
        expect(Math.abs((await topOf(page, 'p11.s1')) - before)).toBeLessThan(2)
        // The paragraphs off the screen follow when the browser is idle; nothing may move then either.
        await page.waitForFunction(
          () =>
            new Set([...document.querySelectorAll('.paragraph')].map((p) => p.getAttribute('data-layers')))
              .size === 1,
        )
        expect(Math.abs((await topOf(page, 'p11.s1')) - before)).toBeLessThan(2)
      }
    }
  })
  test('no gloss is cut off by the edge of its paragraph', async () => {
    const { page } = await visit(`${ARTICLE}?show=gloss,roman,devanagari`)
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await cutGlosses(page), `${width} px`).toEqual([])
    }
  })
})

describe('Cards', () => {
  test('a tap on a word opens its card, Escape closes it and gives the focus back', async () => {
    const { page, errors } = await visit(ARTICLE)
    await word(page, 'p2.s1.w5').click()
    const card = page.getByRole('dialog')
    await card.getByRole('heading', { name: 'بیان' }).waitFor()
    await card.getByText('statement', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
    expect(await focused(page)).toBe('p2.s1.w5')
    expect(errors).toEqual([])
  })
  test('by keyboard: one tab stop for the text, arrows by what the eye sees, Enter opens', async () => {
    const { page } = await visit(ARTICLE)
    await word(page, 'p2.s1.w3')
      .focus()
      .catch(() => undefined)
    expect(await page.locator('ruby[tabindex]').count()).toBe(1)
    await page.locator('ruby[tabindex]').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toBe('p1.s1.w2')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('p2.s1.w1')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('p2.s1.w39')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-description'))).toBe(
      'take; will take a step; will take',
    )
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('heading', { name: 'اٹھائے' }).waitFor()
  })
  test('a tap on a name lights all its mentions and tells who that is', async () => {
    const { page } = await visit(ARTICLE)
    await word(page, 'p4.s1.w2').click()
    await page.getByRole('dialog').getByRole('heading', { name: 'ماسکو Moscow' }).waitFor()
    expect(await page.locator('mark.lit').allTextContents()).toEqual(['ماسکو', 'ماسکو'])
    await page.getByRole('button', { name: 'Next mention' }).click()
    await page.getByText('Mention 2 of 2').waitFor()
    await page.waitForFunction(
      () =>
        (document.getElementById('p10.s1')?.querySelector('[data-w="18"]')?.getBoundingClientRect().top ??
          9999) < window.innerHeight,
    )
  })
  test('on a phone the card does not hide the word that it is about', async () => {
    const { page } = await visit(ARTICLE, PHONE)
    await word(page, 'p12.s1.w40').scrollIntoViewIfNeeded()
    await word(page, 'p12.s1.w40').click()
    const card = page.getByRole('dialog')
    await card.getByRole('heading').waitFor()
    await page.waitForFunction(() => {
      const box = document.getElementById('p12.s1')?.querySelector('[data-w="40"]')?.getBoundingClientRect()
      const sheet = document.querySelector('.card')?.getBoundingClientRect()
      return box && sheet && box.bottom <= sheet.top && box.top >= 0
    })
  })
  test('a kind that is switched off is plain text, and its words are words', async () => {
    const { page } = await visit(ARTICLE)
    await page
      .getByRole('group', { name: 'Which names are marked in the text' })
      .getByRole('button', { name: /Places/ })
      .click()
    await word(page, 'p4.s1.w2').click()
    await page.getByRole('dialog').getByRole('heading', { name: 'ماسکو', exact: true }).waitFor()
  })
})

describe('The timeline', () => {
  test('a click lights the passages and brings them into view', async () => {
    const { page } = await visit(ARTICLE)
    await page.getByRole('link', { name: /^1,500 companies/ }).click()
    await page.waitForFunction(
      () => (document.getElementById('p6.s2')?.getBoundingClientRect().top ?? 9999) < window.innerHeight,
    )
    expect(await page.locator('.sentence.lit').evaluateAll((lit) => lit.map(({ id }) => id))).toEqual([
      'p6.s2',
    ])
  })
  test('follows the text as it scrolls', async () => {
    const { page } = await visit(ARTICLE)
    await word(page, 'p24.s1').evaluate((sentence) => sentence.scrollIntoView({ block: 'start' }))
    await page.mouse.wheel(0, -120)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.event[aria-current]')].some((event) =>
        event.textContent?.includes('16 sectors'),
      ),
    )
  })
  test('on a phone it is a sheet that leaves the sentence in view', async () => {
    const { page } = await visit(ARTICLE, PHONE)
    await page.getByRole('button', { name: 'Timeline' }).click()
    expect(await page.getByRole('heading', { name: 'Timeline' }).isVisible()).toBe(true)
    const sheet = await page.locator('#timeline').boundingBox()
    expect(sheet?.y).toBeGreaterThan(844 * 0.4)
    await page.getByRole('link', { name: /16 sectors/ }).click()
    await page.waitForFunction((top) => {
      const box = document.getElementById('p24.s1')?.getBoundingClientRect()
      return box !== undefined && box.top >= 0 && box.top < top
    }, sheet?.y ?? 0)
  })
})

describe('The interface', () => {
  test('speaks Urdu without a reload, right to left, and remembers it', async () => {
    const { page, errors } = await visit(ARTICLE)
    await page.getByRole('combobox', { name: 'Language' }).selectOption('اردو')
    await page.getByRole('heading', { name: 'کون اور کہاں' }).waitFor()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ur',
      'rtl',
    ])
    await reload(page)
    await page.getByRole('heading', { name: 'کون اور کہاں' }).waitFor()
    await page.getByRole('link', { name: 'تعارف' }).first().click()
    await page.getByRole('heading', { name: 'سطور کا تعارف' }).waitFor()
    expect(errors).toEqual([])
  })
  test('speaks Hindi, left to right, names and events too, and fetches its face only then', async () => {
    const { page, errors } = await visit(ARTICLE)
    const faces = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('devanagari')),
      )
    expect(await faces()).toEqual([])
    await page.getByRole('combobox', { name: 'Language' }).selectOption('हिन्दी')
    await page.getByRole('heading', { name: 'कौन और कहाँ' }).waitFor()
    await reload(page)
    expect(await page.getByRole('combobox', { name: 'भाषा' }).inputValue()).toBe('hi')
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'hi',
      'ltr',
    ])
    expect(await page.getByRole('link', { name: /व्लादिमीर पुतिन/ }).count()).toBeGreaterThan(0)
    expect(
      await page
        .getByRole('link', { name: /16 क्षेत्रों/ })
        .locator('[lang=hi]')
        .count(),
    ).toBe(1)
    expect(errors).toEqual([])
  })
  test('the shelf leads to the article, and an address that does not exist says so', async () => {
    const { page, errors } = await visit('')
    await page.getByRole('link', { name: /جو بائیڈن/ }).click()
    await page.getByRole('heading', { level: 1, name: /جو بائیڈن/ }).waitFor()
    expect(await word(page, 'p5.s1.w1').isVisible()).toBe(true)
    expect(errors).toEqual([])
    const { page: lost } = await visit('read/nothing-here/')
    expect(await lost.getByRole('heading', { name: 'There is no such page' }).isVisible()).toBe(true)
  })
})
