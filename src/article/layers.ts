/** THE list of layers: the help with an article's words and sentences. Switches, keys, links and styles derive from it. */

export const LAYERS = [
  /** Short meaning under every word. */
  { id: 'gloss', of: 'word', language: 'en', key: 1 },
  /** Romanisation under every word. */
  { id: 'roman', of: 'word', language: 'ur-Latn', key: 2 },
  /** Devanagari spelling under every word. */
  { id: 'devanagari', of: 'word', language: 'ur-Deva', key: 3 },
  /** Translation under every sentence. */
  { id: 'translation', of: 'sentence', language: 'en', key: 4 },
] as const satisfies readonly Layer[]

type Layer = {
  readonly id: string
  readonly of: 'word' | 'sentence'
  /** BCP 47 tag of what is shown. */
  readonly language: string
  /** The digit key that switches it, its own for ever: another layer does not shift it. */
  readonly key: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
}

export type LayerId = (typeof LAYERS)[number]['id']

export function isLayerId(text: string): text is LayerId {
  return LAYERS.some(({ id }) => id === text)
}

/** How many lines of help are under each word: the height of a line of text depends on it. */
export function rowsUnderWords(layers: readonly LayerId[]): number {
  return LAYERS.filter(({ id, of }) => of === 'word' && layers.includes(id)).length
}
