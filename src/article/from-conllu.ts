/** CoNLL-U rows laid over a source text: sentences, tokens, units and mentions with their offsets. */
import {
  ENTITY_TYPES,
  type EntityType,
  type GlossLanguage,
  type Glosses,
  MENTION_KINDS,
  type Mention,
  type MentionKind,
  type Sentence,
  type Token,
  UNIT_KINDS,
  type Unit,
  type UnitKind,
  UPOS,
  type Upos,
} from './article.ts'
import { type Problem, parseConllu, type Row, type RowSentence } from './conllu.ts'

export type Laid = {
  /** By paragraph number minus one; empty for paragraphs that the file leaves out. */
  readonly sentences: readonly (readonly Sentence[])[]
  readonly mentions: readonly Mention[]
  /** Entity types as the brackets tell them, for comparison with the entity list. */
  readonly types: ReadonlyMap<string, EntityType>
  readonly problems: readonly Problem[]
}

/** How the scripts that are not in the file come from the romanisation; passed in, since this floor knows no Urdu. */
export type Derive = { readonly devanagari: (translit: string, upos: Upos) => string }

/**
 * Lays a CoNLL-U file over its source. `paragraphs` are the source's paragraphs in order.
 * Every form must be found at its place in the text; what does not fit is a problem with its line.
 */
export function fromConllu(file: string, paragraphs: readonly string[], derive: Derive): Laid {
  const { sentences: rowSentences, problems } = parseConllu(file)
  const laid: Laid & { sentences: Sentence[][]; mentions: Mention[]; types: Map<string, EntityType> } = {
    sentences: paragraphs.map(() => []),
    mentions: [],
    types: new Map(),
    problems,
  }
  let paragraph = 0
  let from = 0
  for (const rows of rowSentences) {
    const newpar = rows.comments['newpar id'] ?? rows.comments['newpar']
    if (newpar !== undefined) {
      paragraph = /^p\d+$/.test(newpar) ? Number(newpar.slice(1)) : paragraph + 1
      from = 0
    }
    const text = paragraphs[paragraph - 1]
    if (text === undefined) {
      problems.push({
        line: rows.line,
        what: `the sentence belongs to paragraph ${paragraph}, which the source does not have`,
        fix: `Write "# newpar id = pN" before the first sentence of each paragraph; N is from 1 to ${paragraphs.length}.`,
      })
      continue
    }
    const list = laid.sentences[paragraph - 1] ?? []
    const sentence = laySentence(rows, text, from, derive, problems)
    if (!sentence) continue
    checkId(rows, `p${paragraph}.s${list.length + 1}`, problems)
    list.push(sentence)
    from = sentence.end
    laid.mentions.push(...readMentions(rows, sentence, paragraph, laid.types, problems))
  }
  return laid
}

function checkId(rows: RowSentence, expected: string, problems: Problem[]): void {
  const id = rows.comments['sent_id']
  if (id !== expected) {
    problems.push({
      line: rows.line,
      what: `sent_id is ${id ?? 'missing'}, expected ${expected}`,
      fix: `Write "# sent_id = ${expected}", or mend the "# newpar" before it.`,
    })
  }
}

function laySentence(
  { comments, rows, line }: RowSentence,
  text: string,
  from: number,
  derive: Derive,
  problems: Problem[],
): Sentence | undefined {
  const tokens: Token[] = []
  let at = from
  for (const row of rows) {
    while (text[at] === ' ') at += 1
    if (!text.startsWith(row.form, at)) {
      problems.push({
        line: row.line,
        what: `"${row.form}" is not what the source has here: "${text.slice(at, at + Math.max(12, row.form.length))}"`,
        fix: 'Make the form equal to the source, letter by letter, and give every word of the sentence a line.',
      })
      return undefined
    }
    const end = at + row.form.length
    const spaced = text[end] === ' ' || end === text.length
    if (spaced !== (row.misc['SpaceAfter'] !== 'No') && end !== text.length) {
      problems.push({
        line: row.line,
        what: `SpaceAfter does not agree with the source after "${row.form}"`,
        fix: spaced ? 'Take SpaceAfter=No away.' : 'Add SpaceAfter=No to MISC.',
      })
    }
    tokens.push(readToken(row, at, end, derive, problems))
    at = end
  }
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  if (comments['text'] !== undefined && comments['text'] !== text.slice(first.start, last.end)) {
    problems.push({
      line,
      what: 'the "# text" comment is not the sentence as it stands in the source',
      fix: `Write "# text = ${text.slice(first.start, last.end)}".`,
    })
  }
  const translation = glosses(comments, 'text')
  return {
    start: first.start,
    end: last.end,
    tokens,
    units: readUnits(rows, problems),
    ...(translation && { translation }),
  }
}

function readToken(row: Row, start: number, end: number, derive: Derive, problems: Problem[]): Token {
  const upos = UPOS.find((tag) => tag === row.upos)
  if (!upos) {
    problems.push({
      line: row.line,
      what: `"${row.upos}" is not a universal part of speech`,
      fix: `Use one of ${UPOS.join(' ')}.`,
    })
  }
  const gloss = glosses(row.misc, 'Gloss')
  const translit = row.misc['Translit'] ?? ''
  if (row.upos !== 'PUNCT' && !(gloss && translit && row.lemma)) {
    problems.push({
      line: row.line,
      what: `"${row.form}" has no ${!gloss ? 'gloss' : !translit ? 'romanisation' : 'lemma'}`,
      fix: `Add ${!gloss ? 'Gloss=' : !translit ? 'Translit=' : 'the lemma in column 3'}; every word needs one.`,
    })
  }
  return {
    start,
    end,
    lemma: row.lemma,
    upos: upos ?? 'X',
    feats: row.feats,
    translit,
    lemmaTranslit: row.misc['LTranslit'] ?? translit,
    devanagari: derive.devanagari(translit, upos ?? 'X'),
    ...(gloss && { gloss }),
  }
}

/** `Gloss=` is English, `Gloss[hi]=` another language; comments use `text_en`, `text_hi`. */
function glosses(
  values: Readonly<Record<string, string>>,
  key: 'Gloss' | 'MweGloss' | 'text',
): Glosses | undefined {
  const read = (language: GlossLanguage) =>
    values[key === 'text' ? `text_${language}` : language === 'en' ? key : `${key}[${language}]`]
  const en = read('en')
  const hi = read('hi')
  if (!en) return undefined
  return hi ? { en, hi } : { en }
}

function readUnits(rows: readonly Row[], problems: Problem[]): Unit[] {
  const units = new Map<string, { kind: UnitKind; tokens: number[]; gloss: Glosses }>()
  rows.forEach((row, index) => {
    const entries = row.misc['Mwe']?.split(';') ?? []
    const meanings = glosses(row.misc, 'MweGloss')
    let opened = 0
    for (const entry of entries) {
      const [id = '', kindName] = entry.split(':')
      const unit = units.get(id)
      if (kindName === undefined && unit) {
        unit.tokens.push(index + 1)
        continue
      }
      const kind = UNIT_KINDS.find((known) => known === kindName)
      const en = meanings?.en.split(';')[opened]?.trim()
      const hi = meanings?.hi?.split(';')[opened]?.trim()
      opened += 1
      if (!kind || !en || unit) {
        problems.push({
          line: row.line,
          what: `the unit "${entry}" has no known kind, no MweGloss, or begins twice`,
          fix: `Write Mwe=N:KIND and MweGloss= on its first word, Mwe=N on the others; kinds: ${UNIT_KINDS.join(', ')}.`,
        })
        continue
      }
      units.set(id, { kind, tokens: [index + 1], gloss: hi ? { en, hi } : { en } })
    }
  })
  return [...units.values()]
}

type Open = { id: string; start: number; kind: MentionKind }

function readMentions(
  { rows }: RowSentence,
  sentence: Sentence,
  paragraph: number,
  types: Map<string, EntityType>,
  problems: Problem[],
): Mention[] {
  const mentions: Mention[] = []
  const open: Open[] = []
  rows.forEach((row, index) => {
    const token = sentence.tokens[index]
    const brackets = row.misc['Entity']
    if (!token || !brackets) return
    const kinds = row.misc['Mention']?.split(',') ?? []
    const wrong = (what: string) =>
      problems.push({
        line: row.line,
        what,
        fix: 'Write Entity=(e1-PERSON … Entity=e1), nested in order, and Mention= with a kind for each bracket that opens.',
      })
    if (brackets.replace(PIECE, '') !== '') wrong(`"${brackets}" is not entity brackets`)
    for (const piece of brackets.matchAll(PIECE)) {
      const [, opening, typeName, alone, closing] = piece
      if (opening !== undefined) {
        const type = ENTITY_TYPES.find((known) => known === typeName)
        const kindName = kinds.shift() ?? 'name'
        const kind = MENTION_KINDS.find((known) => known === kindName)
        if (!type || !kind) wrong(`entity ${opening} has an unknown type or mention kind`)
        else if ((types.get(opening) ?? type) !== type) wrong(`entity ${opening} has two types`)
        if (type) types.set(opening, type)
        open.push({ id: opening, start: token.start, kind: kind ?? 'name' })
      }
      const id = alone ? opening : closing
      if (id === undefined) continue
      const mention = open.at(-1)?.id === id ? open.pop() : undefined
      if (mention)
        mentions.push({ paragraph, start: mention.start, end: token.end, entity: id, kind: mention.kind })
      else wrong(`the bracket of ${id} closes without being the last that opened`)
    }
  })
  for (const { id } of open) {
    problems.push({
      line: rows.at(-1)?.line ?? 0,
      what: `the bracket of ${id} is never closed`,
      fix: `Add Entity=${id}) on its last word.`,
    })
  }
  return mentions
}

// (e3-PERSON   (e3-PERSON)   e3)
const PIECE = /\(([^()-]+)-([A-Z]+)(\)?)|([^()-]+)\)/g
