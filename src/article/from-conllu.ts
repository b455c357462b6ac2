/** CoNLL-U rows laid over a source text: sentences, tokens, units and mentions with their offsets. */
import { type EntityType, type Mention, type Sentence, type Token, UPOS, type Upos } from './article.ts'
import { oneLine, type Problem, parseConllu, type Row, type RowSentence } from './conllu.ts'
import { readGlosses, readMentions, readUnits } from './conllu-groups.ts'
import { gapEnd, hasSpaceAfter } from './gaps.ts'

export type Laid = {
  /** By paragraph number minus one; empty for paragraphs that the file leaves out. */
  readonly sentences: readonly (readonly Sentence[])[]
  readonly mentions: readonly Mention[]
  /** Entity types as the brackets give them, for comparison with the entity list. */
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
    const start = findForm(row.form, text, at)
    if (start === undefined) {
      at = gapEnd(text, at)
      problems.push({
        line: row.line,
        what: `"${row.form}" is not what the source has here: "${text.slice(at, at + Math.max(12, row.form.length))}"`,
        fix: 'Make the form equal to the source, letter by letter, and give every word of the sentence a line.',
      })
      return undefined
    }
    const end = start + row.form.length
    const spaced = hasSpaceAfter(text, end)
    if (spaced !== (row.misc['SpaceAfter'] !== 'No') && end !== text.length) {
      problems.push({
        line: row.line,
        what: `SpaceAfter does not agree with the source after "${row.form}"`,
        fix: spaced ? 'Take SpaceAfter=No away.' : 'Add SpaceAfter=No to MISC.',
      })
    }
    tokens.push(readToken(row, start, end, derive, problems))
    at = end
  }
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  const source = oneLine(text.slice(first.start, last.end))
  if (comments['text'] !== undefined && comments['text'] !== source) {
    problems.push({
      line,
      what: 'the "# text" comment is not the sentence as it stands in the source',
      fix: `Write "# text = ${source}".`,
    })
  }
  const translation = readGlosses(comments, 'text')
  return {
    start: first.start,
    end: last.end,
    tokens,
    units: readUnits(rows, problems),
    ...(translation && { translation }),
  }
}

// A mark that has lost its letter has neither sound nor meaning.
const MARKS = /^[\p{M}\p{Sk}]+$/u

/** Where a form is, at `at` or after the gap there. A tab in it, which the file cannot hold, is a space in the file. */
function findForm(form: string, text: string, at: number): number | undefined {
  const end = gapEnd(text, at)
  for (let start = at; start <= end; start += 1)
    if (oneLine(text.slice(start, start + form.length)) === form) return start
  return undefined
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
  const gloss = readGlosses(row.misc, 'Gloss')
  const translit = row.misc['Translit'] ?? ''
  if (row.upos !== 'PUNCT' && !MARKS.test(row.form) && !(gloss && translit && row.lemma)) {
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
    ...(row.misc['Guess'] && { provenance: { kind: 'machine', rule: row.misc['Guess'] } as const }),
  }
}
