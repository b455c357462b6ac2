/** Where events are in time: how each is drawn, how far it is from the one before, and its place on a true scale. */
import type { ArticleEvent } from '#article/article.ts'
import { dayNumber, isoDay, parseEdtf } from '#article/edtf.ts'

/** A dot for a day, a ring for about then, a bar for a stretch of time, an arrow for what has no end. */
export type Shape = 'exact' | 'approximate' | 'span' | 'open'

export function shapeOf({ edtf }: Pick<ArticleEvent, 'edtf'>): Shape {
  const value = parseEdtf(edtf)
  if (!value) return 'approximate'
  if (value.earliest === undefined || value.latest === undefined) return 'open'
  if (value.precision === 'interval') return 'span'
  if (value.approximate || value.uncertain) return 'approximate'
  return value.precision === 'day' ? 'exact' : 'span'
}

/** Days from the first possible day of one event to that of the next; undefined where one has an open start. */
export function daysBetween(
  before: Pick<ArticleEvent, 'edtf'>,
  after: Pick<ArticleEvent, 'edtf'>,
): number | undefined {
  const [a, b] = [firstDay(before), firstDay(after)]
  return a === undefined || b === undefined ? undefined : b - a
}

/**
 * How far apart two events are drawn, 0 (same day) to 5 (a break in the axis). Each step is about three times the
 * one before: days, a week, a month; from a hundred days on the axis is broken, and the words say how long.
 */
export function gapStep(days: number | undefined): 0 | 1 | 2 | 3 | 4 | 5 {
  if (days === undefined || days > 100) return 5
  if (days <= 0) return 0
  if (days <= 3) return 1
  if (days <= 10) return 2
  return days <= 31 ? 3 : 4
}

export type Mark = {
  readonly id: string
  readonly shape: Shape
  readonly from: number
  readonly to: number
  readonly cutStart: boolean
  readonly cutEnd: boolean
}
export type Strip = {
  readonly first: string
  readonly last: string
  readonly days: number
  readonly marks: readonly Mark[]
}

/** Long stretches would press a dense week into a point: the true scale covers what lies within this many days of the last dated day. */
const DENSE = 60

/**
 * The events on a true scale, in days from its first day. What reaches beyond is cut, and marked as cut.
 * Undefined where there are no two different days to compare.
 */
export function trueScale(events: readonly ArticleEvent[]): Strip | undefined {
  const dated = events.flatMap((event) => {
    const from = firstDay(event)
    return from === undefined ? [] : [{ event, from, to: lastDay(event) }]
  })
  const exact = dated.filter(({ event }) => shapeOf(event) !== 'open')
  const end = Math.max(
    ...exact
      .filter(({ from, to }) => to !== undefined && to - from <= DENSE)
      .map(({ to, from }) => to ?? from),
  )
  const within = dated.filter(({ from }) => from >= end - DENSE)
  const start = Math.min(...within.map(({ from }) => from))
  if (!Number.isFinite(end) || !Number.isFinite(start) || end <= start) return undefined
  const marks = dated
    .filter(({ to }) => to === undefined || to >= start)
    .map(
      ({ event, from, to }): Mark => ({
        id: event.id,
        shape: shapeOf(event),
        from: Math.max(from, start) - start,
        to: Math.min(to ?? end, end) - start,
        cutStart: from < start,
        cutEnd: to === undefined || to > end,
      }),
    )
  return { first: isoDay(start), last: isoDay(end), days: end - start, marks }
}

function firstDay({ edtf }: Pick<ArticleEvent, 'edtf'>): number | undefined {
  const day = parseEdtf(edtf)?.earliest
  return day === undefined ? undefined : dayNumber(day)
}

function lastDay({ edtf }: Pick<ArticleEvent, 'edtf'>): number | undefined {
  const day = parseEdtf(edtf)?.latest
  return day === undefined ? undefined : dayNumber(day)
}
