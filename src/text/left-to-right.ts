/**
 * Latin words that are beside each other (iPhone 15 Pro, www.apple.com) read from left to right, as they would in plain
 * text. Ruby alone would set each by itself, and the last one first.
 */
import type { Sentence, Span } from '#article/article.ts'
import { edges, type Piece } from './nest.ts'

/** Pieces from one to another, both included; counted from 0. */
type Run = { readonly from: number; readonly to: number }

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u060c\u061b\u061f]/u
const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u
// What may be inside an address or a name; brackets and quotation marks belong to the Urdu around them.
const JOINT = /^[-./:@_+&#%'’–=~\\]+$/u

const NONE: readonly Run[] = []

export function leftToRightRuns<Mark extends Span>(
  pieces: readonly Piece<Mark>[],
  { start, end, tokens }: Sentence,
  text: string,
): readonly Run[] {
  // Nearly every sentence.
  if (pieces.length < 2 || !/[A-Za-z\u00c0-\u024f]/.test(text.slice(start, end))) return NONE
  const spans = pieces.map((piece) => {
    const [first, last] = edges(piece)
    return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  })
  const kinds = spans.map((span) => kindOf(text.slice(span.start, span.end)))
  const runs: Run[] = []
  for (let from = 0; from < pieces.length; from += 1) {
    const touching = spans[from]?.end === spans[from + 1]?.start
    if (kinds[from] !== 'latin' && !(kinds[from] === 'digits' && kinds[from + 1] === 'latin' && touching))
      continue
    let to = from
    for (let at = from + 1; at < pieces.length && kinds[at] !== 'other'; at += 1)
      if (kinds[at] !== 'joint') to = at
    if (to > from) runs.push({ from, to })
    from = to
  }
  return runs
}

function kindOf(form: string): 'latin' | 'digits' | 'joint' | 'other' {
  if (RIGHT_TO_LEFT.test(form)) return 'other'
  if (LETTER.test(form)) return 'latin'
  if (DIGIT.test(form)) return 'digits'
  return JOINT.test(form) ? 'joint' : 'other'
}
