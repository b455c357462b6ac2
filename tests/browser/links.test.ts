import { describe, expect, test } from 'vitest'
import { ARTICLE, PHONE, aBrowser, goTo } from './open.ts'

const { visit } = aBrowser()

describe('A link to a sentence', () => {
  test('opens scrolled, lit and with the same switches', async () => {
    for (const options of [undefined, PHONE]) {
      const { page, errors } = await visit(`${ARTICLE}?show=gloss,translation&gloss=en#p18.s1`, options)
      await page.waitForFunction(() => document.getElementById('p18.s1')?.classList.contains('lit'))
      const { top, height } = await page.locator('[id="p18.s1"]').evaluate((element) => ({
        top: element.getBoundingClientRect().top,
        height: window.innerHeight,
      }))
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(height * 0.7)
      expect(await page.getByRole('button', { name: 'English', exact: true, pressed: true }).count()).toBe(1)
      expect(await page.getByRole('button', { name: 'Roman', pressed: false }).count()).toBe(1)
      expect(errors).toEqual([])
    }
  })
  test("does not change the friend's own settings", async () => {
    const { page } = await visit(`${ARTICLE}?show=gloss#p18.s1`)
    await goTo(page, ARTICLE)
    expect(await page.getByRole('button', { name: 'English', exact: true, pressed: false }).count()).toBe(1)
  })
  test('with a card opens the card', async () => {
    const { page } = await visit(`${ARTICLE}?card=word#p13.s1.w24`)
    await page.getByRole('dialog').getByText('Syria').first().waitFor()
    const { page: entity } = await visit(`${ARTICLE}?card=e13`)
    await entity.getByRole('dialog').getByRole('heading', { name: 'شام Syria' }).waitFor()
  })
  test('is what the share card gives: a friend who opens it sees the same', async () => {
    const { page } = await visit(ARTICLE)
    await page.getByRole('button', { name: 'Roman' }).click()
    await page.locator('[id="p11.s1"] [data-w="16"]').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Share' }).click()
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
    expect(link).toContain('?show=roman&gloss=en&card=word#p11.s1.w16')
    const { page: friend } = await visit(link.replace(/^https?:\/\/[^/]+\//, ''))
    await friend.getByRole('dialog').getByRole('heading', { name: 'تیار' }).waitFor()
    expect(await friend.getByRole('button', { name: 'Roman', pressed: true }).count()).toBe(1)
  })
  test('that is broken opens the article with a clear note', async () => {
    const { page, errors } = await visit(`${ARTICLE}?show=gloss,xyz&card=e99#p99.s1`)
    await page.getByText('The link that you followed is broken or out of date.').waitFor()
    expect(await page.getByText('p99.s1').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'All right' }).click()
    expect(await page.getByText('p99.s1').count()).toBe(0)
    expect(errors).toEqual([])
  })
})
