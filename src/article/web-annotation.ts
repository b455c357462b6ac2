/**
 * What is known of an article as W3C Web Annotations (JSON-LD): mentions, times, events, translations, slips.
 * The words themselves are left to CoNLL-U, which was made for them.
 */
import { addressOf, formatAddress } from './address.ts'
import type { Article, Place, Provenance } from './article.ts'
import { positionOf } from './plain-text.ts'

// Enough to find a passage again when the text around it has changed.
const CONTEXT = 24

type Annotation = Readonly<Record<string, unknown>>

/** `url` is the page's address with a slash at its end; targets lie in the `article.txt` beside it. */
export function toWebAnnotations(article: Article, { url }: { readonly url: string }): object {
  const writer = annotationWriter(article, url)
  const items = [
    ...mentionAnnotations(article, writer),
    ...timeAnnotations(article, writer),
    ...eventAnnotations(article, writer),
    ...translationAnnotations(article, writer),
    ...correctionAnnotations(article, writer),
  ]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${url}annotations.jsonld`,
    type: 'AnnotationPage',
    items,
  }
}

type Writer = (id: string, motivation: string, body: unknown, places: readonly Place[], provenance?: Provenance) => Annotation

function annotationWriter(article: Article, url: string): Writer {
  return (id, motivation, body, places, provenance = article.provenance) => ({
    id: `${url}annotations.jsonld#${id}`,
    type: 'Annotation',
    motivation,
    ...(provenance.kind === 'checked'
      ? { creator: { type: 'Organization', name: provenance.by } }
      : { generator: { type: 'Software', name: `Sutoor, rule ${provenance.rule}` } }),
    body,
    target: places.length === 1 ? target(article, url, places[0]) : places.map((place) => target(article, url, place)),
  })
}

function target(article: Article, url: string, place: Place | undefined): object {
  if (!place) return { id: `${url}article.txt` }
  const text = article.paragraphs[place.paragraph - 1]?.text ?? ''
  return {
    id: `${url}#${formatAddress(addressOf(article, place))}`,
    type: 'SpecificResource',
    source: `${url}article.txt`,
    selector: [
      { type: 'TextPositionSelector', ...positionOf(article, place) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(place.start, place.end),
        prefix: text.slice(Math.max(0, place.start - CONTEXT), place.start),
        suffix: text.slice(place.end, place.end + CONTEXT),
      },
    ],
  }
}

function text(value: string, language: string, purpose?: string): object {
  return { type: 'TextualBody', value, language, format: 'text/plain', ...(purpose && { purpose }) }
}

function mentionAnnotations(article: Article, write: Writer): Annotation[] {
  return article.mentions.map((mention, index) => {
    const entity = article.entities.find(({ id }) => id === mention.entity)
    const body = [
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: entity?.wikidata ? `http://www.wikidata.org/entity/${entity.wikidata}` : `urn:sutoor:${article.slug}:${mention.entity}`,
      },
      text(entity?.name.en ?? mention.entity, 'en', 'identifying'),
      text(entity?.name.ur ?? '', 'ur', 'identifying'),
      text(entity?.type ?? '', 'en', 'classifying'),
      text(mention.kind, 'en', 'tagging'),
    ]
    return write(`m${index + 1}`, 'identifying', body, [mention])
  })
}

function timeAnnotations(article: Article, write: Writer): Annotation[] {
  return article.times.map((time, index) =>
    write(`t${index + 1}`, 'classifying', [text(time.edtf, 'zxx', 'classifying'), text(time.rule, 'en', 'describing')], [time]),
  )
}

function eventAnnotations(article: Article, write: Writer): Annotation[] {
  const nameOf = (id: string) => article.entities.find((entity) => entity.id === id)?.name.en ?? id
  return article.events.map(({ id, edtf, label, dateNote, participants, passages, claim }) => {
    const claims = claim && [
      `Claimed by: ${claim.by.map(nameOf).join(', ')}`,
      ...(claim.deniedBy.length > 0 ? [`Denied by: ${claim.deniedBy.map(nameOf).join(', ')}`] : []),
    ]
    const body = [
      text(label.en, 'en', 'describing'),
      text(label.ur, 'ur', 'describing'),
      text(edtf, 'zxx', 'classifying'),
      text(dateNote.en, 'en', 'commenting'),
      ...participants.map((participant) => text(nameOf(participant), 'en', 'tagging')),
      ...(claims ? [text(claims.join('. '), 'en', 'commenting')] : []),
    ]
    return write(id, 'describing', body, passages)
  })
}

function translationAnnotations(article: Article, write: Writer): Annotation[] {
  return article.paragraphs.flatMap(({ sentences }, index) =>
    sentences.flatMap(({ translation, start, end }, nth) => {
      if (!translation) return []
      const place = { paragraph: index + 1, start, end }
      const bodies = Object.entries(translation).map(([language, value]) => text(value, language))
      // The vocabulary has no word for translating; a translation supplements what it stands by.
      return [write(`tr.p${index + 1}.s${nth + 1}`, 'supplementing', bodies, [place])]
    }),
  )
}

function correctionAnnotations(article: Article, write: Writer): Annotation[] {
  return article.corrections.map((correction, index) =>
    write(`c${index + 1}`, 'editing', [text(correction.correct, 'ur', 'editing'), text(correction.note.en, 'en', 'commenting')], [correction]),
  )
}
