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
  /** One sentence at a time, the one at `place` first. */
  readonly study?: true
}

/** Something that a link asked for in vain; `value` is cut short, and only ever shown as text. */
export type LinkProblem = {
  readonly kind: 'place' | 'layer' | 'gloss' | 'card' | 'view'
  readonly value: string
}

export type ParsedLink = { readonly view: ReaderView; readonly problems: readonly LinkProblem[] }

// What is longer is cut before anything looks into it. Others' parameters (fbclid, utm_…) alone can take hundreds.
const LONGEST = 4096
// No value or address of ours comes near.
const LONGEST_VALUE = 200
// A broken link is mentioned in a few lines, not in hundreds.
const MOST_PROBLEMS = 8
const SHOWN = 40

/** `/read/SLUG/?show=gloss,roman&gloss=en&card=word#p3.s1.w4`. The place is the hash, so that it works without JavaScript. */
export function formatReaderLink(slug: string, view: ReaderView): string {
  return linkTo(pathOf(slug), view)
}

/** Where a published article is read. */
export function pathOf(slug: string): string {
  return `/read/${encodeURIComponent(slug)}/`
}

/** The same for an article at any path, which may have a parameter of its own. */
export function linkTo(path: string, { place, layers, gloss, card, study }: ReaderView): string {
  const ordered = layers && LAYERS.map(({ id }) => id).filter((id) => layers.includes(id))
  const params = [
    ...(ordered ? [`show=${ordered.join(',')}`] : []),
    ...(gloss ? [`gloss=${gloss}`] : []),
    ...(card ? [`card=${card.kind === 'word' ? 'word' : encodeURIComponent(card.id)}`] : []),
    ...(study ? ['view=study'] : []),
  ]
  const search = params.length > 0 ? (path.includes('?') ? '&' : '?') + params.join('&') : ''
  const hash = place ? `#${formatAddress(place)}` : ''
  return path + search + hash
}

/** Reads `location.search` and `location.hash`. Whatever is not understood is left out and named; never throws. */
export function parseReaderLink(search: string, hash: string): ParsedLink {
  const problems: LinkProblem[] = []
  const wrong: Wrong = (kind, whole) => {
    const value = whole.slice(0, SHOWN).toWellFormed()
    const known = problems.some((problem) => problem.kind === kind && problem.value === value)
    if (!known && problems.length < MOST_PROBLEMS) problems.push({ kind, value })
  }
  // The last parameter of a search that was cut may be half a one.
  const whole = search.length > LONGEST ? search.slice(0, LONGEST).replace(/&[^&]*$/, '') : search
  const params = new URLSearchParams(whole)
  const layers = readLayers(params.get('show'), wrong)
  const gloss = readGloss(params.get('gloss'), wrong)
  const card = readCard(params.get('card'), wrong)
  const study = readStudy(params.get('view'), wrong)
  const place = readPlace(hash, wrong)
  return {
    view: {
      ...(place && { place }),
      ...(layers && { layers }),
      ...(gloss && { gloss }),
      ...(card && { card }),
      ...(study && { study }),
    },
    problems,
  }
}

type Wrong = (kind: LinkProblem['kind'], value: string) => void

function readPlace(hash: string, wrong: Wrong): Address | undefined {
  // A browser's own text fragment may follow, or stand alone.
  const [text = ''] = hash.slice(1, LONGEST_VALUE).split(':~:')
  // Anchors of the page itself (#text, #entities) are no places in the article.
  if (!/^p\d/.test(text)) return undefined
  const place = parseAddress(text)
  if (!place) wrong('place', text)
  return place
}

/** An empty `show=` asks for no layers at all, which is something else than not asking. */
function readLayers(value: string | null, wrong: Wrong): LayerId[] | undefined {
  if (value === null) return undefined
  if (value.length > LONGEST_VALUE) {
    wrong('layer', value)
    return undefined
  }
  const asked = value.split(',').filter(Boolean)
  for (const layer of asked) if (!isLayerId(layer)) wrong('layer', layer)
  // Each once, in the order of the list.
  return LAYERS.map(({ id }) => id).filter((id) => asked.includes(id))
}

function readGloss(value: string | null, wrong: Wrong): GlossLanguage | undefined {
  if (value === null || value === '') return undefined
  const gloss = GLOSS_LANGUAGES.find((language) => language === value)
  if (!gloss) wrong('gloss', value)
  return gloss
}

function readStudy(value: string | null, wrong: Wrong): true | undefined {
  if (value === null || value === '') return undefined
  if (value === 'study') return true
  wrong('view', value)
  return undefined
}

function readCard(value: string | null, wrong: Wrong): ReaderView['card'] {
  if (value === null || value === '') return undefined
  if (value === 'word') return { kind: 'word' }
  if (value.length <= LONGEST_VALUE && /^[A-Za-z][\w.]*$/.test(value)) return { kind: 'entity', id: value }
  wrong('card', value)
  return undefined
}

/** Leaves out of a view what this article does not have, and names it. */
export function checkView(article: Article, { place, card, ...view }: ReaderView): ParsedLink {
  const problems: LinkProblem[] = []
  const found = place && findAt(article, place)
  const stands = found && found.paragraph.role !== 'furniture'
  if (place && !stands) problems.push({ kind: 'place', value: formatAddress(place) })
  const known =
    card &&
    (card.kind === 'word' ? stands && isOneWord(place) : article.entities.some(({ id }) => id === card.id))
  if (card && !known)
    problems.push({ kind: 'card', value: card.kind === 'word' ? 'word' : card.id.slice(0, SHOWN) })
  return { view: { ...view, ...(place && stands && { place }), ...(card && known && { card }) }, problems }
}

function isOneWord(place: Address | undefined): boolean {
  return place?.words !== undefined && place.words[0] === place.words[1]
}
