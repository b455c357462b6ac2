/** Years, decades and centuries as they are written: 2021 میں, سنہ 2021, 2021ء, دو ہزار اکیس, 1990 کی دہائی, 21ویں صدی. */
import { monthText, yearText } from './calendar.ts'
import { asciiDigits } from '#urdu/script/letters.ts'
import { ordinalValue, readNumber } from '#urdu/lexicon/numbers.ts'
import { hijriYear } from './hijri.ts'
import type { Point, Scan } from './scan.ts'
import { BEFORE, COMPARING, PARTS } from './words.ts'

const YEAR_MARKS = new Set(['سنہ', 'سن', 'سال'])
const COMMAS = new Set(['،', ','])
const OPENS_RANGE = new Set(['تا', '-', '–', '—', 'سے', 'اور', '/'])
/** 2018 کے قریب افراد: about so many. */
const NO_YEAR_AFTER_KE = new Set(['قریب', 'لگ', 'نوٹ', 'کرنسی'])

type YearNumber = {
  readonly year: number
  readonly first: number
  readonly last: number
  readonly sure: boolean
}

/** The year that follows a day or month: 9 جولائی 2021, جولائی، 2021ء, 9 جولائی سنہ دو ہزار اکیس. */
export function readYearAfter(scan: Scan, at: number): YearNumber | undefined {
  let from = at
  const comma = COMMAS.has(scan.key(from))
  if (comma) from += 1
  const marked = YEAR_MARKS.has(scan.key(from))
  if (marked) from += 1
  const found = yearNumber(scan, from)
  if (!found) return undefined
  if (found.sure || marked) return found
  const spoken = scan.words[from]?.kind === 'word'
  if (spoken || comma || !isModern(found.year))
    return scan.key(found.last + 1) === 'کو' || isYearHere(scan, found) ? found : undefined
  return found
}

/** A year alone, with what shows that it is one. */
export function readYear(scan: Scan, at: number): Point | undefined {
  const marked = YEAR_MARKS.has(scan.key(at))
  const found = yearNumber(scan, marked ? at + 1 : at)
  if (!found || !(found.sure || marked || isYearHere(scan, found))) return undefined
  return yearPoint(found.year, found.last)
}

export function yearPoint(year: number, last: number): Point {
  return { last, edtf: yearText(year), rule: 'year', gloss: String(year), with: 'in' }
}

/** 1990 کی دہائی, 90 کی دہائی, نوے کی دہائی: its ten years. */
export function readDecade(scan: Scan, at: number): Point | undefined {
  const number = scan.words[at]?.kind === 'word' ? wordNumber(scan, at) : yearOrTens(scan, at)
  if (!number || !scan.has(number.last + 1, 'کی') || !/^دہائی(?:وں|اں)?$/.test(scan.key(number.last + 2)))
    return undefined
  const first = number.value < 100 ? 1900 + number.value : number.value
  if (first % 10 !== 0 || number.value < 20) return undefined
  const edtf = `${yearText(first)}/${yearText(first + 9)}`
  return { last: number.last + 2, edtf, rule: 'decade', gloss: `the ${first}s`, with: 'in' }
}

/** 21ویں صدی, انیسویں صدی: its hundred years. */
export function readCentury(scan: Scan, at: number): Point | undefined {
  if (scan.key(at + 1) !== 'صدی') return undefined
  const century = ordinalValue(scan.key(at), scan.numerals)
  if (century === undefined || century < 10 || century > 21) return undefined
  const edtf = `${yearText(century * 100 - 99)}/${yearText(century * 100)}`
  return {
    last: at + 1,
    edtf,
    rule: 'century',
    gloss: `the ${century}th century`.replace('21th', '21st'),
    with: 'in',
  }
}

/** 1442ھ, 1442 ہجری: an Islamic year. */
export function readHijriYear(scan: Scan, at: number): Point | undefined {
  const found = hijriYearNumber(scan, at)
  if (!found) return undefined
  const { year, last } = found
  return { last, edtf: hijriYear(year), rule: 'hijri-date', gloss: `${year} AH`, with: 'in' }
}

/** The number of an Islamic year and its last word. */
export function hijriYearNumber(scan: Scan, at: number): { year: number; last: number } | undefined {
  const [, digits, sign] = /^(\d{1,4})(ھ)?$/.exec(asciiDigits(scan.key(at))) ?? []
  if (digits === undefined) return undefined
  if (sign) return { year: Number(digits), last: at }
  return scan.key(at + 1) === 'ہجری' ? { year: Number(digits), last: at + 1 } : undefined
}

function yearNumber(scan: Scan, at: number): YearNumber | undefined {
  const word = scan.words[at]
  if (word?.kind === 'word') {
    const number = wordNumber(scan, at)
    const fits = number && number.last > at && number.value >= 1100 && number.value <= 2100
    return fits ? { year: number.value, first: at, last: number.last, sure: false } : undefined
  }
  if (word?.kind !== 'number') return undefined
  const [, digits, era] = /^(\d{1,4})(ء)?$/.exec(asciiDigits(word.key)) ?? []
  if (digits === undefined || !(era || digits.length === 4)) return undefined
  const year = Number(digits)
  if (!era && (year < 1000 || year > 2100)) return undefined
  if (scan.key(at + 1) === 'عیسوی') return { year, first: at, last: at + 1, sure: true }
  return { year, first: at, last: at, sure: era !== undefined }
}

function wordNumber(scan: Scan, at: number): { value: number; last: number } | undefined {
  // نوے کی دہائی, اسی کی دہائی: اسی is 80 before a decade.
  if (scan.key(at) === 'اسی' && scan.key(at + 1) === 'کی') return { value: 80, last: at }
  return readNumber(scan.words, at, scan.numerals)
}

function yearOrTens(scan: Scan, at: number): { value: number; last: number } | undefined {
  const [digits] = /^(?:\d\d|\d{4})(?=ء?$)/.exec(asciiDigits(scan.key(at))) ?? []
  return digits === undefined ? undefined : { value: Number(digits), last: at }
}

function isModern(year: number): boolean {
  return year >= 1900 && year <= 2099
}

/** Whether what follows a four-digit number shows that it is a year: 2018 میں, but not 1500 میں سے or 1500 کمپنیاں. */
function isYearHere(scan: Scan, { year, first, last }: YearNumber): boolean {
  const spokenRound = scan.words[last]?.kind === 'word' && year % 100 === 0
  if (year < 1700 || spokenRound) return false
  // A film and its year: (1989).
  if (scan.key(first - 1) === '(' && scan.key(last + 1) === ')') return isModern(year)
  const [next, second, third] = [scan.key(last + 1), scan.key(last + 2), scan.key(last + 3)]
  switch (next) {
    case 'میں':
      return second !== 'سے'
    case 'کے':
      if (second === 'بعد' || second === 'دوران' || PARTS.has(second)) return true
      return isModern(year) && !NO_YEAR_AFTER_KE.has(second)
    case 'کی':
    case 'کا':
      return isModern(year) && !NO_YEAR_AFTER_KE.has(second)
    case 'سے':
      if (BEFORE.has(second)) return isModern(year)
      return (
        isModern(year) && !COMPARING.has(second) && (!isNumber(scan, last + 2) || endsRange(scan, last + 2))
      )
    case 'تک':
      return isModern(year)
    default:
      // 2018 تا 2021, 2018 اور 2020 میں
      return (
        OPENS_RANGE.has(next) &&
        isModern(year) &&
        isNumber(scan, last + 2) &&
        (next !== 'اور' || endsRange(scan, last + 2) || third === 'میں')
      )
  }
}

function isNumber(scan: Scan, at: number): boolean {
  return scan.words[at]?.kind === 'number'
}

/** 2018 سے 2021 تک: a second year. */
function endsRange(scan: Scan, at: number): boolean {
  const second = yearNumber(scan, at)
  return second !== undefined && isModern(second.year) && /^(?:تک|کے|میں)$/.test(scan.key(second.last + 1))
}

/** مالی سال 2021-22. */
export function readFiscalYear(scan: Scan, at: number): Point | undefined {
  const [, first] = /^(\d{4})ء?$/.exec(asciiDigits(scan.key(at + 2))) ?? []
  if (scan.key(at + 1) !== 'سال' || first === undefined) return undefined
  const two = /^[-–/]$/.test(scan.key(at + 3)) && scan.words[at + 4]?.kind === 'number'
  // A financial year that is named by one number ends in that year.
  const year = two ? Number(first) : Number(first) - 1
  const gloss = two ? `fiscal year ${first}–${asciiDigits(scan.key(at + 4))}` : `fiscal year ${first}`
  return fiscalYearFrom(year, two ? at + 4 : at + 2, gloss)
}

/** From July of the year to June. */
export function fiscalYearFrom(year: number, last: number, gloss: string): Point {
  return {
    last,
    edtf: `${monthText(year, 7)}~/${monthText(year + 1, 6)}~`,
    rule: 'fiscal-year',
    gloss,
    with: 'in',
  }
}
