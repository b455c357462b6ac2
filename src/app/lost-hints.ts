/** Finds the reader's own texts and words where the browser kept them, and lost the hints that they are there. */
import { holds, STORE_NAME } from '#library/storage/hints.ts'

/**
 * Looks into the database where there is one and nothing hints at it: somebody cleared what the browser keeps, and not all
 * of it. Whoever reads it gives its hint again. Costs everybody else a question to the browser. Never rejects.
 */
export async function findLostHints(): Promise<void> {
  if (holds('own') || holds('words')) return
  try {
    // Not every browser lists its databases; the page of words looks there all the same.
    const databases = 'databases' in indexedDB ? await indexedDB.databases() : []
    if (!databases.some(({ name }) => name === STORE_NAME)) return
    const [{ loadWords }, { listOwn }] = await Promise.all([
      import('#library/words/words.ts'),
      import('#library/articles/own-articles.ts'),
    ])
    await Promise.all([loadWords(), listOwn()])
  } catch {
    // A private window, or offline: the next visit looks again.
  }
}
