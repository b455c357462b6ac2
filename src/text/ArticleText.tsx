/** The article's text: each paragraph is drawn once, as it is or as it arrives; layers, lights and kinds are attributes and styles. */
import { Fragment, memo, type ReactNode } from 'react'
import { formatAddress } from '#article/address.ts'
import type { Article, EntityType, Mention, Paragraph, Sentence, TimeExpression } from '#article/article.ts'
import { bodyParagraphs, headlineOf } from '#article/parts.ts'
import { contains } from '#article/span.ts'
import { leftToRightRuns } from './left-to-right.ts'
import { edges, nest, type Piece } from './nest.ts'

type Mark = (Mention & { readonly type: EntityType | undefined }) | TimeExpression
type Props = { readonly article: Article }
/** `marked`: in how many paragraphs names and dates are drawn already; in all without it. */
type TextProps = Props & { readonly marked?: number | undefined }

/** The headline's words, for the page's `<h1>`. */
export const HeadlineText = memo(function HeadlineText({ article }: Props) {
  const headline = headlineOf(article)
  if (!headline) return null
  const marks = marksIn(article).get(headline.number)
  return drawSentences({ ...headline, marks, translated: false })
})

/** All paragraphs but the headline, the page furniture and empty lines. */
export const ArticleText = memo(function ArticleText({ article, marked = Infinity }: TextProps) {
  const marks = marksIn(article)
  return bodyParagraphs(article).map(({ number, paragraph }) => (
    <BodyParagraph
      key={number}
      paragraph={paragraph}
      number={number}
      marks={number <= marked ? marks.get(number) : undefined}
    />
  ))
})

/** Only drawn anew when it or its marks change: an article that is being annotated arrives paragraph by paragraph. */
const BodyParagraph = memo(function BodyParagraph(props: ParagraphProps) {
  const { role, text } = props.paragraph
  return (
    <p
      id={formatAddress({ paragraph: props.number })}
      className={`paragraph ${role}`}
      lang="ur"
      dir="rtl"
      data-letters={text.length}
    >
      {drawSentences({ ...props, translated: true })}
    </p>
  )
})

// The parts of an article that arrives share their mentions: what they mark in a paragraph stays the same.
const marksOf = new WeakMap<Article['mentions'], ReadonlyMap<number, readonly Mark[]>>()

/** What is marked in each paragraph that has any marks. */
function marksIn({ entities, mentions, times }: Article): ReadonlyMap<number, readonly Mark[]> {
  const known = marksOf.get(mentions)
  if (known) return known
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const named = mentions.map((mention) => ({ ...mention, type: types.get(mention.entity) }))
  const marks = Map.groupBy<number, Mark>([...named, ...times], ({ paragraph }) => paragraph)
  marksOf.set(mentions, marks)
  return marks
}

type ParagraphProps = {
  readonly paragraph: Paragraph
  readonly number: number
  readonly marks: readonly Mark[] | undefined
}

function drawSentences({
  paragraph,
  number,
  marks,
  translated,
}: ParagraphProps & { readonly translated: boolean }): ReactNode {
  const { text, sentences } = paragraph
  if (sentences.length === 0) return text
  return sentences.map((sentence, index) => {
    const id = formatAddress({ paragraph: number, sentence: index + 1 })
    const own = marks?.filter((mark) => contains(sentence, mark)) ?? []
    return (
      <Fragment key={id}>
        {text.slice(sentences[index - 1]?.end ?? 0, sentence.start)}
        <span className="sentence" id={id}>
          {drawPieces(nest(sentence.tokens, own), { text, sentence })}
          {translated && sentence.translation && (
            <span className="translation" lang="en" dir="ltr">
              {sentence.translation.en}
            </span>
          )}
        </span>
      </Fragment>
    )
  })
}

type Drawing = { readonly text: string; readonly sentence: Sentence }

/**
 * Pieces with the spaces between them, exactly as in the source. Plain elements and strings, no component for a word:
 * fifty thousand words would carry two more React nodes each.
 */
function drawPieces(pieces: readonly Piece<Mark>[], drawing: Drawing): ReactNode[] {
  const { text, sentence } = drawing
  const drawn = pieces.map((piece, index) => {
    const before = pieces[index - 1]
    const gapFrom = before && sentence.tokens[edges(before)[1]]?.end
    const gapTo = sentence.tokens[edges(piece)[0]]?.start
    const gap = gapFrom === undefined ? '' : text.slice(gapFrom, gapTo)
    return gap ? [gap, drawPiece(piece, drawing)] : [drawPiece(piece, drawing)]
  })
  const runs = leftToRightRuns(pieces, sentence, text)
  if (runs.length === 0) return drawn.flat()
  const nodes: ReactNode[] = []
  let at = 0
  for (const { from, to } of runs) {
    const [gap, ...inside] = [...(drawn[from]?.length === 1 ? [''] : []), ...drawn.slice(from, to + 1).flat()]
    nodes.push(
      ...drawn.slice(at, from).flat(),
      gap,
      <span key={`ltr-${from}`} className="left-to-right" dir="ltr">
        {inside}
      </span>,
    )
    at = to + 1
  }
  return [...nodes, ...drawn.slice(at).flat()]
}

function drawPiece(piece: Piece<Mark>, drawing: Drawing): ReactNode {
  if ('token' in piece) return drawToken(piece.token, drawing)
  const { mark, pieces, key } = piece
  const inside = drawPieces(pieces, drawing)
  if ('edtf' in mark) {
    // HTML's <time> knows days, months and years; what EDTF says beyond them is in the word's card.
    const date = /^\d{4}(?:-\d\d){0,2}$/.test(mark.edtf) ? { dateTime: mark.edtf } : {}
    return (
      <time key={key} {...date}>
        {inside}
      </time>
    )
  }
  return (
    <mark key={key} className="mention" data-entity={mark.entity} data-type={mark.type} data-kind={mark.kind}>
      {inside}
    </mark>
  )
}

/**
 * A word as ruby: its form, and an empty `<rt>` that carries the help as attributes. The styles draw these as generated
 * content with an empty alternative: copying, finding on the page and text fragments see the Urdu only. The word card
 * and the focused word's description give the same help to assistive technology.
 */
function drawToken(index: number, { text, sentence }: Drawing): ReactNode {
  const token = sentence.tokens[index]
  if (!token) return null
  const form = text.slice(token.start, token.end)
  if (token.upos === 'PUNCT') return form
  return (
    <ruby key={index} data-w={index + 1}>
      <span>{form}</span>
      <rt data-gloss={token.gloss?.en} data-roman={token.translit} data-devanagari={token.devanagari} />
    </ruby>
  )
}
