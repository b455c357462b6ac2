import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Article, ArticleEvent } from '#article/article.ts'
import { toICalendar } from '#article/icalendar.ts'
import { anArticle } from '../fixtures/an-article.ts'

const url = 'https://sutoor.example/read/phone-call/'

function read(article: Article): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(toICalendar(article, { url }))).getAllSubcomponents('vevent')
}

/** The article with its first event changed, and no other. */
function withEvent(changes: Partial<ArticleEvent>): Article {
  return anArticle({
    events: anArticle()
      .events.slice(0, 1)
      .map((event) => ({ ...event, ...changes })),
  })
}

function entry(changes: Partial<ArticleEvent>) {
  const [component] = read(withEvent(changes))
  const value = (name: string) => String(component?.getFirstPropertyValue(name))
  return {
    days: [value('dtstart'), value('dtend')],
    description: value('description'),
    summary: value('summary'),
    value,
  }
}

describe('The calendar', () => {
  it('has an entry for each event, which another reader understands', () => {
    const [meeting, call] = read(anArticle())
    expect(read(anArticle())).toHaveLength(2)
    expect(meeting?.getFirstPropertyValue('summary')).toBe('Meeting in Geneva')
    expect(meeting?.getFirstProperty('summary')?.getParameter('language')).toBe('en')
    expect(call?.getFirstPropertyValue('url')).toBe(`${url}#p1.s1`)
    expect(String(call?.getFirstPropertyValue('dtstamp'))).toBe('2021-07-10T00:00:00Z')
    expect(String(call?.getFirstPropertyValue('dtstart'))).toBe('2021-07-09')
    expect(String(call?.getFirstPropertyValue('dtend'))).toBe('2021-07-10')
  })

  it('tells the Urdu label, the date, who took part, who claims it and who denies it', () => {
    expect(entry({}).description.split('\n')).toEqual([
      'جنیوا میں ملاقات',
      'Date: 2021-06; known to the month, not to the day.',
      'A month before the call.',
      'With: Joe Biden',
      'Claimed by: Joe Biden',
      'Denied by: Kremlin',
    ])
  })

  it('is the same every time, and has a name of its own for each event', () => {
    expect(toICalendar(anArticle(), { url })).toBe(toICalendar(anArticle(), { url }))
    expect(read(anArticle()).map((event) => event.getFirstPropertyValue('uid'))).toEqual([
      'phone-call.v1@sutoor',
      'phone-call.v2@sutoor',
    ])
  })

  it('has no entry for an event without a date that can be read', () => {
    expect(read(withEvent({ edtf: 'once' }))).toEqual([])
  })
})

describe('The days of an entry', () => {
  it.each([
    ['2021-07-09', '2021-07-09', '2021-07-10', ''],
    ['2021-06', '2021-06-01', '2021-07-01', 'known to the month, not to the day'],
    ['2021-24', '2021-12-01', '2022-03-01', 'known to the season, not to the day'],
    ['2020~', '2020-01-01', '2021-01-01', 'known to the year, not to the day; approximate'],
    ['2021-07-09?', '2021-07-09', '2021-07-10', 'uncertain'],
    ['2018~/2021-07', '2018-01-01', '2021-08-01', 'approximate'],
    ['2021-07-09/..', '2021-07-09', '2021-07-10', 'no end, shown at its beginning'],
    ['2021-07-09/', '2021-07-09', '2021-07-10', 'end unknown, shown at its beginning'],
    ['../2021-06', '2021-06-01', '2021-07-01', 'no beginning, shown at its end'],
    ['/2021-06', '2021-06-01', '2021-07-01', 'beginning unknown, shown at its end'],
    ['9999', '9999-01-01', 'null', 'known to the year, not to the day'],
  ])('of %s are from %s until before %s: %s', (edtf, first, after, remark) => {
    const { days, description, value } = entry({ edtf })
    expect(days).toEqual([first, after])
    expect(description).toContain(`Date: ${edtf}${remark && `; ${remark}`}.\n`)
    expect(value('x-sutoor-edtf')).toBe(edtf)
  })
})

describe('The file', () => {
  const lines = (article: Article) => toICalendar(article, { url }).split('\r\n')
  const octets = (line: string) => new TextEncoder().encode(line).length

  it('has lines of at most 75 octets, broken between characters', () => {
    const long = withEvent({ label: { en: 'A 👋 b'.repeat(40), ur: 'سائبر حملے '.repeat(40) } })
    expect(Math.max(...lines(long).map(octets))).toBe(75)
    expect(lines(long).join('')).not.toContain('\uFFFD')
    expect(lines(long).every((line) => line.isWellFormed())).toBe(true)
  })

  it('gives back any label that can be written in a calendar', () => {
    const writable = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text))
    fc.assert(
      fc.property(writable, (label) => {
        expect(entry({ label: { en: label, ur: 'الف' } }).summary).toBe(label)
        expect(
          lines(withEvent({ label: { en: label, ur: label } })).every((line) => octets(line) <= 75),
        ).toBe(true)
      }),
    )
  })

  it('lets no text break out of its line', () => {
    const { summary, description } = entry({ label: { en: 'a\r\nEND:VEVENT\nb\0; c, d\\ne', ur: 'الف' } })
    expect(summary).toBe('a\nEND:VEVENT\nb; c, d\\ne')
    expect(description).toMatch(/^الف\n/)
  })
})
