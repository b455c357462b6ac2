/** The dense part of the timeline on a true scale: a day is as wide as any other day, and what reaches beyond is drawn cut. */
import type { ArticleEvent } from '#article/article.ts'
import { useText } from '#locales/text.ts'
import { dateInWords } from './date-words.ts'
import { type Mark, trueScale } from './scale.ts'

type Props = { readonly events: readonly ArticleEvent[]; readonly told: readonly string[] }

const WIDTH = 280
const MARGIN = 14
const ROW = 7
const AXIS = 10

export function TrueScale({ events, told }: Props) {
  const { t, language, direction } = useText()
  const strip = trueScale(events)
  if (!strip) return null
  // Time runs in the direction of the interface's writing.
  const x = (day: number) => {
    const along = MARGIN + (day / strip.days) * (WIDTH - 2 * MARGIN)
    return direction === 'rtl' ? WIDTH - along : along
  }
  const rows = stack(strip.marks)
  const height = AXIS + (Math.max(0, ...rows) + 1) * ROW + 4
  const label = t('timeline.scale', {
    first: dateInWords(strip.first, language, t),
    last: dateInWords(strip.last, language, t),
  })
  return (
    <figure className="true-scale">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        <path className="axis" d={`M0 ${AXIS / 2}H${WIDTH}`} />
        {weeks(strip.days).map((day) => (
          <path key={day} className="axis" d={`M${x(day)} ${AXIS / 2 - 3}v6`} />
        ))}
        {strip.marks.map((mark, index) => (
          <ScaleMark
            key={mark.id}
            mark={mark}
            x={x}
            y={AXIS + (rows[index] ?? 0) * ROW + ROW / 2}
            told={told.includes(mark.id)}
          />
        ))}
      </svg>
      <figcaption>
        <span>{dateInWords(strip.first, language, t)}</span>
        <span>{dateInWords(strip.last, language, t)}</span>
      </figcaption>
    </figure>
  )
}

type MarkProps = {
  readonly mark: Mark
  readonly x: (day: number) => number
  readonly y: number
  readonly told: boolean
}

function ScaleMark({ mark: { shape, from, to, cutStart, cutEnd }, x, y, told }: MarkProps) {
  const className = told ? 'mark told' : 'mark'
  const edge = (cut: boolean, day: number, side: -1 | 1) => {
    if (!cut) return x(day)
    const outward = x(1) > x(0) ? side : -side
    return outward < 0 ? 0 : WIDTH
  }
  if (from === to && !cutStart && !cutEnd) {
    return (
      <circle
        className={className}
        cx={x(from)}
        cy={y}
        r={shape === 'approximate' ? 2.2 : 2.6}
        data-shape={shape}
      />
    )
  }
  const [a, b] = [edge(cutStart, from, -1), edge(cutEnd, to, 1)]
  return <path className={className} data-shape={shape} d={`M${a} ${y}H${b}`} />
}

/** Each mark in the first row where it does not touch the one before. */
function stack(marks: readonly Mark[]): readonly number[] {
  const ends: number[] = []
  return marks.map(({ from, to, cutStart }) => {
    const start = cutStart ? -Infinity : from
    let row = ends.findIndex((end) => end < start)
    if (row < 0) row = ends.length
    ends[row] = Math.max(from, to)
    return row
  })
}

function weeks(days: number): readonly number[] {
  return Array.from({ length: Math.floor(days / 7) + 1 }, (_, week) => week * 7)
}
