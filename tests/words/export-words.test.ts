import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WordRecord } from '#library/words/word-record.ts'
import { linkToPlace, wordsForAnki, wordsForSpreadsheets } from '#words/export-words.ts'
import { aSavedWord, placeOfWord, SAVED_AT } from '../fixtures/a-saved-word.ts'

const options = { origin: 'https://example.org', language: 'en' } as const
const contact = aSavedWord('رابطے')
const attack = aSavedWord('حملہ')

/** Anki's importer, or a spreadsheet: fields of rows, quoted ones with doubled quotes. */
function parse(text: string, separator: ',' | '\t', end: '\n' | '\r\n'): string[][] {
  const field = new RegExp(`"((?:[^"]|"")*)"|([^${separator}\r\n]*)`, 'y')
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    field.lastIndex = at
    const [whole = '', inQuotes, plain = ''] = field.exec(text) ?? []
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'))
    at += whole.length
    if (text.startsWith(end, at)) {
      rows.push([])
      at += end.length
    } else if (text[at] === separator) at += 1
    else throw new Error(`${at}: ${text.slice(at, at + 20)}`)
  }
  return rows.slice(0, -1)
}
const ankiRows = (words: readonly WordRecord[]) => {
  const text = wordsForAnki(words, options)
  return parse(text.slice(text.indexOf('#columns')).replace(/^.*\n/, ''), '\t', '\n')
}
const csvRows = (words: readonly WordRecord[]) =>
  parse(wordsForSpreadsheets(words, options).slice(1), ',', '\r\n').slice(1)

/** Any text, often with what could break a row. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\t', '\n', '\r\n', '"', ',', '#', '=', '+', '-', '@', 'حملہ', ' '),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''))
const harmless = (field: string) => field.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
const wordsWith = (field: string): WordRecord => ({
  ...contact,
  lemma: field,
  places: [{ ...placeOfWord(contact), form: field, translit: field, gloss: { en: field }, sentence: field }],
})

describe('Words for Anki', () => {
  test('begin with the headers of its importer', () => {
    expect(wordsForAnki([contact], options).split('\n').slice(0, 5)).toEqual([
      '#separator:tab',
      '#html:false',
      '#tags column:9',
      '#guid column:10',
      '#columns:Word\tRomanisation\tDevanagari\tMeaning\tDictionary form\tSentence\tTranslation\tLink\tTags\tId',
    ])
  })
  test('have a row for each saved sentence, with the link to the very word', () => {
    const { form, translit, devanagari, gloss, sentence, translation, path, at } = placeOfWord(contact)
    expect(ankiRows([contact])).toEqual([
      [
        form,
        translit,
        devanagari,
        gloss.en,
        'رابطہ',
        sentence,
        translation?.en,
        `https://example.org${path}?card=word#${at}`,
        'sutoor sutoor::learning',
        `sutoor:${path}#${at}`,
      ],
    ])
  })
  test('of one word in two sentences are two notes, last saved first', () => {
    const place = placeOfWord(contact)
    const twice = { ...contact, places: [{ ...place, at: 'p9.s1.w1', savedAt: SAVED_AT + 1 }, place] }
    const ids = ankiRows([twice]).map((row) => row.at(-1))
    expect(ids).toEqual([`sutoor:${place.path}#p9.s1.w1`, `sutoor:${place.path}#${place.at}`])
  })
  test('leave out what is marked but not saved', () => {
    expect(ankiRows([{ ...contact, saved: false }, attack])).toHaveLength(1)
  })
  test('come back whatever stands in them, and none becomes a comment', () => {
    fc.assert(
      fc.property(text, (field) => {
        const [row, ...others] = ankiRows([wordsWith(field)])
        expect(others).toEqual([])
        expect(row?.slice(0, 2)).toEqual([harmless(field), harmless(field)])
        expect(row).toHaveLength(10)
        expect(wordsForAnki([wordsWith(field)], options).split('\n')[5]).not.toMatch(/^#/)
      }),
    )
  })
})

describe('Words for a spreadsheet', () => {
  test('begin with the byte order mark by which Excel knows UTF-8, and end each row as RFC 4180 has it', () => {
    expect(wordsForSpreadsheets([], options)).toBe(
      '\ufeffWord,Romanisation,Devanagari,Meaning,Dictionary form,Sentence,Translation,Link\r\n',
    )
  })
  test('come back whatever stands in them, and no cell is a formula', () => {
    fc.assert(
      fc.property(text, (field) => {
        const [row, ...others] = csvRows([wordsWith(field)])
        expect(others).toEqual([])
        expect(row).toHaveLength(8)
        expect(row?.[5]?.replace(/^'(?=[=+\-@])/, '')).toBe(harmless(field))
        for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
  test('are explained in Hindi where the reader has chosen it, and in English where there is none', () => {
    const english = { ...attack, places: [{ ...placeOfWord(attack), gloss: { en: 'attack' } }] }
    const meanings = parse(
      wordsForSpreadsheets([contact, english], { ...options, language: 'hi' }),
      ',',
      '\r\n',
    ).map((row) => row[3])
    expect(meanings.slice(1)).toEqual(['संपर्क', 'attack'])
  })
})

test('a text of the reader’s own is found again by its id and the word’s address', () => {
  expect(linkToPlace({ ...placeOfWord(contact), path: '/own/read/?id=abc123def456', at: 'p2.s1.w4' })).toBe(
    '/own/read/?id=abc123def456&card=word#p2.s1.w4',
  )
})
