/** The reader's words as one file to keep elsewhere, and read back from it: entry by entry, so that a damaged one costs no other. */
import { mergeWords, parseWord, type WordRecord } from '#library/words/word-record.ts'

const FORMAT = 'sutoor-words'
const VERSION = 1
/** In bytes; ten thousand words with their sentences take about half of it. */
export const LARGEST_BACKUP = 20_000_000
// Several times what any reader knows. A file of nothing but commas would hold millions.
const MOST_WORDS = 100_000

/** Why a file cannot be read: `other` is no backup of words at all, `newer` one by a later Sutoor. */
export type BackupProblem = 'large' | 'other' | 'newer'

export type ReadBackup =
  | { readonly ok: true; readonly words: readonly WordRecord[]; readonly unreadable: number }
  | { readonly ok: false; readonly problem: BackupProblem }

/** The file's text: JSON, with every word that the reader has said anything of. `exportedAt` in milliseconds since 1970. */
export function writeBackup(words: Iterable<WordRecord>, exportedAt: number): string {
  const backup = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    words: [...words],
  }
  return `${JSON.stringify(backup, null, 1)}\n`
}

/** Reads a file's text; never throws. What cannot be read is counted, and a word that occurs twice is merged. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LARGEST_BACKUP) return { ok: false, problem: 'large' }
  const backup = parseJson(text)
  if (!isBackup(backup)) return { ok: false, problem: 'other' }
  if (backup.version !== VERSION) return { ok: false, problem: 'newer' }
  if (backup.words.length > MOST_WORDS) return { ok: false, problem: 'large' }
  const words = new Map<string, WordRecord>()
  let unreadable = 0
  for (const entry of backup.words) {
    const word = parseWord(entry)
    const before = word && words.get(word.key)
    if (word) words.set(word.key, before ? mergeWords(before, word) : word)
    else unreadable += 1
  }
  return { ok: true, words: [...words.values()], unreadable }
}

type Backup = { readonly format: typeof FORMAT; readonly version: number; readonly words: readonly unknown[] }

function isBackup(value: unknown): value is Backup {
  if (typeof value !== 'object' || value === null) return false
  const { format, version, words } = value as Partial<Record<keyof Backup, unknown>>
  return format === FORMAT && typeof version === 'number' && version >= VERSION && Array.isArray(words)
}

function parseJson(text: string): unknown {
  try {
    // Editors and mail programs may have put a byte order mark before it.
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** How many of the words are new here, and how many join those that are. */
export function countNew(
  words: readonly WordRecord[],
  known: ReadonlyMap<string, WordRecord>,
): { readonly added: number; readonly merged: number } {
  const added = words.filter(({ key }) => !known.has(key)).length
  return { added, merged: words.length - added }
}
