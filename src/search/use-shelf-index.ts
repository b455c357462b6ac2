/** Everything on the shelf, made ready to be searched one article after the other; own texts by their Urdu alone. */
import { useEffect, useState } from 'react'
import { openBundled, shelf } from '#library/articles/bundled.ts'
import { listOwn, openOwn } from '#library/articles/own-articles.ts'
import { ownPath } from '#library/articles/own-record.ts'
import { articleBefore, textToRead } from '#library/articles/pasted-text.ts'
import { pathOf } from '#share/reader-link.ts'
import { type ArticleIndex, indexSoon } from './article-index.ts'

export type Searchable = {
  readonly path: string
  readonly title: string
  readonly own: boolean
  readonly index: ArticleIndex
}

export type ShelfIndex = {
  readonly ready: readonly Searchable[]
  /** Titles of articles that did not arrive. */
  readonly missing: readonly string[]
  /** Titles of own texts for which there is no room in memory. */
  readonly tooLong: readonly string[]
  /** The reader's own texts could not be opened. */
  readonly ownProblem: boolean
  /** Nothing more is to come. */
  readonly whole: boolean
}

const EMPTY: ShelfIndex = { ready: [], missing: [], tooLong: [], ownProblem: false, whole: false }
// Characters of own texts that are held at once: some 400,000 words.
const MOST_OWN_CHARACTERS = 2_000_000

/** Begins once it is `wanted`; `attempt` counts how often the reader asked to try again. */
export function useShelfIndex(wanted: boolean, attempt: number): ShelfIndex {
  const [state, setState] = useState(EMPTY)
  useEffect(() => {
    if (!wanted) return undefined
    const stop = new AbortController()
    const { signal } = stop
    const tell = (change: (now: ShelfIndex) => ShelfIndex) => {
      if (!signal.aborted) setState(change)
    }
    tell(() => EMPTY)
    const read = async () => {
      await readBundled(signal, tell)
      await readOwn(signal, tell)
      tell((now) => ({ ...now, whole: true }))
    }
    void read()
    return () => stop.abort()
  }, [wanted, attempt])
  return state
}

type Tell = (change: (now: ShelfIndex) => ShelfIndex) => void

async function readBundled(signal: AbortSignal, tell: Tell): Promise<void> {
  // Fetched beside each other, indexed one after the other.
  const opening = shelf.map(({ slug, title }) => ({
    slug,
    title,
    article: openBundled(slug).catch(() => undefined),
  }))
  for (const { slug, title, article } of opening) {
    const arrived = await article
    const index = arrived && (await indexSoon(arrived, signal))
    if (signal.aborted) return
    if (index)
      tell((now) => ({ ...now, ready: [...now.ready, { path: pathOf(slug), title, own: false, index }] }))
    else tell((now) => ({ ...now, missing: [...now.missing, title] }))
  }
}

async function readOwn(signal: AbortSignal, tell: Tell): Promise<void> {
  const listed = await listOwn()
  if (!listed.ok) {
    tell((now) => ({ ...now, ownProblem: true }))
    return
  }
  let room = MOST_OWN_CHARACTERS
  for (const { id, title } of listed.value.articles) {
    if (signal.aborted) return
    const opened = await openOwn(id)
    // Deleted meanwhile, or damaged: the list of own texts says that.
    if (opened.kind !== 'open') continue
    const { text, date, dateBasis } = opened.article
    room -= text.length
    if (room < 0) {
      tell((now) => ({ ...now, tooLong: [...now.tooLong, title] }))
      continue
    }
    const article = articleBefore(textToRead(title, text), { slug: id, source: '', date, dateBasis })
    const index = await indexSoon(article, signal)
    if (index)
      tell((now) => ({ ...now, ready: [...now.ready, { path: ownPath(id), title, own: true, index }] }))
  }
}
