/** Draws up the events of an article: what a sentence with a date says, until somebody reads it and says it better. */
import type {
  Article,
  ArticleEvent,
  LocalText,
  Entity,
  Mention,
  Paragraph,
  Place,
  Sentence,
  TimeExpression,
} from '#article/article.ts'
import { compareEdtf, type Edtf, parseEdtf } from '#article/edtf.ts'
import { contains } from '#article/span.ts'
import { sayEdtf } from '#urdu/time/calendar.ts'
import { isFiniteVerb } from './clauses.ts'
import { labelOf } from './labels.ts'
import { type Named, View } from './view.ts'
import { TIME_RULES } from '#urdu/time/rules.ts'

/** A read article, but for its events. */
export type EventInput = Pick<Article, 'paragraphs' | 'times' | 'mentions' | 'entities'>

const MOST_EVENTS = 60
const LONGEST_LABEL = 90
const MOST_NAMES = 3
const CERTAINTY: readonly Edtf['precision'][] = ['day', 'month', 'season', 'year', 'interval']
/** What can take part in an event. */
const PARTICIPANTS: ReadonlySet<Entity['type']> = new Set(['PERSON', 'PLACE', 'ORGANIZATION', 'GROUP'])
const SAYS_NO_WHEN: ReadonlySet<string> = new Set(['duration', 'until', 'before', 'these-days'])

type Dated = { readonly time: TimeExpression; readonly edtf: Edtf }
type Draft = {
  event: Omit<ArticleEvent, 'id'>
  readonly edtf: Edtf
  readonly role: Paragraph['role']
  readonly next: number
}

/** One event for a sentence and date, in order of time: by earliest day, then latest. Never more than 60. */
export function draftEvents(input: EventInput): ArticleEvent[] {
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]))
  const times = byParagraph(input.times)
  const mentions = byParagraph(input.mentions)
  const drafts = input.paragraphs.flatMap((paragraph, index) =>
    draftsOf(paragraph, index + 1, times.get(index + 1) ?? [], mentions.get(index + 1) ?? [], entities),
  )
  return mostCertain(drafts)
    .sort((a, b) => compareEdtf(a.edtf, b.edtf))
    .map(({ event }, index) => ({ id: `v${index + 1}`, ...event }))
}

function byParagraph<Item extends Place>(items: readonly Item[]): Map<number, Item[]> {
  return Map.groupBy(items, ({ paragraph }) => paragraph)
}

/** The most certain: a day before a month before a year, the body before a caption, and what is told first. */
function mostCertain(drafts: readonly Draft[]): Draft[] {
  const rank = ({ edtf, role }: Draft) => CERTAINTY.indexOf(edtf.precision) * 2 + Number(role === 'caption')
  return [...drafts].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_EVENTS)
}

function draftsOf(
  { role, text, sentences }: Paragraph,
  paragraph: number,
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Draft[] {
  if (role === 'furniture' || times.length === 0) return []
  const drafts: Draft[] = []
  const [timesIn, mentionsIn] = [perSentence(sentences, times), perSentence(sentences, mentions)]
  sentences.forEach((sentence, at) => {
    const dates = datesOf(sentence, timesIn[at] ?? [])
    if (dates.length === 0) return
    const place: Place = { paragraph, start: sentence.start, end: sentence.end }
    const finite = hasFiniteVerb(sentence, dates)
    const there = mentionsIn[at] ?? []
    const view = new View(sentence, namedOf(there, entities), timesIn[at] ?? [])
    for (const date of dates) {
      if (!finite) join(drafts, date.time.edtf, place, at)
      else {
        const others = dates.filter((other) => other !== date).map(({ time }) => time)
        const said = labelOf(view, date.time, others)
        if (said === undefined) continue
        const people = participantsOf(there, entities)
        drafts.push({
          event: eventOf({ text, sentence, place }, date, people, said),
          edtf: date.edtf,
          role,
          next: at + 1,
        })
      }
    }
  })
  return drafts
}

/** What is in each sentence; both in the order of the text, so that one pass does. */
function perSentence<Item extends Place>(sentences: readonly Sentence[], items: readonly Item[]): Item[][] {
  let from = 0
  const ordered = [...items].sort((a, b) => a.start - b.start)
  return sentences.map((sentence) => {
    const own: Item[] = []
    for (; from < ordered.length; from += 1) {
      const item = ordered[from]
      if (!item || item.start >= sentence.end) break
      if (contains(sentence, item)) own.push(item)
    }
    return own
  })
}

/** A sentence without a verb of its own continues with the date of the one before. */
function join(drafts: readonly Draft[], edtf: string, place: Place, sentence: number): void {
  const before = drafts.findLast(({ event, next }) => next === sentence && event.edtf === edtf)
  if (before) before.event = { ...before.event, passages: [...before.event.passages, place] }
}

/** The dates of a sentence, each value once; not those beside a finer one that they contain (ایک ماہ بعد جمعے کو). */
function datesOf(sentence: Sentence, times: readonly TimeExpression[]): Dated[] {
  const dates: Dated[] = []
  for (const time of times) {
    const edtf = contains(sentence, time) && !SAYS_NO_WHEN.has(time.rule) ? parseEdtf(time.edtf) : undefined
    if (edtf?.earliest === undefined || dates.some((date) => date.time.edtf === time.edtf)) continue
    dates.push({ time, edtf })
  }
  return dates.filter((date) => !dates.some((other) => other !== date && isFinerBeside(date, other)))
}

function isFinerBeside({ time, edtf }: Dated, other: Dated): boolean {
  const gap = Math.min(Math.abs(other.time.start - time.end), Math.abs(time.start - other.time.end))
  if (gap > 2 || edtf.precision === other.edtf.precision || other.edtf.precision === 'interval') return false
  return (
    (edtf.earliest ?? '') <= (other.edtf.earliest ?? '') && (other.edtf.latest ?? '~') <= (edtf.latest ?? '~')
  )
}

/** A finite verb beside the time. */
function hasFiniteVerb({ tokens }: Sentence, dates: readonly Dated[]): boolean {
  return tokens.some((token) => isFiniteVerb(token) && !dates.some(({ time }) => contains(time, token)))
}

type Told = { readonly text: string; readonly sentence: Sentence; readonly place: Place }

function eventOf(
  { text, sentence, place }: Told,
  { time }: Dated,
  people: readonly Entity[],
  said: string,
): Omit<ArticleEvent, 'id'> {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name.en)
  // A checked translation is better than words put together.
  const en = sentence.translation?.en ?? (said || names.join(', ') || sayEdtf(time.edtf))
  return {
    edtf: time.edtf,
    dateNote: dateNoteOf(text.slice(time.start, time.end), time.rule),
    label: { ur: shorten(text.slice(sentence.start, sentence.end)), en: shorten(en) },
    participants: people.map(({ id }) => id),
    passages: [place],
  }
}

function namedOf(mentions: readonly Mention[], entities: ReadonlyMap<string, Entity>): Named[] {
  return mentions.flatMap((mention) => {
    const entity = entities.get(mention.entity)
    return entity && PARTICIPANTS.has(entity.type) ? [{ mention, entity }] : []
  })
}

function participantsOf(mentions: readonly Mention[], entities: ReadonlyMap<string, Entity>): Entity[] {
  const ids = new Set([...mentions].sort((a, b) => a.start - b.start).map(({ entity }) => entity))
  return [...ids].flatMap((id) => {
    const entity = entities.get(id)
    return entity && PARTICIPANTS.has(entity.type) ? [entity] : []
  })
}

/** “گذشتہ ماہ”: the month before the article's date. */
function dateNoteOf(words: string, rule: string): LocalText {
  const note = Object.hasOwn(TIME_RULES, rule) ? TIME_RULES[rule as keyof typeof TIME_RULES] : undefined
  return {
    en: note ? `“${words}”: ${note.en}.` : `“${words}”.`,
    ur: note ? `”${words}“: ${note.ur}۔` : `”${words}“۔`,
  }
}

/** A sentence for a label: without its full stop, cut between words with … when it is long. */
function shorten(sentence: string): string {
  const whole = sentence.trim().replace(/\s*۔$/, '')
  if (whole.length <= LONGEST_LABEL) return whole
  const cut = whole.lastIndexOf(' ', LONGEST_LABEL)
  // A text without spaces is cut anywhere but within a letter of two code units.
  const end = cut > 0 ? cut : LONGEST_LABEL
  return `${whole.slice(0, end).replace(/[\ud800-\udbff،؛,]$/u, '')}…`
}
