/** One seed (`NAME.txt`, and beside it `NAME.conllu` and `NAME.json`) made into an Article, or told what is wrong with it. */
import type { Article, ArticleEvent, Paragraph } from '#article/article.ts'
import { plainArticle, plainParagraphs } from '#article/parts.ts'
import type { Problem } from '#article/conllu.ts'
import { compareEdtf, parseEdtf } from '#article/edtf.ts'
import { fromConllu, type Laid } from '#article/from-conllu.ts'
import { gapEnd } from '#article/gaps.ts'
import { byPlace } from '#article/span.ts'
import { toDevanagari } from '#urdu/script/devanagari.ts'
import { type Notes, readNotes } from './seed-notes.ts'
import { type Placer, placer, type Report } from './seed-places.ts'

/** The texts of a seed's files; `conllu` and `json` come together or not at all. */
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
  return txt.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
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
  if (conllu === undefined && json === undefined) return { ok: true, article: unannotated(name, texts) }
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

/** The address of an article that names none itself, from its file's name. */
export function slugOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['article']
  return words.join('-')
}

function unannotated(name: string, texts: readonly string[]): Article {
  return plainArticle({
    slug: slugOf(name),
    source: `${name}.txt`,
    provenance: { kind: 'checked', by: 'the source' },
    paragraphs: plainParagraphs(texts),
  })
}

function annotate(name: string, texts: readonly string[], conllu: string, read: Notes): Opened {
  const { notes, lineOf } = read
  const laid = fromConllu(conllu, texts, { devanagari: toDevanagari })
  const problems: SeedProblem[] = laid.problems.map((problem) => ({ file: `${name}.conllu`, ...problem }))
  const wrong: Report = (path, what, fix) =>
    problems.push({ file: `${name}.json`, line: lineOf(path), what, fix })

  const paragraphs = texts.map((text, index): Paragraph => {
    const role = notes.paragraphs[`p${index + 1}`] ?? 'body'
    return { role, text, sentences: laid.sentences[index] ?? [] }
  })
  problems.push(...coverProblems(paragraphs).map((problem) => ({ file: `${name}.conllu`, ...problem })))
  for (const number of Object.keys(notes.paragraphs)) {
    if (Number(number.slice(1)) > texts.length)
      wrong(
        ['paragraphs', number],
        `${number} is not in the text`,
        `The text has ${texts.length} paragraphs.`,
      )
  }
  checkIds(notes, wrong)
  checkEntities(notes, laid, wrong)
  const parts = placedParts(notes, placer(paragraphs, wrong))
  if (problems.length > 0) return { ok: false, problems }
  const { slug, provenance, referenceDate } = notes
  return {
    ok: true,
    article: {
      slug,
      provenance,
      referenceDate,
      paragraphs,
      ...parts,
      source: `${name}.txt`,
      annotated: true,
      entities: notes.entities.map(({ wikidata, refersTo, ...entity }) => ({
        ...entity,
        ...(wikidata && { wikidata }),
        ...(refersTo && { refersTo }),
      })),
      mentions: [...laid.mentions].sort(byPlace),
    },
  }
}

type SeedParts = Notes['notes']

/** Every paragraph but the furniture has words, to its last letter; white space may follow. */
function coverProblems(paragraphs: readonly Paragraph[]): Problem[] {
  return paragraphs.flatMap(({ role, text, sentences }, index): Problem[] => {
    const number = `p${index + 1}`
    if (role === 'furniture') {
      const fix = 'Take it out, or change its role in the JSON file.'
      return sentences.length > 0 ? [{ what: `${number} is furniture, and has words`, fix }] : []
    }
    const fix = 'Add its words, or call it furniture in the JSON file.'
    return gapEnd(text, sentences.at(-1)?.end ?? 0) === text.length
      ? []
      : [{ what: `${number} is not annotated to its end`, fix }]
  })
}

/** No id twice, and none that nobody has. */
function checkIds({ entities, events }: SeedParts, wrong: Report): void {
  const known = new Set(entities.map(({ id }) => id))
  const refer = (id: string, path: readonly (string | number)[]) => {
    if (!known.has(id)) wrong(path, `there is no entity ${id}`, `Use one of ${[...known].join(', ')}.`)
  }
  for (const [list, items] of [['entities', entities] as const, ['events', events] as const]) {
    items.forEach(({ id }, index) => {
      if (items.findIndex((other) => other.id === id) !== index)
        wrong([list, index, 'id'], `the id ${id} stands twice`, 'Give each its own id.')
    })
  }
  entities.forEach(({ refersTo }, index) => {
    if (refersTo !== undefined) refer(refersTo, ['entities', index, 'refersTo'])
  })
  events.forEach(({ participants, claim }, index) => {
    participants.forEach((id, nth) => refer(id, ['events', index, 'participants', nth]))
    for (const id of [...(claim?.by ?? []), ...(claim?.deniedBy ?? [])]) refer(id, ['events', index, 'claim'])
  })
}

/**
 * The list of entities and the brackets in the CoNLL-U file name the same ones, with the same types. Only what
 * another entity refers to, as Moscow to Russia, need not be mentioned itself.
 */
function checkEntities({ entities }: SeedParts, { types }: Laid, wrong: Report): void {
  const referredTo = new Set(entities.map(({ refersTo }) => refersTo))
  entities.forEach(({ id, type, name }, index) => {
    const marked = types.get(id)
    if (marked === undefined) {
      if (referredTo.has(id)) return
      const fix = 'Mark its mentions in the CoNLL-U file with Entity=, or take it out.'
      wrong(['entities', index], `${id} (${name.en}) is nowhere mentioned`, fix)
    } else if (marked !== type) {
      wrong(
        ['entities', index, 'type'],
        `${id} is ${type} here and ${marked} in the CoNLL-U file`,
        'Make the two agree.',
      )
    }
  })
  for (const id of types.keys()) {
    if (!entities.some((entity) => entity.id === id))
      wrong(
        ['entities'],
        `the CoNLL-U file mentions ${id}, which is not here`,
        'Describe it among the entities.',
      )
  }
}

/** Times, corrections and events with their addresses turned into places. */
function placedParts(notes: SeedParts, place: Placer): Pick<Article, 'times' | 'corrections' | 'events'> {
  return {
    times: notes.times.map(({ at, text, edtf, rule }, index) => ({
      ...place(at, ['times', index, 'at'], { is: text }),
      edtf,
      rule,
    })),
    corrections: notes.corrections.map(({ at, text, correct, note }, index) => ({
      ...place(at, ['corrections', index, 'at'], { is: text }),
      correct,
      note,
    })),
    events: notes.events
      .map(({ passages, claim, ...event }, index): ArticleEvent => {
        const places = passages.map(({ at, text }, nth) =>
          place(at, ['events', index, 'passages', nth], text === undefined ? {} : { begins: text }),
        )
        return { ...event, passages: places.sort(byPlace), ...(claim && { claim }) }
      })
      .sort((a, b) => order(a.edtf, b.edtf)),
  }
}

function order(a: string, b: string): number {
  const [first, second] = [parseEdtf(a), parseEdtf(b)]
  return first && second ? compareEdtf(first, second) : 0
}
