/** The lexicon's tables as text: which there are, and how they travel as one string to the reader's machine. */

export const TABLE_NAMES = [
  'nouns',
  'adjectives',
  'verbs',
  'adverbs',
  'little',
  'numerals',
  'counts',
  'units',
  'people',
  'given-names',
  'places',
  'organisations',
] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** Each table's text: rows by newline, cells by tab, `#` before a comment. */
export type Tables = Readonly<Record<TableName, string>>

// No table holds these characters.
const BETWEEN_TABLES = '\f'
const BETWEEN_COLUMNS = '\v'

/** All tables in one string, without comments and empty lines; column by column, since like compresses best beside like. */
export function packTables(tables: Tables): string {
  return TABLE_NAMES.map((name) => toColumns(rowsOf(tables[name]))).join(BETWEEN_TABLES)
}

/** The inverse of `packTables`. Throws when it is not such a string: our own build wrote it. */
export function unpackTables(packed: string): Tables {
  const texts = packed.split(BETWEEN_TABLES)
  if (texts.length !== TABLE_NAMES.length) throw new Error('These are not the tables of this lexicon.')
  return Object.fromEntries(TABLE_NAMES.map((name, index) => [name, toRows(texts[index] ?? '')])) as Tables
}

function toColumns(rows: readonly string[]): string {
  const cells = rows.map((row) => row.split('\t'))
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? '').join('\n')).join(
    BETWEEN_COLUMNS,
  )
}

/** Rows again; empty cells at the end of a row mean the same as none. */
function toRows(text: string): string {
  if (text === '') return ''
  const columns = text.split(BETWEEN_COLUMNS).map((column) => column.split('\n'))
  return (columns[0] ?? [])
    .map((_, row) =>
      columns
        .map((column) => column[row] ?? '')
        .join('\t')
        .replace(/\t+$/, ''),
    )
    .join('\n')
}

/** The rows of a table, without comments and empty lines. */
export function rowsOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}
