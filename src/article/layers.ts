/** THE list of layers: the help that can stand with an article's words and sentences. Switches, links and styles derive from it. */

export const LAYERS = [
  /** Short meaning under every word. */
  { id: 'gloss', of: 'word', language: 'en' },
  /** Romanisation under every word. */
  { id: 'roman', of: 'word', language: 'ur-Latn' },
  /** Devanagari spelling under every word. */
  { id: 'devanagari', of: 'word', language: 'ur-Deva' },
  /** Translation under every sentence. */
  { id: 'translation', of: 'sentence', language: 'en' },
] as const

export type LayerId = (typeof LAYERS)[number]['id']

export function isLayerId(text: string): text is LayerId {
  return LAYERS.some(({ id }) => id === text)
}
