/**
 * An article's events as iCalendar (RFC 5545). Our own, because `ical-generator` cannot say the SUMMARY's LANGUAGE,
 * and `ics` folds lines at 75 characters where the standard counts 75 octets (Urdu letters have two).
 */
import { addressOf, formatAddress } from './address.ts'
import type { Article, ArticleEvent } from './article.ts'
import { dayNumber, type Edtf, isoDay, parseEdtf } from './edtf.ts'

/**
 * One whole-day entry for each event with a date. A month, a season, a year or an interval fills all its days. An
 * interval with a side that is open or unknown lies on the days of the side that has a date, since a calendar has no
 * endless entries and an unknown day is not ours to choose. Whatever the days alone do not say is in the
 * DESCRIPTION, and the value itself in X-SUTOOR-EDTF.
 *
 * The same article always gives the same text: DTSTAMP, which must be there, is the reference date, or 1970-01-01
 * where there is none. `url` is the page's address with a slash at its end.
 */
export function toICalendar(article: Article, { url }: { readonly url: string }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sutoor//Urdu news//EN',
    'CALSCALE:GREGORIAN',
    ...article.events.flatMap((event) => {
      const edtf = parseEdtf(event.edtf)
      return edtf ? eventLines(article, event, edtf, url) : []
    }),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines(article: Article, event: ArticleEvent, edtf: Edtf, url: string): string[] {
  const [first, last] = daysOf(edtf)
  // The day after the last one, except where years have no four digits any more: without DTEND an entry is one day.
  const end = last === '9999-12-31' ? [] : [`DTEND;VALUE=DATE:${basic(isoDay(dayNumber(last) + 1))}`]
  const [passage] = event.passages
  return [
    'BEGIN:VEVENT',
    `UID:${escape(`${article.slug}.${event.id}@sutoor`)}`,
    `DTSTAMP:${basic(article.referenceDate?.date ?? '1970-01-01')}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    ...end,
    `SUMMARY;LANGUAGE=en:${escape(event.label.en)}`,
    `DESCRIPTION:${escape(describe(article, event, edtf))}`,
    `URL:${url}${passage ? `#${formatAddress(addressOf(article, passage))}` : ''}`,
    // All-day entries about the past should not make anyone look busy.
    'TRANSP:TRANSPARENT',
    `X-SUTOOR-EDTF:${escape(event.edtf)}`,
    'END:VEVENT',
  ]
}

/** First and last day of the entry. */
function daysOf(edtf: Edtf): readonly [first: string, last: string] {
  if (edtf.precision !== 'interval') return [edtf.earliest, edtf.latest]
  const known = edtf.start ?? edtf.end
  if (!known) throw new Error('an interval without any date')
  return [(edtf.start ?? known).earliest, (edtf.end ?? known).latest]
}

function describe(article: Article, event: ArticleEvent, edtf: Edtf): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => article.entities.find((entity) => entity.id === id)?.name.en ?? id).join(', ')
  const { claim } = event
  return [
    event.label.ur,
    `Date: ${[event.edtf, ...remarks(edtf)].join('; ')}.`,
    event.dateNote.en,
    event.participants.length > 0 ? `With: ${names(event.participants)}` : '',
    claim ? `Claimed by: ${names(claim.by)}` : '',
    claim && claim.deniedBy.length > 0 ? `Denied by: ${names(claim.deniedBy)}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

/** What the days of an entry do not say of its date. */
function remarks({
  precision,
  approximate,
  uncertain,
  openStart,
  openEnd,
  earliest,
  latest,
}: Edtf): string[] {
  const isCoarse = precision !== 'day' && precision !== 'interval'
  return [
    isCoarse ? `known to the ${precision}, not to the day` : '',
    approximate ? 'approximate' : '',
    uncertain ? 'uncertain' : '',
    earliest === undefined ? `${openStart ? 'no beginning' : 'beginning unknown'}, shown at its end` : '',
    latest === undefined ? `${openEnd ? 'no end' : 'end unknown'}, shown at its beginning` : '',
  ].filter(Boolean)
}

/** `2021-07-09` as `20210709`. */
function basic(day: string): string {
  return day.replaceAll('-', '')
}

/** TEXT of 3.3.11: marks with a backslash, line breaks as `\n`; other control characters have no place in it. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
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

/** Octets of one character; a lone surrogate is written as U+FFFD, three octets. */
function utf8Size(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
