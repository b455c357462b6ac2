/** The parts of an article: its headline, title and lede, its paragraphs and sentences in order, an entity's mentions. */
import type { Address } from './address.ts'
import type { Article, GlossLanguage, Mention, Paragraph, Provenance, Sentence } from './article.ts'

type Source = Pick<Article, 'paragraphs'>

/** A paragraph with its number in the source, which counts from 1 and includes furniture. */
export type NumberedParagraph = { readonly number: number; readonly paragraph: Paragraph }

/** A sentence with its address and the paragraph that it is in. */
export type PlacedSentence = {
  readonly address: Address & { readonly sentence: number }
  readonly paragraph: Paragraph
  readonly sentence: Sentence
}

/** The headline; undefined for a text that begins without one. */
export function headlineOf({ paragraphs }: Source): NumberedParagraph | undefined {
  return numbered(paragraphs).find(({ paragraph }) => paragraph.role === 'headline')
}

/** The paragraph that names the article: its headline, else its first paragraph. */
export function titleParagraph(source: Source): Paragraph | undefined {
  return headlineOf(source)?.paragraph ?? source.paragraphs[0]
}

/** What a list or a link calls the article; empty for an article without a paragraph. */
export function titleOf(source: Source): string {
  return titleParagraph(source)?.text ?? ''
}

/** The first paragraph of the body. */
export function ledeOf({ paragraphs }: Source): Paragraph | undefined {
  return paragraphs.find(({ role }) => role === 'body')
}

/** All that a reader reads, in the order of the source: every paragraph but the page furniture. */
export function readingParagraphs({ paragraphs }: Source): readonly NumberedParagraph[] {
  return numbered(paragraphs).filter(({ paragraph }) => paragraph.role !== 'furniture')
}

/** The paragraphs shown below the headline: body and captions, without empty lines. */
export function bodyParagraphs(source: Source): readonly NumberedParagraph[] {
  return readingParagraphs(source).filter(
    ({ paragraph: { role, text } }) => role !== 'headline' && text.trim() !== '',
  )
}

/** The sentences of all reading paragraphs, in the order of the source. */
export function sentencesOf(source: Source): readonly PlacedSentence[] {
  return readingParagraphs(source).flatMap(({ number, paragraph }) =>
    paragraph.sentences.map((sentence, index) => ({
      address: { paragraph: number, sentence: index + 1 },
      paragraph,
      sentence,
    })),
  )
}

/** A paragraph in another language; undefined unless every sentence of it has a translation. */
export function translationOf(
  paragraph: Paragraph | undefined,
  language: GlossLanguage = 'en',
): string | undefined {
  const sentences = paragraph?.sentences ?? []
  const texts = sentences.flatMap(({ translation }) => translation?.[language] ?? [])
  return texts.length > 0 && texts.length === sentences.length ? texts.join(' ') : undefined
}

/** How many words a paragraph has for a reader: none in furniture; split at white space where nothing is annotated. */
export function countWords({ role, sentences, text }: Paragraph): number {
  if (role === 'furniture') return 0
  if (sentences.length === 0) return text.split(/\s+/).filter(Boolean).length
  return sentences.flatMap(({ tokens }) => tokens).filter(({ upos }) => upos !== 'PUNCT').length
}

/** The mentions of one entity, in the order in which the article lists them, which is that of the text. */
export function mentionsOf({ mentions }: Pick<Article, 'mentions'>, entityId: string): readonly Mention[] {
  return mentions.filter(({ entity }) => entity === entityId)
}

/** Whether the machine guessed a word: no table has it, and no rule derived it from one that a table has. */
export function isGuess(provenance: Provenance | undefined): boolean {
  return provenance?.kind === 'machine' && provenance.rule.startsWith('unknown')
}

/** An article of which nothing is known but its text: no sentences, no entities, no events. */
export function plainArticle(
  known: Pick<Article, 'slug' | 'source' | 'provenance' | 'paragraphs'> &
    Partial<Pick<Article, 'referenceDate'>>,
): Article {
  return { ...known, annotated: false, entities: [], mentions: [], times: [], events: [], corrections: [] }
}

/** Lines as paragraphs without annotations: the first one is the headline. */
export function plainParagraphs(lines: readonly string[]): readonly Paragraph[] {
  return lines.map((text, index) => ({ role: index === 0 ? 'headline' : 'body', text, sentences: [] }))
}

function numbered(paragraphs: readonly Paragraph[]): NumberedParagraph[] {
  return paragraphs.map((paragraph, index) => ({ number: index + 1, paragraph }))
}
