/** How much is shared: the word, its sentence or the whole article; and what each puts into the link. */
import type { Address } from '#article/address.ts'
import type { GlossLanguage } from '#article/article.ts'
import type { LayerId } from '#article/layers.ts'
import type { ReaderView } from './reader-link.ts'

const SCOPES = ['word', 'sentence', 'article'] as const
export type Scope = (typeof SCOPES)[number]

/** What a place lets the reader choose from. */
export function scopesOf(place: Address | undefined): readonly Scope[] {
  return SCOPES.filter((scope) => offers(scope, place))
}

function offers(scope: Scope, place: Address | undefined): boolean {
  if (scope === 'article') return true
  return scope === 'word' ? place?.words !== undefined : place?.sentence !== undefined
}

/** Who comes from a word's card means the word; else the sentence, where there is one. */
export function firstScope(place: Address | undefined, card: ReaderView['card']): Scope {
  if (card?.kind === 'word' && offers('word', place)) return 'word'
  return offers('sentence', place) ? 'sentence' : 'article'
}

export function placeIn(scope: Scope, place: Address | undefined): Pick<ReaderView, 'place'> {
  if (!place || scope === 'article') return {}
  return { place: scope === 'word' ? place : withoutWords(place) }
}

type Help = { readonly layers: readonly LayerId[]; readonly glossLanguage: GlossLanguage }

/** The layers that are on, the language of the meanings, and the open card where it belongs to what is shared. */
export function helpIn(scope: Scope, { layers, glossLanguage }: Help, card: ReaderView['card']): ReaderView {
  const belongs = card && (card.kind === 'entity' || scope === 'word')
  return { layers, gloss: glossLanguage, ...(belongs && { card }) }
}

/** The sentence that a word stands in. */
export function withoutWords({ paragraph, sentence }: Address): Address {
  return sentence === undefined ? { paragraph } : { paragraph, sentence }
}
