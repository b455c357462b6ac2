/** The reader's address: the only place that writes links to an article, and that reads what a link asks for. */
import { type Address, findAt, formatAddress, parseAddress } from '#article/address.ts'
import { type Article, GLOSS_LANGUAGES, type GlossLanguage } from '#article/article.ts'
import { isLayerId, LAYERS, type LayerId } from '#article/layers.ts'

/** What a link can carry; what is absent is left to the reader's own preferences. */
export type ReaderView = {
  readonly place?: Address
  readonly layers?: readonly LayerId[]
  readonly gloss?: GlossLanguage
  readonly card?: { readonly kind: 'word' } | { readonly kind: 'entity'; readonly id: string }
}

/** Something that a link asked for in vain; `value` is cut short, and only ever shown as text. */
export type LinkProblem = { readonly kind: 'place' | 'layer' | 'gloss' | 'card'; readonly value: string }

export type ParsedLink = { readonly view: ReaderView; readonly problems: readonly LinkProblem[] }

// No link of ours comes near; what is longer is refused before anything looks into it.
const LONGEST = 500
const SHOWN = 40

/** `/read/SLUG/?show=gloss,roman&gloss=en&card=word#p3.s1.w4`. The place is the hash, so that it works without JavaScript. */
export function formatReaderLink(slug: string, { place, layers, gloss, card }: ReaderView): string {
  const ordered = layers && LAYERS.map(({ id }) => id).filter((id) => layers.includes(id))
  const params = [
    ...(ordered ? [`show=${ordered.join(',')}`] : []),
    ...(gloss ? [`gloss=${gloss}`] : []),
    ...(card ? [`card=${card.kind === 'word' ? 'word' : encodeURIComponent(card.id)}`] : []),
  ]
  const search = params.length > 0 ? `?${params.join('&')}` : ''
  const hash = place ? `#${formatAddress(place)}` : ''
  return `/read/${encodeURIComponent(slug)}/${search}${hash}`
}

/** Reads `location.search` and `location.hash`. Whatever is not understood is left out and named; never throws. */
export function parseReaderLink(search: string, hash: string): ParsedLink {
  const problems: LinkProblem[] = []
  const wrong = (kind: LinkProblem['kind'], value: string) =>
    problems.push({ kind, value: value.slice(0, SHOWN) })
  if (search.length > LONGEST) wrong('layer', search)
  const params = new URLSearchParams(search.length > LONGEST ? '' : search)
  const show = params.get('show')
  const asked = show?.split(',').filter(Boolean) ?? []
  for (const layer of asked) if (!isLayerId(layer)) wrong('layer', layer)
  const glossAsked = params.get('gloss')
  const gloss = GLOSS_LANGUAGES.find((language) => language === glossAsked)
  if (glossAsked !== null && !gloss) wrong('gloss', glossAsked)
  const card = readCard(params.get('card'), wrong)
  const place = readPlace(hash, wrong)
  return {
    view: {
      ...(place && { place }),
      ...(show !== null && { layers: asked.filter(isLayerId) }),
      ...(gloss && { gloss }),
      ...(card && { card }),
    },
    problems,
  }
}

type Wrong = (kind: LinkProblem['kind'], value: string) => void

function readPlace(hash: string, wrong: Wrong): Address | undefined {
  // A browser's own text fragment may follow, or stand alone.
  const [text = ''] = hash.slice(1, LONGEST).split(':~:')
  // Anchors of the page itself (#text, #entities) are no places in the article.
  if (text === '' || !/^p\d/.test(text)) return undefined
  const place = parseAddress(text)
  if (!place) wrong('place', text)
  return place
}

function readCard(value: string | null, wrong: Wrong): ReaderView['card'] {
  if (value === null) return undefined
  if (value === 'word') return { kind: 'word' }
  if (/^[A-Za-z][\w.]{0,30}$/.test(value)) return { kind: 'entity', id: value }
  wrong('card', value)
  return undefined
}

/** Leaves out of a view what this article does not have. */
export function checkView(article: Article, { place, card, ...view }: ReaderView): ParsedLink {
  const problems: LinkProblem[] = []
  const found = place && findAt(article, place)
  const stands = found && found.paragraph.role !== 'furniture'
  if (place && !stands) problems.push({ kind: 'place', value: formatAddress(place) })
  const known =
    card &&
    (card.kind === 'word' ? stands && place?.words : article.entities.some(({ id }) => id === card.id))
  if (card && !known) problems.push({ kind: 'card', value: card.kind === 'word' ? 'word' : card.id })
  return { view: { ...view, ...(place && stands && { place }), ...(card && known && { card }) }, problems }
}
