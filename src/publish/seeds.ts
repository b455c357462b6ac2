/** One seed (`NAME.txt`, and beside it `NAME.conllu` and `NAME.json`) made into an Article, or told what is wrong with it. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import * as v from 'valibot'
import { findAt, parseAddress } from '#article/address.ts'
import type { Article, Paragraph, Place } from '#article/article.ts'
import type { Problem } from '#article/conllu.ts'
import { compareEdtf, parseEdtf } from '#article/edtf.ts'
import { fromConllu } from '#article/from-conllu.ts'
import { byPlace } from '#article/span.ts'
import { toDevanagari } from '#urdu/devanagari.ts'
import { SeedNotes } from './seed-schema.ts'

/** The texts of a seed's files; `conllu` and `json` stand together or not at all. */
export type SeedFiles = {
  readonly name: string
  readonly txt: string
  readonly conllu?: string
  readonly json?: string
}

export type SeedProblem = Problem & { readonly file: string }
export type Opened =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problems: readonly SeedProblem[] }

/** The paragraphs of a source: its lines that are not empty. `p3` is the third of them. */
export function sourceParagraphs(txt: string): string[] {
  return txt.split(/\r?\n/).filter((line) => line.trim() !== '')
}

/** Makes an article of a seed. A text alone is not an error: it becomes a plain article, marked as not annotated. */
export function openSeed(files: SeedFiles): Opened {
  const texts = sourceParagraphs(files.txt)
  const { name, conllu, json } = files
  if (texts.length === 0) {
    return failed(`${name}.txt`, [
      {
        line: 1,
        what: 'the text is empty',
        fix: 'Put the article into it, a paragraph a line, the headline first.',
      },
    ])
  }
  if (conllu === undefined && json === undefined) return { ok: true, article: plainArticle(name, texts) }
  if (conllu === undefined || json === undefined) {
    const missing = conllu === undefined ? 'conllu' : 'json'
    return failed(`${name}.txt`, [
      {
        what: `${name}.${missing} is missing`,
        fix: `Add ${name}.${missing}, or take the other file away to show the text unannotated.`,
      },
    ])
  }
  const notes = readNotes(json)
  if (!notes.ok) return failed(`${name}.json`, notes.problems)
  return annotate(name, texts, conllu, notes)
}

function failed(file: string, problems: readonly Problem[]): Opened {
  return { ok: false, problems: problems.map((problem) => ({ file, ...problem })) }
}

function plainArticle(name: string, texts: readonly string[]): Article {
  return {
    slug:
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'article',
    source: `${name}.txt`,
    annotated: false,
    provenance: { kind: 'checked', by: 'the source' },
    paragraphs: texts.map((text, index) => ({
      role: index === 0 ? 'headline' : 'body',
      text,
      sentences: [],
    })),
    entities: [],
    mentions: [],
    times: [],
    events: [],
    corrections: [],
  }
}

type Notes = {
  readonly ok: true
  readonly notes: SeedNotes
  readonly lineOf: (...path: (string | number)[]) => number
}

function readNotes(json: string): Notes | { readonly ok: false; readonly problems: readonly Problem[] } {
  const tree = parseTree(json)
  const lineAt = (offset: number) => json.slice(0, offset).split('\n').length
  const lineOf = (...path: (string | number)[]): number => {
    let node: Node | undefined
    for (let length = path.length; length >= 0 && tree && !node; length -= 1)
      node = findNodeAtLocation(tree, path.slice(0, length))
    return lineAt(node?.offset ?? 0)
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const what = error instanceof Error ? error.message : 'not JSON'
    const position = Number(/position (\d+)/.exec(what)?.[1] ?? 0)
    return {
      ok: false,
      problems: [{ line: lineAt(position), what: `not JSON: ${what}`, fix: 'Mend the punctuation there.' }],
    }
  }
  const parsed = v.safeParse(SeedNotes, value)
  if (parsed.success) return { ok: true, notes: parsed.output, lineOf }
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    return {
      line: lineOf(...path),
      what: `${path.join('.') || 'the file'}: ${issue.message}`,
      fix: `Found ${issue.received}; expected ${issue.expected ?? 'what the message says'}.`,
    }
  })
  return { ok: false, problems }
}

function annotate(name: string, texts: readonly string[], conllu: string, { notes, lineOf }: Notes): Opened {
  const laid = fromConllu(conllu, texts, { devanagari: toDevanagari })
  const problems: SeedProblem[] = laid.problems.map((problem) => ({ file: `${name}.conllu`, ...problem }))
  const wrong = (path: (string | number)[], what: string, fix: string) =>
    problems.push({ file: `${name}.json`, line: lineOf(...path), what, fix })
  for (const number of Object.keys(notes.paragraphs)) {
    if (Number(number.slice(1)) > texts.length)
      wrong(
        ['paragraphs', number],
        `${number} is not in the text`,
        `The text has ${texts.length} paragraphs.`,
      )
  }
  const paragraphs = texts.map((text, index): Paragraph => {
    const role = notes.paragraphs[`p${index + 1}`] ?? 'body'
    const sentences = laid.sentences[index] ?? []
    const covered = sentences.at(-1)?.end === text.length
    if (role === 'furniture' ? sentences.length > 0 : !covered) {
      problems.push({
        file: `${name}.conllu`,
        what:
          role === 'furniture'
            ? `p${index + 1} is furniture, and has words`
            : `p${index + 1} is not annotated to its end`,
        fix:
          role === 'furniture'
            ? 'Take it out, or change its role in the JSON file.'
            : `Add its words, or call it furniture in ${name}.json.`,
      })
    }
    return { role, text, sentences }
  })

  const place = (at: string, path: (string | number)[], text?: string, whole = true): Place => {
    const address = parseAddress(at)
    const found = address && findAt({ paragraphs }, address)
    if (!found) {
      wrong(
        path,
        `nothing stands at ${at}`,
        'Look the address up in the CoNLL-U file: pN.sM.wK, all counted from 1.',
      )
      return { paragraph: 1, start: 0, end: 0 }
    }
    const stands = texts[found.place.paragraph - 1]?.slice(found.place.start, found.place.end) ?? ''
    if (text !== undefined && (whole ? stands !== text : !stands.startsWith(text))) {
      wrong(path, `"${text}" is not what stands at ${at}: "${stands}"`, 'Mend the address or the text.')
    }
    return found.place
  }
  const known = new Set(notes.entities.map(({ id }) => id))
  const refer = (id: string, path: (string | number)[]) => {
    if (!known.has(id)) wrong(path, `there is no entity ${id}`, `Use one of ${[...known].join(', ')}.`)
  }
  const unique = (ids: readonly string[], list: 'entities' | 'events') =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index)
        wrong([list, index, 'id'], `the id ${id} stands twice`, 'Give each its own id.')
    })

  unique(
    notes.entities.map(({ id }) => id),
    'entities',
  )
  unique(
    notes.events.map(({ id }) => id),
    'events',
  )
  notes.entities.forEach((entity, index) => {
    const { id, type, refersTo } = entity
    if (refersTo !== undefined) refer(refersTo, ['entities', index, 'refersTo'])
    const marked = laid.types.get(id)
    if (marked === undefined)
      wrong(
        ['entities', index],
        `${id} (${entity.name.en}) is nowhere mentioned`,
        'Mark its mentions in the CoNLL-U file with Entity=, or take it out.',
      )
    else if (marked !== type)
      wrong(
        ['entities', index, 'type'],
        `${id} is ${type} here and ${marked} in the CoNLL-U file`,
        'Make the two agree.',
      )
  })
  for (const id of laid.types.keys())
    if (!known.has(id))
      wrong(
        ['entities'],
        `the CoNLL-U file mentions ${id}, which is not here`,
        'Describe it among the entities.',
      )

  const times = notes.times.map(({ at, text, edtf, rule }, index) => ({
    ...place(at, ['times', index, 'at'], text),
    edtf,
    rule,
  }))
  const corrections = notes.corrections.map(({ at, text, correct, note }, index) => ({
    ...place(at, ['corrections', index, 'at'], text),
    correct,
    note,
  }))
  const events = notes.events.map(({ passages, claim, ...event }, index) => {
    event.participants.forEach((id, nth) => refer(id, ['events', index, 'participants', nth]))
    for (const id of [...(claim?.by ?? []), ...(claim?.deniedBy ?? [])]) refer(id, ['events', index, 'claim'])
    const places = passages.map(({ at, text }, nth) =>
      place(at, ['events', index, 'passages', nth], text, false),
    )
    return { ...event, passages: places.sort(byPlace), ...(claim && { claim }) }
  })
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    article: {
      slug: notes.slug,
      source: `${name}.txt`,
      annotated: true,
      provenance: notes.provenance,
      referenceDate: notes.referenceDate,
      paragraphs,
      entities: notes.entities.map(({ wikidata, refersTo, ...entity }) => ({
        ...entity,
        ...(wikidata && { wikidata }),
        ...(refersTo && { refersTo }),
      })),
      mentions: [...laid.mentions].sort(byPlace),
      times,
      events: events.sort((a, b) => order(a.edtf, b.edtf)),
      corrections,
    },
  }
}

function order(a: string, b: string): number {
  const [first, second] = [parseEdtf(a), parseEdtf(b)]
  return first && second ? compareEdtf(first, second) : 0
}
