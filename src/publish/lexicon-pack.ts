/** The lexicon as one small file for the reader's machine; and its tables, for whoever reads Urdu in Node. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, deflateRawSync } from 'node:zlib'
import { packTables, TABLE_NAMES, type Tables } from '#urdu/tables.ts'

/** Where the tables lie, from the project's root. */
export const LEXICON_FOLDER = 'src/urdu/lexicon'

/** The text of every table, by name. */
export function readTables(folder: string): Tables {
  const textOf = (name: string) => {
    const file = join(folder, `${name}.tsv`)
    // While the lexicon is being written a table may not be there yet: it counts as empty. Once all stand, this goes.
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, textOf(name)])) as Tables
}

/** The packed tables, deflated as `DecompressionStream('deflate-raw')` reads them: no host has to compress them anew. */
export function packLexicon(folder: string): Buffer {
  return deflateRawSync(packTables(readTables(folder)), { level: constants.Z_BEST_COMPRESSION })
}
