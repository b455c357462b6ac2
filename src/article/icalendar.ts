/**
 * An article's events as iCalendar (RFC 5545). Our own hundred lines: the packages for it stamp the current time
 * into what they write, and our files must be the same for the same article.
 */
import { addressOf, formatAddress } from './address.ts'
import type { Article, ArticleEvent } from './article.ts'
import { dayNumber, earliest, type Edtf, latest, parseEdtf } from './edtf.ts'

/**
 * One whole-day entry for each event. A month, a year or an interval fills all its days; a side that is open or
 * unknown falls together with the side that is known, since a calendar has no endless entries. What the value really
 * is stands in the description and in X-SUTOOR-EDTF. `url` is the page's address with a slash at its end.
 */
export function toICalendar(article: Article, { url }: { readonly url: string }): string {
  const stamp = `${basic(article.referenceDate?.date ?? '1970-01-01')}T000000Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sutoor//Urdu news//EN',
    'CALSCALE:GREGORIAN',
    ...article.events.flatMap((event) => eventLines(article, event, url, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines(article: Article, event: ArticleEvent, url: string, stamp: string): string[] {
  const edtf = parseEdtf(event.edtf)
  const days = edtf && daysOf(edtf)
  if (!days) return []
  const [first] = event.passages
  const nameOf = (id: string) => article.entities.find((entity) => entity.id === id)?.name.en ?? id
  const description = [
    event.label.ur,
    `${event.edtf}: ${event.dateNote.en}`,
    ...(event.participants.length > 0 ? [event.participants.map(nameOf).join(', ')] : []),
    ...(event.claim ? [`Claimed by ${event.claim.by.map(nameOf).join(', ')}`] : []),
    ...(event.claim && event.claim.deniedBy.length > 0 ? [`Denied by ${event.claim.deniedBy.map(nameOf).join(', ')}`] : []),
  ].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${article.slug}.${event.id}@sutoor`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(days.first)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(days.last))}`,
    `SUMMARY;LANGUAGE=en:${escape(event.label.en)}`,
    `DESCRIPTION:${escape(description)}`,
    `URL:${url}${first ? `#${formatAddress(addressOf(article, first))}` : ''}`,
    'TRANSP:TRANSPARENT',
    `X-SUTOOR-EDTF:${event.edtf}`,
    'END:VEVENT',
  ]
}

function daysOf(edtf: Edtf): { readonly first: string; readonly last: string } | undefined {
  const [start, end] = [earliest(edtf), latest(edtf)]
  if (start === undefined && end === undefined) return undefined
  if (edtf.kind === 'date') return { first: start ?? '', last: end ?? '' }
  const startsLast = typeof edtf.start === 'string' ? undefined : edtf.start.latest
  const endsFirst = typeof edtf.end === 'string' ? undefined : edtf.end.earliest
  return { first: start ?? endsFirst ?? '', last: end ?? startsLast ?? '' }
}

function basic(day: string): string {
  return day.replaceAll('-', '')
}

function dayAfter(day: string): string {
  return new Date((dayNumber(day) + 1) * 86_400_000).toISOString().slice(0, 10)
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

/** Lines hold at most 75 octets of UTF-8; a longer one goes on after a space, and no character is split (3.1). */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = utf8Size(letter)
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n')
}

function utf8Size(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
