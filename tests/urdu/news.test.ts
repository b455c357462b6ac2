/** News that the engine was not written from: names, dates and glosses of the articles in news/, against their gold by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Article, ENTITY_TYPES, type EntityType, type Place, type Token } from '#article/article.ts'
import { isDuration, parseEdtf } from '#article/edtf.ts'
import { read } from '../fixtures/the-lexicon.ts'

const FOLDER = join(import.meta.dirname, 'news')

/** Words in an article: the `nth` place of `text` in its paragraph, both from 1. */
type Quote = { readonly paragraph: number; readonly text: string; readonly nth: number }
type Gold = {
  readonly date: string
  readonly names: readonly (Quote & { readonly type: EntityType })[]
  readonly dates: readonly (Quote & { readonly edtf: string })[]
}

/** A name with its type or a date with its EDTF, at its place. */
type Marked = Place & { readonly value: string }

type Compared = {
  readonly slug: string
  readonly right: number
  readonly missed: readonly string[]
  readonly tooMany: readonly string[]
}

const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const slug = name.slice(0, -'.json'.length)
    const gold = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Gold
    const text = readFileSync(join(FOLDER, `${slug}.txt`), 'utf8').trimEnd()
    return { slug, gold, lines: text.split('\n'), article: read(text, gold.date) }
  })

/** Where the words of a quote are. Throws when they are not there. */
function placeOf({ paragraph, text, nth }: Quote, lines: readonly string[]): Place {
  const line = lines[paragraph - 1] ?? ''
  let start = -1
  for (let count = 0; count < nth; count += 1) {
    start = line.indexOf(text, start + 1)
    if (start < 0) throw new Error(`paragraph ${paragraph} has no "${text}" number ${nth}`)
  }
  return { paragraph, start, end: start + text.length }
}

/** The names of persons, places and organisations that the engine found; a group with a name counts as an organisation. */
function namesIn({ mentions, entities }: Article): Marked[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  return mentions.flatMap(({ paragraph, start, end, entity, kind }) => {
    const type = types.get(entity)
    if ((kind !== 'name' && kind !== 'metonym') || type === undefined || type === 'EVENT') return []
    return [{ paragraph, start, end, value: type === 'GROUP' ? 'ORGANIZATION' : type }]
  })
}

function datesIn({ times }: Article): Marked[] {
  return times.flatMap(({ paragraph, start, end, edtf }) =>
    isDuration(edtf) ? [] : [{ paragraph, start, end, value: edtf }],
  )
}

/** Pairs what was found with the gold, each at most once. */
function compare(
  { slug, lines }: { readonly slug: string; readonly lines: readonly string[] },
  found: readonly Marked[],
  gold: readonly Marked[],
  isSamePlace: (one: Place, other: Place) => boolean,
): Compared {
  const left = [...found]
  const missed = gold.filter((wanted) => {
    const at = left.findIndex((one) => one.value === wanted.value && isSamePlace(one, wanted))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const told = ({ paragraph, start, end, value }: Marked) =>
    `${paragraph} ${lines[paragraph - 1]?.slice(start, end)} = ${value}`
  return {
    slug,
    right: gold.length - missed.length,
    missed: missed.map(told),
    tooMany: left.map(told),
  }
}

function isEqual(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && one.start === other.start && one.end === other.end
}

function overlaps(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end
}

/** What was missed and what was too many, by article. */
function faults(compared: readonly Compared[]): string {
  return compared
    .map(
      ({ slug, missed, tooMany }) =>
        `${slug}\n  missed: ${missed.join(' | ')}\n  too many: ${tooMany.join(' | ')}`,
    )
    .join('\n')
}

function sum(compared: readonly Compared[], of: (one: Compared) => number): number {
  return compared.reduce((total, one) => total + of(one), 0)
}

/** Whether its meaning comes from the lexicon and not from its letters alone. */
function isGlossed({ gloss, provenance }: Token): boolean {
  const isGuess = provenance?.kind === 'machine' && provenance.rule.startsWith('unknown')
  return gloss !== undefined && !isGuess
}

const names = articles.map((one) =>
  compare(
    one,
    namesIn(one.article),
    one.gold.names.map((name) => ({ ...placeOf(name, one.lines), value: name.type })),
    isEqual,
  ),
)
const dates = articles.map((one) =>
  compare(
    one,
    datesIn(one.article),
    one.gold.dates.map((date) => ({ ...placeOf(date, one.lines), value: date.edtf })),
    overlaps,
  ),
)
const glosses = articles.map(({ slug, lines, article }): Compared => {
  const words = article.paragraphs.flatMap(({ sentences }, index) =>
    sentences.flatMap(({ tokens }) =>
      tokens
        .filter(({ upos }) => upos !== 'PUNCT')
        .map((token) => ({ token, form: lines[index]?.slice(token.start, token.end) ?? '' })),
    ),
  )
  const missed = words.filter(({ token }) => !isGlossed(token))
  return { slug, right: words.length - missed.length, missed: missed.map(({ form }) => form), tooMany: [] }
})

const rightNames = sum(names, ({ right }) => right)
const allNames = sum(names, ({ right, missed, tooMany }) => 2 * right + missed.length + tooMany.length)
const namesF1 = (2 * rightNames) / allNames
const datesRight = share(dates)
const glossed = share(glosses)

/** How much of what was asked is right. */
function share(compared: readonly Compared[]): number {
  const right = sum(compared, (one) => one.right)
  return right / (right + sum(compared, ({ missed }) => missed.length))
}

console.log(
  `unseen news, ${articles.length} articles: names F1 ${namesF1.toFixed(3)}, dates right ${datesRight.toFixed(3)} ` +
    `(${sum(dates, ({ tooMany }) => tooMany.length)} found besides), glossed ${glossed.toFixed(3)}`,
)

test('the gold is sound: known types, dates that can be read, words that are there', () => {
  expect(articles.length).toBeGreaterThan(0)
  for (const { gold } of articles) {
    for (const { type } of gold.names) expect(ENTITY_TYPES).toContain(type)
    for (const { edtf } of gold.dates) expect(parseEdtf(edtf), edtf).toBeDefined()
  }
})

test('names of unseen news are found with their bounds and types: F1 of 0.75', () => {
  expect(namesF1, faults(names)).toBeGreaterThanOrEqual(0.75)
})

test('dates of unseen news have the value that a reader gives them: nine of ten', () => {
  expect(datesRight, faults(dates)).toBeGreaterThanOrEqual(0.9)
})

test('words of unseen news have a meaning from the lexicon: 95 of 100', () => {
  expect(glossed, faults(glosses)).toBeGreaterThanOrEqual(0.95)
})
