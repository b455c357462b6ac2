import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { aBrowser, DESK, goTo, PHONE, reload, savedBy } from './open.ts'
import { layoutShift, sideways } from './the-text.ts'

const { visit } = aBrowser()

const TEXT = readFileSync(join(import.meta.dirname, '../../seeds/000_e7024ef8a73b2923.txt'), 'utf8')
const [TITLE = ''] = TEXT.split('\n')
const SHORT = 'صدر کا بیان\nصدر نے جمعے کو کہا کہ بات چیت جاری رہے گی۔'

const paste = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Urdu text' }).fill(text)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).and(page.locator('[lang="ur"]')).waitFor()
}
const words = (page: Page) => page.locator('.paragraph ruby')
const annotated = (page: Page) => page.getByText('Annotated by machine').first().waitFor()
/** Holds the word list back until released. */
const holdLexicon = async (page: Page) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.context().route(/lexicon-.*\.bin$/, async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

describe('A reader pastes a text', () => {
  test('reads it at once, sees its words arrive, finds it again, deletes it and has it back', async () => {
    const { page, errors } = await visit('own/', PHONE)
    const release = await holdLexicon(page)
    await paste(page, TEXT)
    await page.getByText('وائٹ ہاؤس کے ایک بیان کے مطابق').first().waitFor()
    await page.getByText('Being annotated …').first().waitFor()
    expect(await words(page).count()).toBe(0)
    expect(await page.title()).toContain(TITLE)
    release()
    await words(page).first().waitFor()
    await annotated(page)

    await reload(page)
    await words(page).first().waitFor()
    await page.getByRole('link', { name: 'Articles', exact: true }).click()
    await page.getByRole('link', { name: TITLE, exact: true }).first().waitFor()
    const mine = page.getByRole('region', { name: 'Your own texts' })
    await mine.getByRole('button', { name: `Delete: ${TITLE}` }).click()
    await mine.getByRole('button', { name: `Undo: ${TITLE}` }).click()
    await mine.getByRole('link', { name: TITLE }).click()
    await annotated(page)
    expect(errors).toEqual([])
  })
  test('with layers on, cards and links to a sentence, as any article has them', async () => {
    const { page, errors } = await visit('own/')
    await paste(page, TEXT)
    await annotated(page)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await words(page).nth(3).click()
    await page.getByRole('dialog').getByRole('heading').first().waitFor()
    await page.waitForURL(/\/own\/read\/\?id=\w+&(show=gloss&)?card=/)
    await page.keyboard.press('Escape')
    const [address = ''] = page.url().split('&')
    await page.goto(`${address}&show=roman#p3.s1`)
    await reload(page)
    await page.waitForFunction(() => document.getElementById('p3.s1')?.classList.contains('lit'))
    expect(await page.getByRole('button', { name: 'Roman', pressed: true }).count()).toBe(1)
    expect(errors).toEqual([])
  })
  test('keeps the sentence that is read in its place while words arrive', async () => {
    const { page } = await visit('own/', PHONE)
    await page.evaluate(() => localStorage.setItem('sutoor.settings', JSON.stringify({ layers: ['gloss'] })))
    await reload(page)
    const release = await holdLexicon(page)
    await paste(page, `${TEXT}\n${TEXT}`)
    const paragraph = page.locator('[id="p20"]')
    // Paragraphs that come onto the screen take their true height: a few frames until it stands where it should.
    await paragraph.evaluate(async (element) => {
      for (let turn = 0; turn < 6; turn += 1) {
        window.scrollBy(0, element.getBoundingClientRect().top - window.innerHeight * 0.3)
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      }
    })
    const top = () => paragraph.evaluate((element) => element.getBoundingClientRect().top)
    const before = await top()
    release()
    await annotated(page)
    expect(Math.abs((await top()) - before)).toBeLessThan(3)
  })
  test('by keyboard alone', async () => {
    const { page } = await visit('own/')
    const focusedName = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.getByRole('textbox', { name: 'Urdu text' }).focus()
    await page.keyboard.insertText(SHORT)
    await page.keyboard.press('Tab')
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('صدر کا بیان')
    await page.keyboard.press('Enter')
    await annotated(page)
    await goTo(page, 'own/')
    await page.getByRole('link', { name: 'صدر کا بیان' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Undo: صدر کا بیان' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'صدر کا بیان' }).and(page.locator(':focus')).waitFor()
    expect(await focusedName()).toBe('صدر کا بیان')
  })
  test('gets its files from the device itself', async () => {
    const { page, errors } = await visit('own/')
    await paste(page, SHORT)
    await annotated(page)
    expect(await savedBy(page, 'Plain text')).toBe(SHORT)
    await page.getByRole('button', { name: 'Share' }).first().click()
    await page.getByText('This text is on your device only').waitFor()
    expect(await page.getByRole('textbox', { name: 'Link' }).count()).toBe(0)
    expect(errors).toEqual([])
  })
})

describe('Where something is missing', () => {
  test.each([
    ['a full storage', 'QuotaExceededError', 'There is no room left for it in this browser.'],
    ['a private window', 'SecurityError', 'This browser keeps nothing for this site'],
  ])('%s: the reader is told what to do and reads the text all the same', async (_what, name, message) => {
    const { page } = await visit('own/')
    await page.evaluate((refusal) => {
      const store = IDBObjectStore.prototype
      const put = Object.getOwnPropertyDescriptor(store, 'put') ?? {}
      const refuse = () => {
        Object.defineProperty(store, 'put', put)
        throw new DOMException('refused', refusal)
      }
      Object.defineProperty(store, 'put', { ...put, value: refuse })
    }, name)
    await paste(page, SHORT)
    await page.getByText(message).waitFor()
    await annotated(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Keep it now' }).click()
    await page.getByText(message).waitFor({ state: 'detached' })
    await reload(page)
    await annotated(page)
  })
  test('offline before the word list came: the text is there, and trying again helps', async () => {
    const { page } = await visit('own/')
    await page.context().route(/lexicon-.*\.bin$/, (route) => route.abort())
    await paste(page, SHORT)
    await page.getByRole('alert').getByText('The word list did not arrive').waitFor()
    expect(await page.getByText('بات چیت جاری رہے گی').isVisible()).toBe(true)
    await page.context().unroute(/lexicon-.*\.bin$/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await annotated(page)
  })
  test('an unknown text leads to where own texts are', async () => {
    const { page, errors } = await visit('own/read/?id=nothing')
    await page.getByRole('heading', { name: 'This text is not on this device' }).waitFor()
    await page.getByRole('link', { name: 'To your own texts' }).click()
    await page.getByRole('heading', { level: 1, name: 'Read your own' }).waitFor()
    expect(errors).toEqual([])
  })
  test('without JavaScript the page says what it needs', async () => {
    const { page } = await visit('own/', { ...DESK, javaScriptEnabled: false })
    expect(await page.getByText('this page needs JavaScript').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Read', exact: true }).isVisible()).toBe(false)
  })
})

describe('For everyone', () => {
  test.each([
    ['desk', DESK],
    ['phone', PHONE],
  ] as const)('axe finds nothing in any state, light and dark: %s', async (_name, device) => {
    // Colours that are on their way from light to dark would be measured.
    const options = { ...device, reducedMotion: 'reduce' } as const
    const audit = async (shown: Page) => {
      await shown.emulateMedia({ colorScheme: 'dark' })
      const dark = await violations(shown, { coloursOnly: true })
      await shown.emulateMedia({ colorScheme: 'light' })
      return [...dark, ...(await violations(shown))]
    }
    const { page, errors } = await visit('own/', options)
    expect(await audit(page)).toEqual([])
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.getByText('There is no text yet.').waitFor()
    expect(await audit(page)).toEqual([])
    const release = await holdLexicon(page)
    await paste(page, SHORT)
    await page.getByText('Being annotated …').first().waitFor()
    expect(await audit(page)).toEqual([])
    release()
    await annotated(page)
    expect(await audit(page)).toEqual([])
    await page.getByRole('link', { name: 'Articles', exact: true }).click()
    await page.getByRole('region', { name: 'Your own texts' }).waitFor()
    expect(await audit(page)).toEqual([])
    await page.getByRole('button', { name: 'Delete: صدر کا بیان' }).click()
    await page.getByRole('button', { name: 'Undo: صدر کا بیان' }).waitFor()
    expect(await audit(page)).toEqual([])
    await goTo(page, 'own/read/?id=nothing')
    expect(await audit(page)).toEqual([])
    expect(errors).toEqual([])
  })
  test('the shelf does not jump while it loads, with own texts or without', async () => {
    const { page } = await visit('', PHONE)
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02)
    await goTo(page, 'own/')
    await paste(page, SHORT)
    await goTo(page, '')
    await page.getByRole('link', { name: 'صدر کا بیان' }).waitFor()
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02)
  })
  test('the form fits a window from 320 to 2560 px wide', async () => {
    const { page } = await visit('own/')
    for (const width of [320, 390, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sideways(page), `${width} px`).toBeLessThanOrEqual(0)
    }
  })
})
