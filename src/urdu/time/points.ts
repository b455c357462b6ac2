/** Which rules read which words: for each word that can begin a time, its rules in the order in which they are tried. */
import { seasonName, yearText } from './calendar.ts'
import { readDayAndMonth, readMonth, readNumericDate } from './dates.ts'
import {
  readBaroz,
  readInDinon,
  readKal,
  readNightBetween,
  readParson,
  readToday,
  readWeekday,
  theseDays,
} from './days.ts'
import {
  FESTIVAL_STARTS,
  ISLAMIC_MONTH_STARTS,
  readFestival,
  readIslamicDay,
  readIslamicMonth,
} from './islamic.ts'
import { readRelative } from './relative.ts'
import { readDayOfMonth, readSame } from './same.ts'
import type { Point, Reader, Scan } from './scan.ts'
import { DIRECTIONS, EACH, FEW, MONTHS, PARTS, SEASONS, WEEKDAYS } from './words.ts'
import { readCentury, readDecade, readFiscalYear, readHijriYear, readYear } from './years.ts'
import { asciiDigits } from '#urdu/script/letters.ts'

const NUMBER_READERS: readonly Reader[] = [
  readNumericDate,
  readDecade,
  readDayAndMonth,
  readIslamicDay,
  readDayOfMonth,
  readCentury,
  readHijriYear,
  readYear,
]

/** By first word. A word that is in no table costs one look-up. */
const READERS = new Map<string, readonly Reader[]>([
  ...rows(MONTHS.keys(), readMonth),
  ...rows(WEEKDAYS.keys(), readNightBetween, readWeekday),
  ...rows(ISLAMIC_MONTH_STARTS, readIslamicMonth),
  ...rows(FESTIVAL_STARTS, readFestival),
  ...rows(DIRECTIONS.keys(), readRelative),
  ...rows(['اسی'], readDecade, readSame),
  ...rows(['آج'], readToday),
  ...rows(['آجکل'], (scan, at) => theseDays(scan, at)),
  ...rows(['کل'], readKal),
  ...rows(['پرسوں'], readParson),
  ...rows(['ان'], readInDinon),
  ...rows(['بروز'], readBaroz),
  ...rows(['سنہ', 'سن'], readYear),
  ...rows(['سال'], readYear, readUnitPart),
  ...rows(['ماہ'], readNamedMonth, readUnitPart),
  ...rows(['مالی'], readFiscalYear),
  ...rows(['موسم'], readSeason),
  // Their rules are those of amounts and of what has no value.
  ...rows(FEW),
  ...rows(EACH),
])

function rows(words: Iterable<string>, ...readers: Reader[]): [string, readonly Reader[]][] {
  return [...words].map((word) => [word, readers])
}

/** The rules for a word; those for numbers also where the word is a numeral. */
export function readersOf(scan: Scan, at: number): readonly Reader[] | undefined {
  const word = scan.words[at]
  if (!word || word.kind === 'sign' || word.kind === 'foreign') return undefined
  if (word.kind === 'number') return NUMBER_READERS
  return READERS.get(word.key) ?? (scan.numerals.byKey.has(word.key) ? NUMBER_READERS : undefined)
}

/** The time that begins at a word, without what follows it. */
export function readPoint(scan: Scan, at: number): Point | undefined {
  for (const read of readersOf(scan, at) ?? []) {
    const point = read(scan, at)
    if (point) return point
  }
  return undefined
}

/** ماہ جولائی, ماہ رمضان. */
function readNamedMonth(scan: Scan, at: number): Point | undefined {
  return readMonth(scan, at + 1) ?? readIslamicMonth(scan, at + 1)
}

/** سال کے آغاز میں, ماہ کے آخر تک: of the article's own year or month. */
function readUnitPart(scan: Scan, at: number): Point | undefined {
  if (scan.key(at + 1) !== 'کے' || !PARTS.has(scan.key(at + 2)) || isCounted(scan, at - 1)) return undefined
  const { iso, year } = scan.today
  return scan.key(at) === 'سال'
    ? { last: at, edtf: yearText(year), rule: 'this-year', gloss: 'the year', with: 'in' }
    : { last: at, edtf: iso.slice(0, 7), rule: 'this-month', gloss: 'the month', with: 'in' }
}

/** تین سال کے آخر, نئے سال کے آغاز: not the article's year. */
function isCounted(scan: Scan, at: number): boolean {
  const word = scan.words[at]
  return (
    word?.kind === 'number' ||
    word?.upos === 'ADJ' ||
    word?.upos === 'DET' ||
    scan.numerals.byKey.has(scan.key(at))
  )
}

/** موسم گرما 2021, موسم سرما 2020ء. */
function readSeason(scan: Scan, at: number): Point | undefined {
  const season = SEASONS.get(scan.key(at + 1))
  const [, year] = /^(\d{4})ء?$/.exec(asciiDigits(scan.key(at + 2))) ?? []
  if (season === undefined || year === undefined) return undefined
  return {
    last: at + 2,
    edtf: `${year}-${season}`,
    rule: 'season',
    gloss: `the ${seasonName(season)} of ${year}`,
    with: 'in',
  }
}
