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

// No table holds this character.
const BETWEEN = '\f'

/** All tables in one string, without comments and empty lines. */
export function packTables(tables: Tables): string {
  return TABLE_NAMES.map((name) => rowsOf(tables[name]).join('\n')).join(BETWEEN)
}

/** The inverse of `packTables`. Throws when it is not such a string: our own build wrote it. */
export function unpackTables(packed: string): Tables {
  const texts = packed.split(BETWEEN)
  if (texts.length !== TABLE_NAMES.length) throw new Error('These are not the tables of this lexicon.')
  return Object.fromEntries(TABLE_NAMES.map((name, index) => [name, texts[index] ?? ''])) as Tables
}

/** The rows of a table, without comments and empty lines. */
export function rowsOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}
