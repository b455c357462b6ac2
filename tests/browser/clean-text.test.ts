import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { ARTICLE, aBrowser } from './open.ts'

const { visit } = aBrowser()
const ALL = '?show=gloss,roman,devanagari'

/** What copying a paragraph puts on the clipboard. */
const copied = (page: Page, id: string) =>
  page.evaluate((paragraph) => {
    const element = document.getElementById(paragraph)
    if (!element) return ''
    document.getSelection()?.selectAllChildren(element)
    const data = new DataTransfer()
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
    element.dispatchEvent(event)
    return event.defaultPrevented ? data.getData('text/plain') : String(document.getSelection())
  }, id)
const finds = (page: Page, words: string) =>
  page.evaluate((text) => {
    document.getSelection()?.removeAllRanges()
    return (window as unknown as { find: (text: string) => boolean }).find(text)
  }, words)

let able: boolean | undefined
/** Whether this browser has find-in-page at all: asked once, on a small page. */
const canFind = async () => {
  able ??= await finds((await visit('nothing/')).page, 'There is no such page')
  return able
}

describe('With every help on, the text is still plain Urdu', () => {
  test('copied text is the source', async () => {
    const { page } = await visit(ARTICLE)
    for (const help of ['no help', 'Sentences', 'English', 'Roman', 'Devanagari']) {
      if (help !== 'no help') await page.getByRole('button', { name: help, exact: true }).click()
      expect((await copied(page, 'p5')).trim(), help).toBe(
        'جنیوا میں ملاقات کے ایک ماہ بعد جمعے کو بائیڈن اور پوتن کے درمیان فون کال پر بات ہوئی ہے۔',
      )
      expect((await copied(page, 'p6')).replace(/\s+/g, ' ').trim(), help).toBe(
        'اس کا پس منظر یہ ہے کہ امریکہ میں سائبر حملوں میں اضافہ ہوا ہے۔ ان میں ایک ایسا حملہ شامل ہے جس میں رواں ماہ 1500 کمپنیوں کو نشانہ بنایا گیا تھا۔',
      )
    }
  })
  // The browser that npm brings has no find-in-page; BROWSER_BIN names one that has.
  test.for(['', ALL])('several words are found on the page (%s)', async (show, { skip }) => {
    skip(!(await canFind()), 'this browser cannot find on the page')
    const { page } = await visit(ARTICLE + show)
    expect(await finds(page, 'جنیوا میں ملاقات کے ایک ماہ بعد جمعے کو بائیڈن')).toBe(true)
    expect(await finds(page, 'اضافہ ہوا ہے۔ ان میں ایک ایسا')).toBe(true)
    expect(await finds(page, 'سوئٹزر لینڈ میں یکطرقہ ملاقات')).toBe(true)
    expect(await finds(page, 'Switzerland)')).toBe(false)
  })
  test.for(['', ALL])("the browser's own text fragments reach the words (%s)", async (show, { skip }) => {
    skip(!(await canFind()), 'this browser cannot find on the page')
    const { page } = await visit(ARTICLE + show)
    const client = await page.context().newCDPSession(page)
    await client.send('Page.navigate', {
      url: `${inject('siteUrl')}about/`,
    })
    // As if typed: a page may not point into another one's text.
    await client.send('Page.navigate', {
      url: `${inject('siteUrl')}${ARTICLE}${show}#:~:text=${encodeURIComponent('مشرقی یورپ میں قائم آر ایول نامی')}`,
      transitionType: 'typed',
    })
    await page.waitForFunction(() => {
      const top = document.getElementById('p23.s1')?.getBoundingClientRect().top ?? -1
      return top >= 0 && top < window.innerHeight
    })
  })
  test('the words on the page are the source, paragraph by paragraph', async () => {
    const { page } = await visit(ARTICLE + ALL)
    const source = await page.evaluate(async () => (await fetch('article.txt')).text())
    const shown = await page.locator('.story h1, .story .paragraph').evaluateAll((all) =>
      all.map((element) => {
        const copy = element.cloneNode(true) as HTMLElement
        for (const translation of copy.querySelectorAll('.translation')) translation.remove()
        return copy.textContent
      }),
    )
    const furniture = ['یہ بھی پڑھیے', 'Comments are closed.']
    expect(shown).toEqual(source.split('\n').filter((line) => !furniture.includes(line)))
  })
})
