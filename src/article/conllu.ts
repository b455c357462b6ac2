/** CoNLL-U as a file format: text to rows and back, with a line number for everything that is wrong. */

/** Something wrong in a file from outside: where, what, and how to mend it. */
export type Problem = { readonly line?: number; readonly what: string; readonly fix: string }

/** One word line. Empty columns (`_`) are empty strings or maps. */
export type Row = {
  /** Line in the file, from 1. */
  readonly line: number
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: Readonly<Record<string, string>>
  readonly misc: Readonly<Record<string, string>>
}

/** A row to be written: it has no line yet. */
export type NewRow = Omit<Row, 'line'>

export type RowSentence = {
  readonly line: number
  /** `# key = value` comments; a comment without `=` has an empty value. */
  readonly comments: Readonly<Record<string, string>>
  readonly rows: readonly Row[]
}

/** A sentence to be written. */
export type NewSentence = { readonly comments: RowSentence['comments']; readonly rows: readonly NewRow[] }

const COLUMNS = 10

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). HEAD, DEPREL, DEPS and XPOS are not used.
 * Multiword-token ranges (`3-4`) and empty nodes (`3.1`) are refused: our tokens are the words as written.
 */
export function parseConllu(text: string): { sentences: RowSentence[]; problems: Problem[] } {
  const sentences: RowSentence[] = []
  const problems: Problem[] = []
  let comments: Record<string, string> = {}
  let rows: Row[] = []
  let start = 1
  const finish = () => {
    if (rows.length > 0) sentences.push({ line: start, comments, rows })
    comments = {}
    rows = []
  }
  text.split(/\r?\n/).forEach((content, index) => {
    const line = index + 1
    if (content.trim() === '') return finish()
    if (rows.length === 0 && Object.keys(comments).length === 0) start = line
    if (content.startsWith('#')) {
      const [key = '', ...value] = content.slice(1).split('=')
      comments[key.trim()] = value.join('=').trim()
      return
    }
    const columns = content.split('\t')
    if (columns.length !== COLUMNS) {
      problems.push({
        line,
        what: `a word line has ${columns.length} columns, not ${COLUMNS}`,
        fix: 'Separate the ten CoNLL-U columns by one tab each; write _ for an empty one.',
      })
      return
    }
    const [id = '', form = '', lemma = '', upos = '', , feats = '', , , , misc = ''] = columns
    if (id !== String(rows.length + 1)) {
      problems.push({
        line,
        what: `the word's number is ${id}, expected ${rows.length + 1}`,
        fix: 'Number the words of a sentence 1, 2, 3 …; ranges and empty nodes are not supported.',
      })
    }
    // UD: where the form itself is an underscore, so is the lemma.
    rows.push({
      line,
      form,
      lemma: form === '_' ? lemma : or(lemma),
      upos: or(upos),
      feats: pairs(feats),
      misc: pairs(misc),
    })
  })
  finish()
  return { sentences, problems }
}

/** `_` stands for nothing, except as the word's form. */
function or(column: string): string {
  return column === '_' ? '' : column
}

function pairs(column: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const pair of or(column).split('|')) {
    const at = pair.indexOf('=')
    if (at > 0) found[pair.slice(0, at)] = readBars(pair.slice(at + 1))
  }
  return found
}

/** Writes sentences as CoNLL-U; the inverse of `parseConllu`. tabs and line ends become spaces. */
export function formatConllu(sentences: readonly NewSentence[]): string {
  return sentences.map(formatSentence).join('')
}

function formatSentence({ comments, rows }: NewSentence): string {
  const head = Object.entries(comments).map(([key, value]) =>
    value ? `# ${key} = ${oneLine(value)}` : `# ${key}`,
  )
  const body = rows.map((row, index) =>
    [
      index + 1,
      oneLine(row.form),
      oneLine(row.lemma) || '_',
      row.upos || '_',
      '_',
      column(row.feats),
      '_',
      '_',
      '_',
      column(row.misc),
    ].join('\t'),
  )
  return `${[...head, ...body].join('\n')}\n\n`
}

function column(values: Readonly<Record<string, string>>): string {
  const entries = Object.entries(values)
  if (entries.length === 0) return '_'
  return entries.map(([key, value]) => `${key}=${escapeBars(oneLine(value))}`).join('|')
}

// A bar would end a value, so it is written as UDPipe does in its SpacesAfter: \p, and \\ for the backslash itself.
const escapeBars = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('|', '\\p')
const readBars = (value: string) => value.replace(/\\(?:p|\\)/g, (sign) => (sign === '\\p' ? '|' : '\\'))

/** A value as a column or a comment can hold it, as long as it was: tabs and line ends become spaces. Other control characters stay. */
export function oneLine(value: string): string {
  return value.replace(/[\t\r\n]/g, ' ')
}
