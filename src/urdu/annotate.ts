/**
 * Reading a plain Urdu text, from text to Article. The steps: page furniture (`segment/furniture.ts`); each paragraph
 * (`read-paragraph.ts`): tokens, sentences, words with names and units (`read-words.ts`), times, glosses
 * (`sentence-of.ts`); then over the whole article: entities, times that count from dated events, events.
 */
import type { Article, Paragraph } from '#article/article.ts'
import { plainArticle } from '#article/parts.ts'
import { byPlace } from '#article/span.ts'
import { findAfterEvents } from '#urdu/events/after-events.ts'
import { draftEvents } from '#urdu/events/draft-events.ts'
import type { Lexicon } from '#urdu/lexicon/lexicon.ts'
import { linkEntities } from '#urdu/names/entities.ts'
import { rolesOf } from '#urdu/segment/furniture.ts'
import { todayOf } from '#urdu/time/find-times.ts'
import { type ReadParagraph, readParagraph } from './read-paragraph.ts'

export type ReadingOptions = {
  readonly lexicon: Lexicon
  /** ISO day that relative dates count from. */
  readonly date: string
  readonly dateBasis: 'stated' | 'inferred'
  readonly slug: string
  /** The file's name, or what else says where the text is from. */
  readonly source: string
}

/** A text that is being read: plain at once, then paragraph by paragraph, then as a whole. */
export type Reading = {
  /** The article with its paragraphs and their roles, and no words yet. */
  readonly plain: Article
  /** Sentences and words of paragraph `number` (from 1); worked out once. */
  readonly paragraph: (number: number) => Paragraph
  /** The whole article with names, dates and events; reads the paragraphs that were not read yet. */
  readonly finish: () => Article
}

/** Begins to read; every line of the text is a paragraph. Any string will do; it never throws but for a `date` that is no day. */
export function startReading(text: string, options: ReadingOptions): Reading {
  const lines = text.split(/\r\n|\r|\n/)
  const roles = rolesOf(lines)
  const plain = unannotated(
    lines.map((line, index) => ({ role: roles[index] ?? 'body', text: line, sentences: [] })),
    options,
  )
  const { lexicon } = options
  const today = todayOf(options.date)
  const read: (ReadParagraph | undefined)[] = []
  let lastTime: string | undefined
  const readAt = (number: number): ReadParagraph => {
    const known = read[number - 1]
    if (known) return known
    const paragraph = plain.paragraphs[number - 1]
    if (!paragraph) throw new RangeError(`there is no paragraph ${number}`)
    const made = readParagraph(paragraph, number, { lexicon, today, lastTime })
    lastTime = made.times.at(-1)?.edtf ?? lastTime
    read[number - 1] = made
    return made
  }
  return {
    plain,
    paragraph: (number) => readAt(number).paragraph,
    finish: () => {
      const all = plain.paragraphs.map((_, index) => readAt(index + 1))
      const sentences = all.flatMap((read) => read.sentences)
      const linked = linkEntities(sentences, lexicon.gazetteer)
      const times = all.flatMap((read) => read.times)
      const article = {
        ...plain,
        ...linked,
        annotated: true,
        paragraphs: all.map(({ paragraph }) => paragraph),
        times: [...times, ...findAfterEvents(sentences, times)].sort(byPlace),
      }
      return { ...article, events: draftEvents(article) }
    },
  }
}

function unannotated(
  paragraphs: readonly Paragraph[],
  { slug, source, date, dateBasis }: ReadingOptions,
): Article {
  return plainArticle({
    slug,
    source,
    provenance: { kind: 'machine', rule: 'Sutoor engine' },
    referenceDate: { date, basis: dateBasis, note: { en: '', ur: '' } },
    paragraphs,
  })
}
