/** The reader's words: in memory for every page, kept in this browser's IndexedDB, the same in all its tabs. */
import { createEmitter } from '#kit/emitter.ts'
import { rememberHint } from '#library/storage/hints.ts'
import { inStore, type Stored } from '#library/storage/own-store.ts'
import { mergeWords, parseWord, type WordRecord } from './word-record.ts'

let words: ReadonlyMap<string, WordRecord> = new Map()
let loading: Promise<Stored<LoadedWords>> | undefined
const changes = createEmitter<[changed: readonly WordRecord[]]>()

export type LoadedWords = {
  /** How many records are there and cannot be read; they are left as they are. */
  readonly damaged: number
}

/** Every word that the reader has said anything of, by key. Empty until they are loaded. */
export function getWords(): ReadonlyMap<string, WordRecord> {
  return words
}

/** Reads the words once; a failed attempt can be repeated. What was said meanwhile stays. */
export function loadWords(): Promise<Stored<LoadedWords>> {
  loading ??= load()
  return loading
}

async function load(): Promise<Stored<LoadedWords>> {
  // Before the words are read: what another tab keeps meanwhile is heard.
  otherTabs()
  const loaded = await inStore((store) => store.getAll('words'))
  if (!loaded.ok) {
    loading = undefined
    return loaded
  }
  const records = loaded.value.flatMap((value) => parseWord(value) ?? [])
  takeUp(records)
  rememberHint('words', records.length > 0)
  return { ok: true, value: { damaged: loaded.value.length - records.length } }
}

/**
 * Takes over records and keeps them: each is merged with what another tab may have kept meanwhile. They hold in this
 * tab even where the storage refuses them; the answer then says why it did.
 */
export async function keepWords(records: readonly WordRecord[]): Promise<Stored<void>> {
  takeUp(records)
  // They hold in this page even where they are not kept.
  rememberHint('words', true)
  const kept = await inStore(async (store) => {
    const transaction = store.transaction('words', 'readwrite')
    const merged = records.map(async (record) => {
      const before = parseWord(await transaction.store.get(record.key))
      const after = before ? mergeWords(before, record) : record
      await transaction.store.put(after)
      return after
    })
    // Together: where one is refused, the transaction fails as well, and nobody else would hear of that.
    const [kept] = await Promise.all([Promise.all(merged), transaction.done])
    return kept
  })
  if (!kept.ok) return kept
  takeUp(kept.value)
  otherTabs()?.postMessage(kept.value)
  return { ok: true, value: undefined }
}

/** Merges records into those in memory and notifies the listeners of what became different. */
function takeUp(records: readonly WordRecord[]): void {
  const next = new Map(words)
  const changed: WordRecord[] = []
  for (const record of records) {
    const before = next.get(record.key)
    const after = before ? mergeWords(before, record) : record
    if (before && JSON.stringify(before) === JSON.stringify(after)) continue
    next.set(record.key, after)
    changed.push(after)
  }
  if (changed.length === 0) return
  words = next
  changes.emit(changed)
}

/** Calls back with the records that changed, in this tab or in another one. Returns how to stop. */
export const onWords = changes.subscribe

// One for the tab, since a channel does not hear itself; made when first needed, since Node would wait for it for ever.
let channel: BroadcastChannel | undefined

function otherTabs(): BroadcastChannel | undefined {
  if (!channel && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel('sutoor.words')
    // The other tab may run another version of us.
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (Array.isArray(data)) takeUp(data.flatMap((value) => parseWord(value) ?? []))
    }
  }
  return channel
}
