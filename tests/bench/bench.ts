// `npm run bench`: bytes of the first load, paint times, layout shift, and what a layer's switch costs,
// each time as a ratio to the same text as plain paragraphs, reshaped in the same run.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { serve } from '../../src/publish/site/serve.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { runStep } from '../tools/step.ts'
import { lighthouseScores } from './lighthouse.ts'
import { plainPage, writeRepeatedSeed } from './longer-seeds.ts'
import { clickToPaint, kB, mB, median, ms, slowPage, toPaint } from './measure.ts'
import { cardOnSlowPhone, markingWords } from './words.ts'

const RUNS = Number(process.env['BENCH_RUNS'] ?? 7)
const root = resolve(import.meta.dirname, '../..')
const work = join(root, 'node_modules/.cache/bench')

type Step = { readonly name: string; readonly selector: string; readonly limit: string }
const STEPS: readonly Step[] = [
  { name: 'English on', selector: '.layer-switches button:nth-child(1)', limit: '1.6 / 0.3' },
  { name: 'English off', selector: '.layer-switches button:nth-child(1)', limit: '0.5' },
  { name: 'romanisation on', selector: '.layer-switches button:nth-child(2)', limit: '1.6 / 0.3' },
  { name: 'another script', selector: '', limit: '1.2' },
  { name: 'a kind of names off', selector: '.entities-legend button:nth-child(1)', limit: '0.6' },
]

rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })
const seeds = mkdtempSync(join(work, 'seeds-'))
cpSync(join(root, 'seeds'), seeds, { recursive: true })
const lengths = [
  { words: 5000, slug: writeRepeatedSeed(join(root, 'seeds'), seeds, 7) },
  { words: 50_000, slug: writeRepeatedSeed(join(root, 'seeds'), seeds, 73) },
]
const dist = join(work, 'dist')
const build = await runStep('build', `SUTOOR_SEEDS=${seeds} npx vite build --outDir ${dist} --emptyOutDir`)
if (!build.ok) throw new Error(build.output)
const fontFaces =
  /@font-face\{font-family:"Noto Nastaliq Urdu".*?\}(?=@font-face\{font-family:"?Noto Nastaliq Beyond|@layer)/s.exec(
    readFileSync(join(dist, 'index.html'), 'utf8'),
  )?.[0] ?? ''
for (const { slug } of lengths) {
  writeFileSync(
    join(dist, `${slug}.html`),
    plainPage(readFileSync(join(seeds, `${slug}.txt`), 'utf8'), fontFaces),
  )
}
const slug = readdirSync(join(dist, 'read')).find((name) => !name.startsWith('repeated')) ?? ''

const site = await serve(dist, 0)
const url = site.url.replace(/\/$/, '')
const found = await findBrowser()
const browser = await chromium.launch({ ...found, args: [...found.args, '--remote-debugging-port=9333'] })

console.log(`Sutoor, ${RUNS} interleaved runs, medians. Chromium ${browser.version()}.\n`)
await bytes(browser)
await paints(browser)
await firstSwitch(browser)
await cardOnSlowPhone(browser, `${url}/read/${slug}/`, RUNS)
for (const { words, slug: long } of lengths) await switches(browser, words, long)
await markingWords(
  browser,
  { page: `${url}/read/${lengths[0]?.slug}/`, plain: `${url}/${lengths[0]?.slug}.html` },
  RUNS,
)
await memory(browser)
console.log('Lighthouse, mobile, applied throttling')
for (const line of await lighthouseScores(`${url}/read/${slug}/`, 9333)) console.log(`  ${line}`)
await browser.close()
await site.close()

async function bytes(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  const kinds = new Map<string, { raw: number; gzip: number; files: number }>()
  const foreign: string[] = []
  const pending: Promise<void>[] = []
  page.on('response', (response) => {
    const address = new URL(response.url())
    if (address.origin !== url && address.protocol.startsWith('http')) foreign.push(address.href)
    if (!address.protocol.startsWith('http')) return
    pending.push(
      response.body().then((body) => {
        const kind = kindOf(address.pathname)
        const sum = kinds.get(kind) ?? { raw: 0, gzip: 0, files: 0 }
        const gzip = gzipSync(body, { level: 9 }).length
        kinds.set(kind, { raw: sum.raw + body.length, gzip: sum.gzip + gzip, files: sum.files + 1 })
      }),
    )
  })
  await page.goto(`${url}/read/${slug}/`, { waitUntil: 'networkidle' })
  await Promise.all(pending)
  console.log('First load of the article, kB gzip (raw)')
  for (const [kind, { raw, gzip, files }] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      `  ${kind.padEnd(5)} ${kB(gzip).padStart(7)} (${kB(raw)}), ${files} file${files === 1 ? '' : 's'}`,
    )
  }
  console.log(`  requests to another origin: ${foreign.length}\n`)
  await page.close()
}

function kindOf(path: string): string {
  if (path.includes('/nastaliq')) return 'font'
  const extension = /\.(\w+)$/.exec(path)?.[1] ?? 'html'
  return (
    { js: 'JS', css: 'CSS', json: 'data', woff2: 'later font' }[extension] ??
    (path.endsWith('/') ? 'HTML' : extension)
  )
}

/** Paint times and layout shift under Lighthouse's applied mobile throttling. */
async function paints(browser: Browser): Promise<void> {
  const runs: { first: number; nastaliq: number; shift: number }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const { page, client } = await slowPage(browser)
    await client.send('Network.enable')
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562.5,
      downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
      uploadThroughput: (750 * 1024 * 0.9) / 8,
    })
    await page.goto(`${url}/read/${slug}/`, { waitUntil: 'networkidle' })
    runs.push(
      await page.evaluate(async () => {
        const shift = await new Promise<number>((done) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => done(sum), 300)
        })
        const largest = await new Promise<number>((done) => {
          new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          })
        })
        return {
          first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
          nastaliq: largest,
          shift,
        }
      }),
    )
    await page.context().close()
  }
  console.log('Under applied mobile throttling (1.6 Mbit/s, 562 ms, CPU 4 times slower)')
  console.log(
    `  first text ${ms(median(runs.map(({ first }) => first)))}, Nastaliq ${ms(median(runs.map((run) => run.nastaliq)))}`,
  )
  console.log(
    `  layout shift ${median(runs.map(({ shift }) => shift)).toFixed(4)} (most ${Math.max(...runs.map(({ shift }) => shift)).toFixed(4)})\n`,
  )
}

/** The first switch of a layer on the seed article, on a processor four times slower. */
async function firstSwitch(browser: Browser): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const { page } = await slowPage(browser)
    await page.goto(`${url}/read/${slug}/`, { waitUntil: 'networkidle' })
    times.push(await clickToPaint(page, '.layer-switches button:nth-child(1)'))
    await page.context().close()
  }
  console.log(
    `First switch on the seed article, CPU 4 times slower: ${ms(median(times))} (most ${ms(Math.max(...times))})\n`,
  )
}

/** Devanagari in the place of the romanisation at one stroke, as it reaches this tab when another one changes it. */
function swapScript(): void {
  localStorage.setItem('sutoor.settings', JSON.stringify({ layers: ['devanagari'] }))
  window.dispatchEvent(new StorageEvent('storage', { key: 'sutoor.settings' }))
}

async function switches(browser: Browser, words: number, long: string): Promise<void> {
  const viewport = { width: 1280, height: 900 }
  const plain = await browser.newPage({ viewport })
  const page = await browser.newPage({ viewport })
  await plain.goto(`${url}/${long}.html`, { waitUntil: 'networkidle' })
  await page.goto(`${url}/read/${long}/`, { waitUntil: 'networkidle' })
  const reference: number[] = []
  const times = new Map<string, number[]>(STEPS.map(({ name }) => [name, []]))
  for (let run = 0; run <= RUNS; run += 1) {
    const reshape = await toPaint(plain, () => document.body.classList.toggle('bigger'))
    for (const { name, selector } of STEPS) {
      const time = selector === '' ? await toPaint(page, swapScript) : await clickToPaint(page, selector)
      // The first run warms up: fonts, shaping caches, compiled code.
      if (run > 0) times.get(name)?.push(time)
    }
    if (run > 0) reference.push(reshape)
    await clickToPaint(page, '.layer-switches button:nth-child(3)')
    await clickToPaint(page, '.entities-legend button:nth-child(1)')
  }
  const base = median(reference)
  console.log(`${words} words, click to next paint; plain text reshaped: ${ms(base)}`)
  for (const { name, limit } of STEPS) {
    const time = median(times.get(name) ?? [])
    console.log(
      `  ${name.padEnd(20)} ${ms(time).padStart(8)}  ${(time / base).toFixed(2)} × (at most ${limit})`,
    )
  }
  console.log()
  await page.close()
  await plain.close()
}

async function memory(browser: Browser): Promise<void> {
  const long = lengths.at(-1)?.slug ?? ''
  // Both have been switched once: the plain text reshaped, the other one glossed.
  const plain = await rendererMemory(browser, `${url}/${long}.html`, async (page) => {
    await toPaint(page, () => document.body.classList.toggle('bigger'))
  })
  const glossed = await rendererMemory(browser, `${url}/read/${long}/`, async (page) => {
    await clickToPaint(page, '.layer-switches button:nth-child(1)')
  })
  console.log(
    `Renderer memory at 50000 words: ${mB(glossed)} with glosses, ${mB(plain)} plain: ${(glossed / plain).toFixed(2)} × (at most 2)\n`,
  )
}

/** Resident memory of the page's own process, in bytes (Linux). */
async function rendererMemory(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<void>,
): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const renderers = async () =>
    (await session.send('SystemInfo.getProcessInfo')).processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => id)
  const before = new Set(await renderers())
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(address, { waitUntil: 'networkidle' })
  await act(page)
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.collectGarbage')
  await page.waitForTimeout(1000)
  const fresh = (await renderers()).filter((id) => !before.has(id))
  const sizes = fresh.map(
    (id) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024,
  )
  await page.close()
  return Math.max(...sizes)
}
