/** Everything that the seeds, the fonts and the lexicon become, as files with their addresses: one list that the build writes and the dev server serves. */
import { createHash } from 'node:crypto'
import type { Article, ArticleSummary } from '#article/article.ts'
import type { FontPart } from './fonts.ts'
import { summarise } from './summary.ts'

export type Bundle = {
  readonly articles: readonly Article[]
  readonly summaries: readonly ArticleSummary[]
  /** Address of each article's JSON, by slug. */
  readonly addresses: Readonly<Record<string, string>>
  /** The `@font-face` rules of all faces, and the files to fetch early: those of the first face. */
  readonly fontFaces: string
  readonly fontFiles: readonly string[]
  /** Address of the packed lexicon. */
  readonly lexicon: string
  /** Contents by path from the site's root, without a leading slash. */
  readonly files: ReadonlyMap<string, string | Buffer>
}

/** Names each file by its content, so that it can be cached for ever. */
export function bundle(articles: readonly Article[], fonts: readonly FontPart[], lexicon: Buffer): Bundle {
  const files = new Map<string, string | Buffer>()
  const add = (name: string, extension: string, content: string | Buffer): string => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
    const path = `assets/${name}-${hash}.${extension}`
    files.set(path, content)
    return `/${path}`
  }
  const addresses = Object.fromEntries(
    articles.map((article) => [article.slug, add(article.slug, 'json', JSON.stringify(article))]),
  )
  const summaries = articles
    .map(summarise)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.slug.localeCompare(b.slug))
  const placed = fonts.map(({ family, name, file, unicodeRange }) => ({
    family,
    address: add(name, 'woff2', file),
    unicodeRange,
  }))
  const [urdu] = placed
  return {
    articles,
    summaries,
    addresses,
    fontFaces: placed.map(fontFace).join('') + (urdu ? urduWords(urdu) : ''),
    fontFiles: placed.filter(({ family }) => family === urdu?.family).map(({ address }) => address),
    lexicon: add('lexicon', 'bin', lexicon),
    files,
  }
}

type Placed = { readonly family: string; readonly address: string; readonly unicodeRange: string }

function fontFace({ family, address, unicodeRange }: Placed): string {
  return `@font-face{font-family:"${family}";font-display:block;src:url(${address}) format("woff2");unicode-range:${unicodeRange}}`
}

/** The same file under a name that may be before a Latin face: without the space, which is Latin's there. */
function urduWords(urdu: Placed): string {
  return fontFace({
    ...urdu,
    family: 'Urdu Words',
    unicodeRange: urdu.unicodeRange.replace(/^U\+20,/, ''),
  })
}
