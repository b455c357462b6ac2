/** The article's text: drawn once, and never again; layers, lights and kinds are attributes and styles. */
import { Fragment, memo, type ReactNode } from 'react'
import { formatAddress } from '#article/address.ts'
import type { Article, Mention, Paragraph, Sentence, TimeExpression } from '#article/article.ts'
import { contains } from '#article/span.ts'
import { edges, nest, type Piece } from './nest.ts'

type Mark = Mention | TimeExpression
type Props = { readonly article: Article }

/** The headline's words, for the page's `<h1>`. */
export const HeadlineText = memo(function HeadlineText({ article }: Props) {
  const index = article.paragraphs.findIndex(({ role }) => role === 'headline')
  const paragraph = article.paragraphs[index]
  if (!paragraph) return null
  const props = { article, paragraph, number: index + 1, translated: false }
  return <ParagraphText {...props} />
})

/** All paragraphs but the headline and the page furniture. */
export const ArticleText = memo(function ArticleText({ article }: Props) {
  const types = typesOf(article)
  return article.paragraphs.map((paragraph, index) => {
    const { role, text } = paragraph
    if (role !== 'body' && role !== 'caption') return null
    const number = index + 1
    const id = formatAddress({ paragraph: number })
    return (
      <p key={id} id={id} className={`paragraph ${role}`} lang="ur" dir="rtl" data-letters={text.length}>
        <ParagraphText article={article} paragraph={paragraph} number={number} types={types} translated />
      </p>
    )
  })
})

type Types = ReadonlyMap<string, string>

function typesOf({ entities }: Article): Types {
  return new Map(entities.map(({ id, type }) => [id, type]))
}

type ParagraphProps = {
  readonly article: Article
  readonly paragraph: Paragraph
  readonly number: number
  readonly types?: Types
  readonly translated: boolean
}

function ParagraphText({ article, paragraph, number, types = typesOf(article), translated }: ParagraphProps) {
  const { text, sentences } = paragraph
  if (sentences.length === 0) return text
  const marks: Mark[] = [
    ...article.mentions.filter((mention) => mention.paragraph === number),
    ...article.times.filter((time) => time.paragraph === number),
  ]
  return sentences.map((sentence, index) => {
    const id = formatAddress({ paragraph: number, sentence: index + 1 })
    const own = marks.filter((mark) => contains(sentence, mark))
    return (
      <Fragment key={id}>
        {text.slice(sentences[index - 1]?.end ?? 0, sentence.start)}
        <span className="sentence" id={id}>
          {drawPieces(nest(sentence.tokens, own), { text, sentence, types })}
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

type Drawing = { readonly text: string; readonly sentence: Sentence; readonly types: Types }

/**
 * Pieces with the spaces between them, exactly as in the source. Plain elements and strings, no component for a word:
 * fifty thousand words would carry two more React nodes each.
 */
function drawPieces(pieces: readonly Piece<Mark>[], drawing: Drawing): ReactNode[] {
  const { text, sentence } = drawing
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1]
    const gapFrom = before && sentence.tokens[edges(before)[1]]?.end
    const gapTo = sentence.tokens[edges(piece)[0]]?.start
    const gap = gapFrom === undefined ? '' : text.slice(gapFrom, gapTo)
    return gap ? [gap, drawPiece(piece, drawing)] : [drawPiece(piece, drawing)]
  })
}

function drawPiece(piece: Piece<Mark>, drawing: Drawing): ReactNode {
  if ('token' in piece) return drawToken(piece.token, drawing)
  const { mark, pieces, key } = piece
  const inside = drawPieces(pieces, drawing)
  if ('edtf' in mark) {
    // HTML's <time> knows days, months and years; what EDTF says beyond them stands in the word's card.
    const date = /^\d{4}(?:-\d\d){0,2}$/.test(mark.edtf) ? { dateTime: mark.edtf } : {}
    return (
      <time key={key} {...date}>
        {inside}
      </time>
    )
  }
  return (
    <mark
      key={key}
      className="mention"
      data-entity={mark.entity}
      data-type={drawing.types.get(mark.entity)}
      data-kind={mark.kind}
    >
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
