/** The last step of the build: every route drawn to its own HTML file, each article's exports beside its page. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { Article } from '#article/article.ts'
import { exportsOf } from '#article/exports.ts'
import { toNewsArticle, toScriptJson } from '#article/news-article.ts'
import { pageHtml } from './page-html.ts'
import type { Prerender } from './prerender.tsx'

export const SSR_ENTRY = 'src/publish/site/prerender.tsx'
export const SSR_FOLDER = 'node_modules/.cache/sutoor/ssr'
const EARLY_ENTRY = 'src/app/early.ts'
/** Where files say that they are from when the site's address is not told: the address that `npm start` prints. */
const LOCAL_ORIGIN = 'http://localhost:4173'

export type Site = {
  readonly root: string
  readonly outDir: string
  readonly articles: readonly Article[]
  readonly origin: string
  readonly fontFaces: string
  readonly fontFiles: readonly string[]
}

/** Expects the client and ssr builds to be there. */
export async function writePages({
  root,
  outDir,
  articles,
  origin,
  fontFaces,
  fontFiles,
}: Site): Promise<void> {
  const site = resolve(root, outDir)
  const [template, styles, early, { paths, prerender }] = await Promise.all([
    readFile(join(site, 'index.html'), 'utf8'),
    takeCss(site),
    buildEarly(root),
    import(pathToFileURL(resolve(root, SSR_FOLDER, 'prerender.js')).href) as Promise<Prerender>,
  ])
  const css = fontFaces + styles
  for (const path of paths) {
    const file = path === '/404/' ? '404.html' : join(path, 'index.html')
    const article = articles.find(({ slug }) => path === `/read/${slug}/`)
    const data =
      article &&
      toScriptJson(toNewsArticle(article, { url: `${origin || LOCAL_ORIGIN}${path}`, siteName: 'Sutoor' }))
    await write(
      join(site, file),
      pageHtml({ template, markup: await prerender(path), css, early, fontFiles, ...(data && { data }) }),
    )
  }
  for (const article of articles) {
    const folder = `read/${article.slug}/`
    const url = `${origin || LOCAL_ORIGIN}/${folder}`
    for (const { file, write: piecesOf } of exportsOf(article)) {
      await write(join(site, folder, file), [...(await piecesOf(article, { url, page: url }))].join(''))
    }
  }
}

/** The built styles go into each page (one round trip less before the first text), so their file goes away. */
async function takeCss(site: string): Promise<string> {
  const assets = join(site, 'assets')
  const files = (await readdir(assets)).filter((name) => name.endsWith('.css'))
  const texts = await Promise.all(files.map((name) => readFile(join(assets, name), 'utf8')))
  await Promise.all(files.map((name) => rm(join(assets, name))))
  return texts.join('').trim()
}

async function buildEarly(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: resolve(root, EARLY_ENTRY), formats: ['iife'], name: 'early' } },
  })
  for (const output of [built].flat()) {
    if ('output' in output) return output.output[0].code.trim()
  }
  throw new Error(`${EARLY_ENTRY} did not build`)
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
