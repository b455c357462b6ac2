import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { decompressString } from 'lzma1'
import { expect, test } from 'vitest'
import { LEXICON_FOLDER, packLexicon, readTables } from '#publish/lexicon-pack.ts'
import { TABLE_NAMES, unpackTables } from '#urdu/tables.ts'

test('what is packed comes out again, without comments and empty lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
  for (const name of TABLE_NAMES)
    writeFileSync(join(folder, `${name}.tsv`), `# a comment\nکتاب\tf\tkitāb\tbook (${name})\t\n\n`)
  const tables = unpackTables(decompressString(packLexicon(folder)))
  for (const name of TABLE_NAMES) expect(tables[name]).toBe(`کتاب\tf\tkitāb\tbook (${name})`)
})

test('our own lexicon packs, and small enough for a phone', () => {
  const folder = resolve(import.meta.dirname, '../..', LEXICON_FOLDER)
  expect(Object.keys(readTables(folder))).toEqual([...TABLE_NAMES])
  expect(packLexicon(folder).length).toBeLessThan(350_000)
})
