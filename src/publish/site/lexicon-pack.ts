/** The lexicon as one small file for the reader's machine; and its tables, for whoever reads Urdu in Node. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressString } from 'lzma1'
import { lookupKey } from '#urdu/script/letters.ts'
import { readLexicon } from '#urdu/lexicon/lexicon.ts'
import { nameInEnglish } from '#urdu/script/transliterate.ts'
import { packTables, rowsOf, TABLE_NAMES, type Tables } from '#urdu/lexicon/tables.ts'

/** Where the tables lie, from the project's root. */
export const LEXICON_FOLDER = 'src/urdu/lexicon/tables'

/** The text of every table, by name. */
export function readTables(folder: string): Tables {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readFileSync(join(folder, `${name}.tsv`), 'utf8')]),
  ) as Tables
}

const LEVEL = 9

/**
 * The packed tables as LZMA: 20 % smaller than what browsers inflate by themselves (measured: 339 kB for 413), and no host
 * has to compress them anew.
 */
export function packLexicon(folder: string): Buffer {
  return Buffer.from(
    compressString(packTables(withoutPlainEnglish(withoutKnownSounds(readTables(folder)))), LEVEL),
  )
}

/** Units without their romanisation where every word of theirs sounds the same by itself: the engine never asks for it. */
function withoutKnownSounds(tables: Tables): Tables {
  const { find } = readLexicon({ ...tables, units: '' })
  const units = rowsOf(tables.units).map((row) => {
    const [words = '', kind = '', gloss = '', translit = '', marks = ''] = row.split('\t')
    const sounds = translit.split(' ')
    const known = words
      .split(' ')
      .every((word, index) => find(lookupKey(word))[0]?.translit === sounds[index])
    return [words, kind, gloss, known ? '' : translit, marks].join('\t')
  })
  return { ...tables, units: units.join('\n') }
}

const NAMES = ['people', 'given-names', 'places', 'organisations'] as const

/** Names without their English where the romanisation gives it: the gazetteer reads an empty cell that way. */
function withoutPlainEnglish(tables: Tables): Tables {
  const shorten = (row: string) => {
    const [name = '', english = '', translit = '', ...rest] = row.split('\t')
    return [name, english === nameInEnglish(translit) ? '' : english, translit, ...rest].join('\t')
  }
  return {
    ...tables,
    ...Object.fromEntries(NAMES.map((name) => [name, rowsOf(tables[name]).map(shorten).join('\n')])),
  }
}
