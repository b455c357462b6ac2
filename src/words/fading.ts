/** Which words need help no more: those that the reader knows, and by their wish the commonest ones. */
import type { Article, Paragraph } from '#article/article.ts'
import type { HelpWith } from '#library/settings/settings.ts'
import type { WordRecord } from '#library/words/word-record.ts'
import { wordKey } from './word-key.ts'

export type Vocabulary = {
  readonly words: ReadonlyMap<string, WordRecord>
  readonly helpWith: HelpWith
  /** Places in the order of frequency, from 1; needed where `helpWith` is a number. */
  readonly ranks: ReadonlyMap<string, number>
}

/** Whether a wish asks for the order of frequency. */
export function isByRank(helpWith: HelpWith): boolean {
  return helpWith !== 'every' && helpWith !== 'marked'
}

/** `learning` is marked in the text, `faded` has no help; everything else has. Names have no key: they are no vocabulary. */
export type Treatment = 'learning' | 'faded' | 'helped'

export function treatmentOf(key: string | undefined, { words, helpWith, ranks }: Vocabulary): Treatment {
  const state = key === undefined ? undefined : words.get(key)?.state
  if (state === 'learning') return 'learning'
  if (helpWith === 'marked' || state === 'known') return 'faded'
  if (key === undefined || helpWith === 'every') return 'helped'
  return (ranks.get(key) ?? Number.POSITIVE_INFINITY) <= Number(helpWith) ? 'faded' : 'helped'
}

const keysOf = new WeakMap<Paragraph, readonly (readonly (string | undefined)[])[]>()

/** The keys of a paragraph's words, sentence by sentence and token by token; undefined for what is no vocabulary. */
export function wordKeys(paragraph: Paragraph): readonly (readonly (string | undefined)[])[] {
  let keys = keysOf.get(paragraph)
  if (!keys) {
    keys = paragraph.sentences.map(({ tokens }) => tokens.map(wordKey))
    keysOf.set(paragraph, keys)
  }
  return keys
}

export type KnownShare = {
  /** Running words that are vocabulary, and how many of them need no help. */
  readonly running: number
  readonly knownRunning: number
  /** The same word in whatever form counts once. */
  readonly known: number
  readonly learning: number
  readonly other: number
}

/** How much of an article's vocabulary the reader knows. With help for marked words only, known is what is marked so. */
export function knownShare({ paragraphs }: Article, vocabulary: Vocabulary): KnownShare {
  const helpWith = vocabulary.helpWith === 'marked' ? 'every' : vocabulary.helpWith
  const counts = { helped: 0, faded: 0, learning: 0 }
  const distinct = { helped: 0, faded: 0, learning: 0 }
  const seen = new Set<string>()
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'furniture') continue
    for (const key of wordKeys(paragraph).flat()) {
      if (key === undefined) continue
      const treatment = treatmentOf(key, { ...vocabulary, helpWith })
      counts[treatment] += 1
      if (!seen.has(key)) distinct[treatment] += 1
      seen.add(key)
    }
  }
  return {
    running: counts.helped + counts.faded + counts.learning,
    knownRunning: counts.faded,
    known: distinct.faded,
    learning: distinct.learning,
    other: distinct.helped,
  }
}
