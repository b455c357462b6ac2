import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ENGLISH, HINDI, type FakeVoice, installFakeSpeech, URDU } from '../fixtures/fake-speech.ts'
import { ARTICLE, DESK, PHONE, aBrowser } from './open.ts'
import { focused, help, word } from './the-text.ts'

const { visit } = aBrowser()

const lit = (page: Page) => page.locator('.sentence.lit').evaluateAll((all) => all.map(({ id }) => id))
/** Whether a sentence is on the screen. */
const inView = (page: Page, id: string) =>
  page.waitForFunction((sentence) => {
    const box = document.getElementById(sentence)?.getBoundingClientRect()
    return box && box.top >= 0 && box.top < window.innerHeight
  }, id)
/** A key as an Urdu keyboard sends it: another sign, the same place. */
const pressInUrdu = async (page: Page, key: string, code: string, shift = false) => {
  const client = await page.context().newCDPSession(page)
  const pressed = { key, code, modifiers: shift ? 8 : 0, windowsVirtualKeyCode: 0 }
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...pressed })
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
}

describe('Search', () => {
  test('by keyboard: / and what is typed find the word by its sound, Enter leads to the sentence, lit', async () => {
    const { page, errors } = await visit(ARTICLE)
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: 'Search this article' })
    await dialog.getByRole('searchbox', { name: 'Search this article' }).and(page.locator(':focus')).waitFor()
    // Letters that are keys elsewhere (k, l, t) are letters here.
    await page.keyboard.type('mulaqat')
    await dialog.getByRole('listitem').first().waitFor()
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    const [sentence = ''] = await lit(page)
    expect(await word(page, sentence).textContent()).toContain('ملاقات')
    await inView(page, sentence)
    expect(page.url()).toMatch(new RegExp(`#${sentence}$`))
    expect(await page.locator('.word-note').count()).toBe(0)
    expect(errors).toEqual([])
  })
  test('by touch: a found sentence is tapped; English meanings and names are found too', async () => {
    const { page, errors } = await visit(ARTICLE, PHONE)
    await page.getByRole('button', { name: 'More' }).tap()
    await page
      .getByRole('dialog', { name: 'More' })
      .getByRole('button', { name: 'Search this article' })
      .tap()
    const dialog = page.getByRole('dialog', { name: 'Search this article' })
    await dialog.getByRole('searchbox').fill('Geneva')
    await dialog.getByRole('listitem').getByText('جنیوا').first().tap()
    await dialog.waitFor({ state: 'hidden' })
    const [sentence = ''] = await lit(page)
    await inView(page, sentence)
    expect(await word(page, sentence).textContent()).toContain('جنیوا')
    expect(errors).toEqual([])
  })
  test('over all articles: the address holds what is sought, results lead to their sentences', async () => {
    const { page, errors } = await visit('search/?q=putin')
    const results = page.locator('.search-group').getByRole('listitem')
    await results.first().waitFor()
    await page.getByRole('searchbox', { name: 'Search all articles' }).press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/read\/biden-putin-phone-call\/#p\d+\.s\d+$/)
    const sentence = new URL(page.url()).hash.slice(1)
    await expect.poll(() => lit(page)).toEqual([sentence])
    await inView(page, sentence)
    expect(errors).toEqual([])
  })
})

describe('One sentence at a time', () => {
  test('by keyboard: guess, reveal the words, then the translation, then the next sentence', async () => {
    const { page, errors } = await visit(ARTICLE)
    await page.keyboard.press('f')
    const study = page.getByRole('dialog', { name: /One sentence at a time/ })
    await study.waitFor()
    await study.getByRole('button', { name: 'جو', exact: true }).waitFor()
    const shown = () => study.getByRole('button', { expanded: true }).count()
    expect(await shown()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(shown).toBe(2)
    await study.getByRole('button', { name: 'All words' }).click()
    const translation = study.getByText(/^Phone call between Joe Biden and Vladimir Putin/)
    expect(await translation.first().isVisible()).toBe(false)
    await page.keyboard.press('ArrowDown')
    await translation.first().waitFor()
    await page.keyboard.press('n')
    await study.getByRole('button', { name: 'وائٹ', exact: true }).waitFor()
    expect(await shown()).toBe(0)
    await page.keyboard.press('p')
    await translation.first().waitFor()
    expect(errors).toEqual([])
  })
  test('a link opens it at its sentence; closed, it leads to the sentence in the text', async () => {
    for (const options of [DESK, PHONE]) {
      const { page, errors } = await visit(`${ARTICLE}?view=study#p11.s1`, options)
      const study = page.getByRole('dialog', { name: /One sentence at a time/ })
      await study.getByRole('button', { name: 'معلومات' }).first().waitFor()
      await page.keyboard.press('PageDown')
      await page.waitForURL(/\?view=study#p12\.s1$/)
      await page.keyboard.press('Escape')
      await study.waitFor({ state: 'hidden' })
      expect(await lit(page)).toEqual(['p12.s1'])
      await inView(page, 'p12.s1')
      expect(page.url()).toMatch(/call\/#p12\.s1$/)
      expect(errors).toEqual([])
    }
  })
})

describe('Keys', () => {
  test('stand on a sheet that ? opens, on an Urdu keyboard too', async () => {
    const { page } = await visit(ARTICLE)
    const sheet = page.getByRole('dialog', { name: 'Keys' })
    await page.keyboard.press('?')
    await sheet.getByText('I know this word').waitFor()
    await page.keyboard.press('Escape')
    // Closed is not yet gone: until then a key is the dialog's.
    await sheet.waitFor({ state: 'detached' })
    await pressInUrdu(page, '؟', 'Slash', true)
    await sheet.waitFor()
  })
  test('work by their place on an Urdu keyboard, and rest when they are switched off', async () => {
    const { page } = await visit(`${ARTICLE}?show=gloss`)
    const english = page.getByRole('button', { name: 'English', exact: true })
    await pressInUrdu(page, '۱', 'Digit1')
    await expect.poll(() => english.getAttribute('aria-pressed')).toBe('false')
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Single keys act' }).uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' })
    await page.keyboard.press('1')
    await page.keyboard.press('f')
    expect(await english.getAttribute('aria-pressed')).toBe('false')
    expect(await page.getByRole('dialog').count()).toBe(0)
    // The sheet in which they are switched on again opens all the same.
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Single keys act' }).waitFor()
  })
  test('E goes from name to name, with Shift back', async () => {
    const { page, errors } = await visit(ARTICLE)
    await page.locator('ruby[tabindex]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('e')
    await expect.poll(() => focused(page)).toBe('p2.s1.w8')
    await page.keyboard.press('e')
    await expect.poll(() => focused(page)).not.toBe('p2.s1.w8')
    const second = await focused(page)
    expect(await page.evaluate(() => document.activeElement?.closest('mark') !== null)).toBe(true)
    await page.keyboard.press('Shift+E')
    await expect.poll(() => focused(page)).toBe('p2.s1.w8')
    await page.keyboard.press('e')
    await expect.poll(() => focused(page)).toBe(second)
    expect(errors).toEqual([])
  })
  test('T goes from event to event, every one once, with Shift back', async () => {
    const { page, errors } = await visit(ARTICLE)
    // Every event once, in the order of the text, and back again.
    await page.locator('[id="p1.s1"] ruby').first().click()
    await page.keyboard.press('Escape')
    const stations: string[] = []
    for (let turn = 0; turn < 5; turn += 1) {
      const before = await focused(page)
      await page.keyboard.press('t')
      await expect.poll(() => focused(page)).not.toBe(before)
      stations.push(await focused(page))
      expect(await page.locator('.lit').count()).toBeGreaterThan(0)
    }
    expect(new Set(stations).size).toBe(5)
    for (const station of stations.slice(0, -1).toReversed()) {
      await page.keyboard.press('Shift+T')
      await expect.poll(() => focused(page)).toBe(station)
    }
    expect(errors).toEqual([])
  })
})

describe('Print', () => {
  test('sets the page up in each of three ways, and it is afterwards as it was', async () => {
    const { page, errors } = await visit(`${ARTICLE}?show=gloss`, DESK, (fresh) =>
      // The dialog of the browser's own stays away: the test prints.
      fresh.addInitScript(() => Object.assign(window, { print: () => undefined })),
    )
    const before = await page.locator('body').ariaSnapshot()
    const glossary = page.locator('.print-glossary')
    for (const [way, gloss, words] of [
      ['The text alone', '', false],
      ['With the help that is switched on', 'statement', false],
      ['The text, and a glossary after it', '', true],
    ] as const) {
      await page.keyboard.press('p')
      const dialog = page.getByRole('dialog', { name: 'Print' })
      await dialog.getByRole('radio', { name: way }).click()
      await dialog.getByRole('button', { name: 'Print' }).click()
      await page.locator(':root[data-print]').waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await help(page, 'p2.s1.w5'), way).toBe(gloss)
      expect(await glossary.isVisible(), way).toBe(words)
      if (words) expect(await glossary.getByText('guzishta', { exact: true }).isVisible()).toBe(true)
      expect(await page.getByText('Read with help at').isVisible()).toBe(true)
      for (const part of ['.masthead', '.toolbar', '.tool-dialog', '.panel'])
        expect(await page.locator(part).first().isVisible(), `${way}: ${part}`).toBe(false)
      await page.emulateMedia({ media: null })
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, way).toBeGreaterThan(0)
      await page.locator(':root:not([data-print])').waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await help(page, 'p2.s1.w5')).toBe('statement')
      expect(await page.locator('body').ariaSnapshot()).toBe(before)
    }
    expect(errors).toEqual([])
  })
})

describe('Sound', () => {
  const withVoices = (voices: readonly FakeVoice[]) => (page: Page) =>
    page.addInitScript(installFakeSpeech, { voices })
  const said = (page: Page) => page.evaluate(() => globalThis.fakeSpeech?.said.at(-1)?.text ?? '')
  const voice = (page: Page, act: 'start' | 'end') =>
    page.evaluate((what) => globalThis.fakeSpeech?.[what](), act)

  test('the sentence that is spoken is lit, and the bar leads through the text', async () => {
    const { page, errors } = await visit(ARTICLE, DESK, withVoices([URDU]))
    await page.getByRole('button', { name: 'Listen', exact: true }).click()
    const bar = page.getByRole('region', { name: 'Listen' })
    await bar.getByText('Urdu Pakistan').waitFor()
    await expect.poll(() => lit(page)).toEqual(['p1.s1'])
    await voice(page, 'start')
    await page.evaluate(() => globalThis.fakeSpeech?.reach('بائیڈن'))
    await expect.poll(() => word(page, 'p1.s1.w2').evaluate((ruby) => ruby.matches('.lit'))).toBe(true)
    await voice(page, 'end')
    await expect.poll(() => lit(page)).toEqual(['p2.s1'])
    expect(await said(page)).toContain('وائٹ ہاؤس')
    await bar.getByRole('button', { name: 'Next sentence' }).click()
    await expect.poll(() => lit(page)).toEqual(['p3.s1'])
    await bar.getByRole('button', { name: 'Previous sentence' }).click()
    await expect.poll(() => lit(page)).toEqual(['p2.s1'])
    await bar.getByRole('button', { name: 'Pause' }).click()
    await bar.getByRole('button', { name: 'Play' }).waitFor()
    expect(await lit(page)).toEqual(['p2.s1'])
    await bar.getByRole('button', { name: 'Stop and close' }).click()
    await bar.waitFor({ state: 'detached' })
    expect(await lit(page)).toEqual([])
    expect(errors).toEqual([])
  })
  test('by keyboard: V says the word, Shift and V its sentence', async () => {
    const { page } = await visit(ARTICLE, DESK, withVoices([URDU]))
    await page.locator('ruby[tabindex]').focus()
    await page.keyboard.press('v')
    await expect.poll(() => said(page)).toBe('جو')
    await page.keyboard.press('Shift+V')
    await expect.poll(() => said(page)).toContain('جو بائیڈن اور ولادیمیر پوتن')
  })
  test('without an Urdu voice the page says so, and offers the Hindi one, which reads Devanagari', async () => {
    const { page, errors } = await visit(ARTICLE, PHONE, withVoices([ENGLISH, HINDI]))
    await page.getByRole('button', { name: 'Listen', exact: true }).tap()
    const bar = page.getByRole('region', { name: 'Listen', exact: true })
    await bar.getByRole('heading', { name: 'This device has no Urdu voice' }).waitFor()
    expect(await page.evaluate(() => globalThis.fakeSpeech?.said.length)).toBe(0)
    await bar.getByRole('button', { name: 'Read with the Hindi voice' }).tap()
    await expect.poll(() => said(page)).toContain('बाइडन')
    await expect.poll(() => lit(page)).toEqual(['p1.s1'])
    expect(errors).toEqual([])
  })
})
