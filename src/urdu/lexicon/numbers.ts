/** Numbers as Urdu news writes them, in words, in digits and in both (تین لاکھ 50 ہزار), and their value. */
import { asciiDigits, lookupKey } from '#urdu/script/letters.ts'
import { rowsOf } from './tables.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'

/** How many, which in order, what to multiply by, or which part. */
export type NumeralKind = 'card' | 'ord' | 'mult' | 'frac'

/** A row of `lexicon/numerals.tsv`. */
export type Numeral = {
  readonly form: string
  readonly translit: string
  readonly value: number
  readonly kind: NumeralKind
  readonly gloss: string
}

export type Numerals = {
  readonly byKey: ReadonlyMap<string, Numeral>
  /** How a cardinal from 0 to 99 is said. */
  readonly said: ReadonlyMap<number, string>
}

/** A number and the last word of it. */
export type NumberRead = { readonly value: number; readonly last: number }

type NumberWord = Pick<RawToken, 'key' | 'kind'>

/** Words that are numbers only beside others: اسی is also “this very”, بہتر “better”, سو “so”, چون “like”. */
const ALSO_OTHER_WORDS = new Set(['اسی', 'بہتر', 'سو', 'چون'])
/** Fractions that are before a number and are added to it: ساڑھے تین is 3½, پونے دو 1¾. */
const ADDED = new Set(['ساڑھے', 'سوا', 'پونے'])
/** Fractions that are after a number and divide: تین چوتھائی is ¾. */
const PARTS = new Set(['چوتھائی', 'تہائی'])

/** Reads the table of numerals. Throws on a row that is none: the table is our own. */
export function readNumerals(table: string): Numerals {
  const byKey = new Map<string, Numeral>()
  const said = new Map<number, string>()
  for (const row of rowsOf(table)) {
    const numeral = readRow(row)
    const key = lookupKey(numeral.form)
    if (!byKey.has(key)) byKey.set(key, numeral)
    if (numeral.kind === 'card' && !said.has(numeral.value)) said.set(numeral.value, numeral.translit)
  }
  return { byKey, said }
}

function readRow(row: string): Numeral {
  const [form, translit, number, kind, gloss] = row.split('\t')
  const value = Number(number)
  if (!form || !translit || !gloss || !isKind(kind) || Number.isNaN(value))
    throw new Error(`not a row of numerals.tsv: ${row}`)
  return { form, translit, value, kind, gloss }
}

function isKind(kind: string | undefined): kind is NumeralKind {
  return kind === 'card' || kind === 'ord' || kind === 'mult' || kind === 'frac'
}

const DIGITS = /^(\d+(?:[,٬]\d{2,3})*)(?:[.٫۔](\d+))?$/

/** The value of a number in digits: 1,500 and ۱۵۰۰ are 1500, 3.5 is 3.5; undefined for 15ویں, 2011ء, 10:30 and dates. */
export function digitsValue(form: string): number | undefined {
  const [, whole, part] = DIGITS.exec(asciiDigits(form)) ?? []
  if (whole === undefined) return undefined
  return Number(`${whole.replace(/[,٬]/g, '')}.${part ?? '0'}`)
}

/** The value of an ordinal: 15ویں and پندرھویں are 15, پہلی is 1; undefined for what is none. */
export function ordinalValue(key: string, numerals: Numerals): number | undefined {
  const [, digits] = /^([\d٠-٩۰-۹]+)(?:ویں|واں)$/.exec(key) ?? []
  if (digits !== undefined) return Number(asciiDigits(digits))
  const numeral = numerals.byKey.get(key)
  return numeral?.kind === 'ord' ? numeral.value : undefined
}

/**
 * The number that begins at word `at`: دو, تین لاکھ 50 ہزار, ساڑھے تین ہزار, ایک سو بیس, دو درجن, تین چوتھائی, 1,500. Not
 * ordinals, and not what only means many (ہزاروں, درجنوں). Undefined where no number begins.
 */
export function readNumber(
  words: readonly NumberWord[],
  at: number,
  numerals: Numerals,
): NumberRead | undefined {
  if (!startsNumber(words, at, numerals)) return undefined
  let term = readTerm(words, at, numerals)
  if (!term) return undefined
  let { value, last } = term
  // تین لاکھ 50 ہزار: after a power comes what is less than it.
  while (term.power >= 1000) {
    const next = readTerm(words, last + 1, numerals)
    if (!next || next.value >= term.power) break
    term = next
    value += next.value
    last = next.last
  }
  return { value, last }
}

/** False for a word that is a number only beside others: اسی سال is “that very year”, اسی ہزار “80,000”. */
function startsNumber(words: readonly NumberWord[], at: number, numerals: Numerals): boolean {
  const word = words[at]
  if (!word) return false
  if (!ALSO_OTHER_WORDS.has(word.key)) return true
  return (factorOf(words[at + 1], numerals) ?? 0) >= 1000
}

type Term = NumberRead & { readonly power: number }

/** ساڑھے تین ہزار: what is added, a number below its power, the powers. */
function readTerm(words: readonly NumberWord[], from: number, numerals: Numerals): Term | undefined {
  let at = from
  let value = 0
  const first = numeralOf(words[at], numerals)
  if (first && ADDED.has(first.form)) {
    value = first.value
    at += 1
  }
  const below = readBelowPower(words, at, numerals)
  if (below) at = below.last + 1
  let power = 1
  // ہزار ارب; no more than three, so that no run of them is read again and again.
  for (const end = at + 3; at < end; at += 1) {
    const factor = factorOf(words[at], numerals)
    if (factor === undefined) break
    power *= factor
  }
  if (!below && power === 1) return undefined
  const hundreds = below?.hundreds ? 100 : 1
  return { value: ((below?.value ?? 1) + value * hundreds) * power, last: at - 1, power }
}

type BelowPower = NumberRead & { readonly hundreds: boolean }

/** چھ, 50, ڈیڑھ, ایک سو, دو سو بیس. */
function readBelowPower(
  words: readonly NumberWord[],
  at: number,
  numerals: Numerals,
): BelowPower | undefined {
  const units = unitsOf(words[at], numerals)
  const sau = units === undefined ? at : at + 1
  if (numeralOf(words[sau], numerals)?.value !== 100)
    return units === undefined ? undefined : { value: units, last: at, hundreds: false }
  const rest = unitsOf(words[sau + 1], numerals)
  const hundreds = (units ?? 1) * 100
  return rest === undefined || rest >= 100
    ? { value: hundreds, last: sau, hundreds: true }
    : { value: hundreds + rest, last: sau + 1, hundreds: true }
}

/** The value of چھ, ڈیڑھ, نصف or 50. */
function unitsOf(word: NumberWord | undefined, numerals: Numerals): number | undefined {
  if (word?.kind === 'number') return digitsValue(word.key)
  const numeral = numeralOf(word, numerals)
  if (numeral?.kind === 'card') return numeral.value
  return numeral?.kind === 'frac' && !ADDED.has(numeral.form) && !PARTS.has(numeral.form)
    ? numeral.value
    : undefined
}

/** What ہزار, لاکھ, درجن, ملین or چوتھائی multiply by; not سو, which is below them. */
function factorOf(word: NumberWord | undefined, numerals: Numerals): number | undefined {
  const numeral = numeralOf(word, numerals)
  if (!numeral || numeral.value === 100 || numeral.form.endsWith('وں')) return undefined
  return numeral.kind === 'mult' || PARTS.has(numeral.form) ? numeral.value : undefined
}

function numeralOf(word: NumberWord | undefined, numerals: Numerals): Numeral | undefined {
  return word?.kind === 'word' ? numerals.byKey.get(word.key) : undefined
}
