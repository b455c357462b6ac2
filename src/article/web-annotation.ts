/**
 * What is known of an article as W3C Web Annotations (JSON-LD): mentions, times, events, translations, slips. The
 * words themselves are left out: CoNLL-U was made for them, and a thousand annotations more would bury the others.
 */
import { addressOf, formatAddress } from './address.ts'
import type { Article, LocalText, Entity, Glosses, Place, Provenance } from './article.ts'
import { sentencesOf } from './parts.ts'
import { positionsIn, toPlainText } from './plain-text.ts'

// Code points before and after a quote: enough to find a passage again when the text around it has changed.
const CONTEXT = 24
const EDTF = 'https://www.loc.gov/standards/datetime/'

type Entities = ReadonlyMap<string, Entity>
type Write = (id: string, motivation: string, body: readonly object[], place: Place) => object

/**
 * One page with all annotations; `url` is the article page's address with a slash at its end. Targets lie in the
 * `article.txt` beside it, counted in Unicode code points. Ids depend on the article only. There is no `created`,
 * because nobody noted when; `creator` is who vouches for the annotation, whose class (a person, a team) we do not know
 * unless it is a rule.
 */
export function toWebAnnotations(article: Article, { url }: { readonly url: string }): object {
  const page = `${url}annotations.jsonld`
  const write = annotationWriter(article, url, page)
  const entities: Entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  const items = [
    ...mentionAnnotations(article, entities, page, write),
    ...timeAnnotations(article, write),
    ...eventAnnotations(article, entities, page, write),
    ...translationAnnotations(article, write),
    ...correctionAnnotations(article, write),
  ]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationPage',
    partOf: { id: `${page}#all`, type: 'AnnotationCollection', label: article.slug, total: items.length },
    startIndex: 0,
    items,
  }
}

function annotationWriter(article: Article, url: string, page: string): Write {
  const points = Array.from(toPlainText(article))
  const positionOf = positionsIn(article)
  const quote = (from: number, to: number) => points.slice(Math.max(0, from), to).join('')
  const creator = creatorOf(article.provenance)
  return (id, motivation, body, place) => {
    const { start, end } = positionOf(place)
    return {
      id: `${page}#${id}`,
      type: 'Annotation',
      motivation,
      creator,
      generator: { type: 'Software', name: 'Sutoor' },
      body,
      target: {
        type: 'SpecificResource',
        source: `${url}article.txt`,
        // The same words on the page.
        scope: `${url}#${formatAddress(addressOf(article, place))}`,
        selector: [
          { type: 'TextPositionSelector', start, end },
          {
            type: 'TextQuoteSelector',
            exact: quote(start, end),
            prefix: quote(start - CONTEXT, start),
            suffix: quote(end, end + CONTEXT),
          },
        ],
      },
    }
  }
}

function creatorOf(provenance: Provenance): object {
  return provenance.kind === 'checked'
    ? { name: provenance.by }
    : { type: 'Software', name: `Sutoor: ${provenance.rule}` }
}

/** A body in words, or without a language a value for machines. */
function text(value: string, purpose: string, language?: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose, ...(language && { language }) }
}

/** The same in every language that it is in. */
function texts(languages: LocalText | Glosses, purpose: string): object[] {
  return Object.entries(languages).map(([language, value]) => text(value, purpose, language))
}

/** The entity's names, first of all the one that is in the text. */
function names({ name: { ur, ...others } }: Entity): object[] {
  return [text(ur, 'identifying', 'ur'), ...texts(others, 'identifying')]
}

/** A date; a duration such as PT1H is text only, being no EDTF. */
function date(value: string): object {
  return { ...text(value, 'describing'), ...(!value.startsWith('P') && { conformsTo: EDTF }) }
}

function link(source: string, purpose: string): object {
  return { type: 'SpecificResource', source, purpose }
}

/** Wikidata's name for the entity, or one of our own, so that all mentions of one entity share it. */
function entityIri(entities: Entities, page: string, id: string): string {
  const wikidata = entities.get(id)?.wikidata
  return wikidata ? `http://www.wikidata.org/entity/${wikidata}` : `${page}#entity.${encodeURIComponent(id)}`
}

function englishNames(entities: Entities, ids: readonly string[]): string {
  return ids.map((id) => entities.get(id)?.name.en ?? id).join(', ')
}

function mentionAnnotations(article: Article, entities: Entities, page: string, write: Write): object[] {
  return article.mentions.map((mention, index) => {
    const entity = entities.get(mention.entity)
    const meant = mention.kind === 'metonym' ? entity?.refersTo : undefined
    const body = [
      link(entityIri(entities, page, mention.entity), 'identifying'),
      ...(entity ? [...names(entity), text(entity.type, 'classifying')] : []),
      text(mention.kind, 'tagging'),
      ...(meant ? [link(entityIri(entities, page, meant), 'linking')] : []),
      ...(meant ? [text(`Stands for ${englishNames(entities, [meant])}`, 'describing', 'en')] : []),
    ]
    return write(`m${index + 1}`, 'identifying', body, mention)
  })
}

function timeAnnotations(article: Article, write: Write): object[] {
  return article.times.map((time, index) =>
    write(`t${index + 1}`, 'describing', [date(time.edtf), text(time.rule, 'tagging')], time),
  )
}

/** One for every passage; what they share is the link to their event. */
function eventAnnotations(article: Article, entities: Entities, page: string, write: Write): object[] {
  return article.events.flatMap(({ id, edtf, label, dateNote, participants, passages, claim }) => {
    const event = `event.${encodeURIComponent(id)}`
    const body = [
      link(`${page}#${event}`, 'linking'),
      ...texts(label, 'describing'),
      date(edtf),
      ...texts(dateNote, 'commenting'),
      ...participants.map((participant) => link(entityIri(entities, page, participant), 'tagging')),
      ...(participants.length > 0
        ? [text(`With: ${englishNames(entities, participants)}`, 'commenting', 'en')]
        : []),
      ...(claim ? [text(`Claimed by: ${englishNames(entities, claim.by)}`, 'commenting', 'en')] : []),
      ...(claim && claim.deniedBy.length > 0
        ? [text(`Denied by: ${englishNames(entities, claim.deniedBy)}`, 'commenting', 'en')]
        : []),
    ]
    return passages.map((passage, index) => write(`${event}.${index + 1}`, 'linking', body, passage))
  })
}

/**
 * The vocabulary has no motivation for translating, and `supplementing` is IIIF's, defined for its canvases only: so
 * `describing`, with a tag that says what it is.
 */
function translationAnnotations(article: Article, write: Write): object[] {
  return sentencesOf(article).flatMap(({ address, sentence: { translation, start, end } }) => {
    if (!translation) return []
    const body = [...texts(translation, 'describing'), text('translation', 'tagging')]
    return [write(formatAddress(address), 'describing', body, { paragraph: address.paragraph, start, end })]
  })
}

function correctionAnnotations(article: Article, write: Write): object[] {
  return article.corrections.map((correction, index) => {
    const { correct, note } = correction
    const body = [text(correct, 'editing', 'ur'), ...texts(note, 'commenting')]
    return write(`c${index + 1}`, 'editing', body, correction)
  })
}
