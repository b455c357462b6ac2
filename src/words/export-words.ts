/** Saved words as files for other programs: tab-separated for Anki, comma-separated for spreadsheets. */
import { parseAddress } from '#article/address.ts'
import { inLanguage } from '#article/in-language.ts'
import type { GlossLanguage } from '#article/article.ts'
import { linkTo } from '#share/reader-link.ts'
import type { SavedPlace, WordRecord } from '#library/words/word-record.ts'

export type ExportOptions = {
  /** Where the links lead: `https://example.org`, without a slash at its end. */
  readonly origin: string
  /** In which language meanings and translations are given, where they are there; else in English. */
  readonly language: GlossLanguage
}

const COLUMNS = [
  'Word',
  'Romanisation',
  'Devanagari',
  'Meaning',
  'Dictionary form',
  'Sentence',
  'Translation',
  'Link',
] as const

/**
 * A text file for Anki's importer: its header lines, then a row for each saved sentence, last saved first. Each row has an
 * id of its own (the place of the word), so that one word in two sentences makes two notes, and importing a later file
 * updates those that are there. https://docs.ankiweb.net/importing/text-files.html
 */
export function wordsForAnki(words: Iterable<WordRecord>, options: ExportOptions): string {
  const rows = savedPlaces(words).map(([word, place]) => [
    ...fieldsOf(word, place, options),
    `sutoor sutoor::${word.state}`,
    `sutoor:${place.path}#${place.at}`,
  ])
  return [
    '#separator:tab',
    '#html:false',
    `#tags column:${COLUMNS.length + 1}`,
    `#guid column:${COLUMNS.length + 2}`,
    `#columns:${[...COLUMNS, 'Tags', 'Id'].join('\t')}`,
    ...rows.map((fields) => fields.map(ankiField).join('\t')),
    '',
  ].join('\n')
}

/**
 * A table by RFC 4180 with a byte order mark, by which Excel knows UTF-8. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe, which shows there as text.
 */
export function wordsForSpreadsheets(words: Iterable<WordRecord>, options: ExportOptions): string {
  const rows = savedPlaces(words).map(([word, place]) => fieldsOf(word, place, options))
  return `\ufeff${[COLUMNS, ...rows].map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('')}`
}

function savedPlaces(words: Iterable<WordRecord>): (readonly [WordRecord, SavedPlace])[] {
  return [...words]
    .filter(({ saved }) => saved)
    .flatMap((word) => word.places.map((place) => [word, place] as const))
    .sort(([, a], [, b]) => b.savedAt - a.savedAt)
}

function fieldsOf(word: WordRecord, place: SavedPlace, { origin, language }: ExportOptions): string[] {
  const { form, translit, devanagari, gloss, sentence, translation } = place
  return [
    form,
    translit,
    devanagari,
    inLanguage(gloss, language).text,
    word.lemma,
    sentence,
    translation ? inLanguage(translation, language).text : '',
    origin + linkToPlace(place),
  ].map(onOneLine)
}

/** The address of the very word, with its card open. */
export function linkToPlace({ path, at }: SavedPlace): string {
  const place = parseAddress(at)
  return linkTo(path, { ...(place && { place }), card: { kind: 'word' } })
}

/** Tabs and line breaks would end a field or a row, and mean nothing inside these. */
function onOneLine(field: string): string {
  return field.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** A row that begins with # is a comment to Anki; a quote at the beginning opens a quoted field. */
function ankiField(field: string): string {
  return /^#|"/.test(field) ? quoted(field) : field
}

// What makes a spreadsheet reckon: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/

function csvField(field: string): string {
  const safe = FORMULA.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(safe) ? quoted(safe) : safe
}

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`
}
