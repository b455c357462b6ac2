// What a word costs: its card on a slow phone, and marking it as known on a long page, both to the frame that shows it.
import type { Browser, Page } from 'playwright-core'
import { clickToPaint, median, ms, slowPage, toPaint } from './measure.ts'

// Words that stand all over the article: attack, statement, of, to say.
const WORDS = ['p2.s1.w30', 'p2.s1.w5', 'p2.s1.w3', 'p2.s1.w20']

/** From the tap on a word to its card with all that it tells; its code has been fetched, as by a finger that comes near. */
export async function cardOnSlowPhone(browser: Browser, address: string, runs: number): Promise<void> {
  const { page } = await slowPage(browser)
  await page.goto(address, { waitUntil: 'networkidle' })
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const [sentence, word] = split(WORDS[run % WORDS.length] ?? '')
    await page.locator('.text').dispatchEvent('pointerover')
    await page.waitForLoadState('networkidle')
    const time = await page.evaluate(
      ([id = '', number = '']) =>
        new Promise<number>((done) => {
          const start = performance.now()
          const shown = () => {
            const card = document.querySelector('#card:popover-open .word-card')
            if (!card) return void requestAnimationFrame(shown)
            const channel = new MessageChannel()
            channel.port1.onmessage = () => done(performance.now() - start)
            channel.port2.postMessage(undefined)
          }
          document.getElementById(id)?.querySelector<HTMLElement>(`[data-w="${number}"]`)?.click()
          requestAnimationFrame(shown)
        }),
      [sentence, word],
    )
    // The first one makes the machine's code warm.
    if (run > 0) times.push(time)
    await page.keyboard.press('Escape')
    await page.locator('#card').waitFor({ state: 'hidden' })
  }
  console.log(
    `The card of a word, CPU 4 times slower: ${ms(median(times))} (most ${ms(Math.max(...times))}; at most 50 ms)\n`,
  )
  await page.context().close()
}

/** Marks words as known in their card and undoes it, with English under every word. */
export async function markingWords(
  browser: Browser,
  addresses: { readonly page: string; readonly plain: string },
  runs: number,
): Promise<void> {
  const viewport = { width: 1280, height: 900 }
  const context = await browser.newContext({ viewport })
  const plain = await browser.newPage({ viewport })
  const page = await context.newPage()
  await plain.goto(addresses.plain, { waitUntil: 'networkidle' })
  await page.goto(`${addresses.page}?show=gloss`, { waitUntil: 'networkidle' })
  const [known, back, reference]: [number[], number[], number[]] = [[], [], []]
  for (let run = 0; run <= runs; run += 1) {
    const reshape = await toPaint(plain, () => document.body.classList.toggle('bigger'))
    const [sentence, word] = split(WORDS[run % WORDS.length] ?? '')
    await openCard(page, sentence, word)
    const on = await clickToPaint(page, '#card .word-states label:nth-of-type(3) input')
    const off = await clickToPaint(page, '#card .word-states label:nth-of-type(1) input')
    if (run > 0) {
      reference.push(reshape)
      known.push(on)
      back.push(off)
    }
    await page.keyboard.press('Escape')
  }
  const base = median(reference)
  console.log(`A word marked as known at 5000 words; plain text reshaped: ${ms(base)}`)
  console.log(`  known ${ms(median(known))}  ${(median(known) / base).toFixed(2)} × (at most 1.6)`)
  console.log(`  new again ${ms(median(back))}  ${(median(back) / base).toFixed(2)} ×\n`)
  await context.close()
  await plain.close()
}

async function openCard(page: Page, sentence: string, word: string): Promise<void> {
  await page.evaluate(
    ([id = '', number = '']) =>
      document.getElementById(id)?.querySelector<HTMLElement>(`[data-w="${number}"]`)?.click(),
    [sentence, word],
  )
  await page.locator('#card .word-states').waitFor()
}

function split(address: string): [string, string] {
  const [, sentence = '', word = ''] = /^(.*)\.w(\d+)$/.exec(address) ?? []
  return [sentence, word]
}
