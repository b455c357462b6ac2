/** Stand-off spans (mentions, times) over a sentence's tokens, made into the tree that a page can draw. */
import type { Span, Token } from '#article/article.ts'

/** A drawn piece: one token, or a span with what it encloses. `key` is unique among its neighbours. */
export type Piece<Mark extends Span> =
  | { readonly token: number; readonly key: string }
  | { readonly mark: Mark; readonly pieces: readonly Piece<Mark>[]; readonly key: string }

type Run<Mark> = { readonly mark: Mark; readonly from: number; readonly to: number }

/**
 * Nests marks over tokens (indices from 0). Marks that cross are cut in two: a tree cannot cross, and stand-off
 * annotation may. Marks that touch no token are left out. Linear in tokens for marks that nest.
 */
export function nest<Mark extends Span>(tokens: readonly Token[], marks: readonly Mark[]): Piece<Mark>[] {
  const runs = marks
    .map((mark) => ({
      mark,
      from: tokens.findIndex((token) => token.start >= mark.start && token.end <= mark.end),
      to: tokens.findLastIndex((token) => token.start >= mark.start && token.end <= mark.end) + 1,
    }))
    .filter(({ from, to }) => from >= 0 && to > from)
    .sort(byRun)
  return build(0, tokens.length, runs)
}

function byRun(a: Run<unknown>, b: Run<unknown>): number {
  return a.from - b.from || b.to - a.to
}

function build<Mark extends Span>(from: number, to: number, runs: Run<Mark>[]): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = []
  let rest = runs
  let at = from
  while (at < to) {
    const [first, ...others] = rest
    if (!first || first.from > at) {
      const until = Math.min(first?.from ?? to, to)
      for (; at < until; at += 1) pieces.push({ token: at, key: String(at) })
      continue
    }
    const end = Math.min(first.to, to)
    const inside = others
      .filter((run) => run.from < end)
      .map((run) => ({ ...run, to: Math.min(run.to, end) }))
    const beyond = others
      .filter((run) => run.to > end)
      .map((run) => ({ ...run, from: Math.max(run.from, end) }))
    pieces.push({ mark: first.mark, pieces: build(at, end, inside), key: `${at}-${end}` })
    rest = beyond.sort(byRun)
    at = end
  }
  return pieces
}

/** The first and last token of a piece. */
export function edges<Mark extends Span>(piece: Piece<Mark>): readonly [first: number, last: number] {
  if ('token' in piece) return [piece.token, piece.token]
  const first = piece.pieces[0]
  const last = piece.pieces.at(-1)
  return [first ? edges(first)[0] : 0, last ? edges(last)[1] : 0]
}
