import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { decompressString } from 'lzma1'
import { expect, test } from 'vitest'
import { LEXICON_FOLDER, packLexicon, readTables } from '#publish/site/lexicon-pack.ts'
import { startReading } from '#urdu/annotate.ts'
import { readLexicon } from '#urdu/lexicon/lexicon.ts'
import { TABLE_NAMES, unpackTables } from '#urdu/lexicon/tables.ts'

test('what is packed comes out again, without comments and empty lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
  const rowOf = (name: string) =>
    name === 'numerals' ? 'ایک\tek\t1\tcard\tone' : `کتاب\tf\tkitāb\tbook (${name})`
  for (const name of TABLE_NAMES)
    writeFileSync(join(folder, `${name}.tsv`), `# a comment\n${rowOf(name)}\t\n\n`)
  const tables = unpackTables(decompressString(packLexicon(folder)))
  for (const name of TABLE_NAMES) expect(tables[name]).toBe(rowOf(name))
})

const folder = resolve(import.meta.dirname, '../../..', LEXICON_FOLDER)
// Packing takes seconds.
const lexicon = packLexicon(folder)

test('our own lexicon packs, and small enough for a phone', () => {
  expect(Object.keys(readTables(folder))).toEqual([...TABLE_NAMES])
  expect(lexicon.length).toBeLessThan(350_000)
})

test('an article reads the same with the packed lexicon as with the tables themselves', () => {
  const text = readFileSync(join(import.meta.dirname, '../../urdu/news/court.txt'), 'utf8')
  const options = { date: '2025-02-12', dateBasis: 'stated', slug: 'court', source: 'court.txt' } as const
  const [packed, plain] = [unpackTables(decompressString(lexicon)), readTables(folder)].map((tables) =>
    startReading(text, { ...options, lexicon: readLexicon(tables) }).finish(),
  )
  expect(packed).toEqual(plain)
})
