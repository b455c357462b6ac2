/** The reader's own articles, kept in this browser's IndexedDB and nowhere else. */
import { type OwnArticle, type OwnSummary, parseOwn, summaryOf } from './own-record.ts'
import { createEmitter } from '#kit/emitter.ts'
import { rememberHint } from '#library/storage/hints.ts'
import { inStore, type Stored, type StorageProblem } from '#library/storage/own-store.ts'

export type OpenedOwn =
  /** `unkept` is why the storage did not take it: it then lasts as long as this tab. */
  | { readonly kind: 'open'; readonly article: OwnArticle; readonly unkept?: StorageProblem }
  | { readonly kind: 'missing' }
  /** It is there, and not as it should be. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'problem'; readonly problem: StorageProblem }

export type OwnShelf = {
  /** Last added first. */
  readonly articles: readonly OwnSummary[]
  /** How many more are there and cannot be read. */
  readonly damaged: number
}

/** What the storage did not take can still be read in this tab. */
const unkept = new Map<string, { readonly article: OwnArticle; readonly unkept: StorageProblem }>()

/** Keeps an article, new or given back. When it cannot be kept, it can be opened in this tab all the same. */
export async function keepOwn(article: OwnArticle): Promise<Stored<void>> {
  const kept = await inStore(async (store) => {
    await store.put('articles', article)
  })
  if (kept.ok) {
    unkept.delete(article.id)
    rememberHint('own', true)
    tellChange()
  } else unkept.set(article.id, { article, unkept: kept.problem })
  return kept
}

/** The article of that id. */
export async function openOwn(id: string): Promise<OpenedOwn> {
  const held = unkept.get(id)
  if (held) return { kind: 'open', ...held }
  const found = await inStore((store) => store.get('articles', id))
  if (!found.ok) return { kind: 'problem', problem: found.problem }
  if (found.value === undefined) return { kind: 'missing' }
  const article = parseOwn(found.value)
  return article ? { kind: 'open', article } : { kind: 'damaged' }
}

/** Everything that is kept. One text at a time is in memory: a shelf may hold more than a phone does. */
export async function listOwn(): Promise<Stored<OwnShelf>> {
  const listed = await inStore(async (store) => {
    const articles: OwnSummary[] = []
    let damaged = 0
    for await (const { value } of store.transaction('articles').store) {
      const article = parseOwn(value)
      if (article) articles.push(summaryOf(article))
      else damaged += 1
    }
    articles.sort((a, b) => b.addedAt - a.addedAt)
    return { articles, damaged }
  })
  if (listed.ok) rememberHint('own', listed.value.articles.length + listed.value.damaged > 0)
  return listed
}

/** Takes an article away, and gives it to whoever may want to put it back with `keepOwn`. */
export async function removeOwn(id: string): Promise<Stored<OwnArticle | undefined>> {
  const removed = await inStore(async (store) => {
    const transaction = store.transaction('articles', 'readwrite')
    const [value] = await Promise.all([
      transaction.store.get(id),
      transaction.store.delete(id),
      transaction.done,
    ])
    return parseOwn(value)
  })
  if (removed.ok) tellChange()
  return removed
}

const changes = createEmitter()

// One for the tab, since a channel does not hear itself; made when first needed, since Node would wait for it for ever.
let channel: BroadcastChannel | undefined

function otherTabs(): BroadcastChannel | undefined {
  if (!channel && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel('sutoor.own')
    channel.onmessage = () => changes.emit()
  }
  return channel
}

function tellChange(): void {
  changes.emit()
  otherTabs()?.postMessage('changed')
}

/** Calls back when the articles changed, in this tab or another one. Returns how to stop. */
export function onOwnChange(listener: () => void): () => void {
  const stop = changes.subscribe(listener)
  otherTabs()
  // A tab that slept may have missed it.
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener()
  }
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    stop()
    document.removeEventListener('visibilitychange', onVisible)
  }
}
