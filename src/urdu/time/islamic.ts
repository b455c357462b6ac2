/** Islamic months, dates and festivals where a text states them: 10 محرم 1442ھ, رمضان میں, عید الفطر, یوم عاشور. */
import { hijriDay, hijriDayNumber, hijriMonth, hijriYearOf } from './hijri.ts'
import { lookupKey } from '#urdu/script/letters.ts'
import { readDays } from './dates.ts'
import type { Point, Scan } from './scan.ts'
import { hijriYearNumber } from './years.ts'

type Phrase<Value> = { readonly keys: readonly string[]; readonly value: Value }
type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** Phrases by their first word, the longest first. */
function phrases<Value>(rows: readonly (readonly [forms: string, value: Value])[]): Phrases<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>()
  for (const [forms, value] of rows) {
    for (const form of forms.split('|')) {
      const keys = form.split(' ').map(lookupKey)
      const first = keys[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, value }])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return byFirst
}

const MONTHS = phrases<number>([
  ['محرم|محرم الحرام', 1],
  ['صفر|صفر المظفر', 2],
  ['ربیع الاول|ربیع‌الاول|ربیع الاوّل', 3],
  ['ربیع الثانی|ربیع‌الثانی|ربیع الآخر', 4],
  ['جمادی الاول|جمادی الاولی|جمادی الاولیٰ|جمادی‌الاول', 5],
  ['جمادی الثانی|جمادی الثانیہ|جمادی الآخر|جمادی‌الثانی', 6],
  ['رجب|رجب المرجب', 7],
  ['شعبان|شعبان المعظم', 8],
  ['رمضان|رمضان المبارک|رمضان‌المبارک', 9],
  ['شوال|شوال المکرم', 10],
  ['ذیقعد|ذیقعدہ|ذی قعد|ذی القعدہ|ذوالقعدہ|ذو القعدہ|ذی قعدہ', 11],
  ['ذی الحج|ذی الحجہ|ذوالحج|ذوالحجہ|ذو الحجہ|ذی الحجۃ', 12],
])

type Festival = { readonly month: number; readonly day: number; readonly name: string }

const FESTIVALS = phrases<Festival>([
  ['عید الفطر|عیدالفطر|عید الفطرکے|میٹھی عید', { month: 10, day: 1, name: 'Eid ul-Fitr' }],
  [
    'عید الاضحی|عید الاضحیٰ|عیدالاضحی|عیدالاضحیٰ|عید الضحی|عید الضحیٰ|عید قربان|بقر عید|بقرعید',
    { month: 12, day: 10, name: 'Eid ul-Adha' },
  ],
  ['یوم عاشور|یوم عاشورہ|یوم عاشورا|یومِ عاشور|عاشورہ|عاشورا|عاشور', { month: 1, day: 10, name: 'Ashura' }],
  [
    'عید میلاد النبی|عید میلادالنبی|میلاد النبی|عیدمیلادالنبی',
    { month: 3, day: 12, name: 'the Prophet’s birthday' },
  ],
  ['شب برات|شب برأت|شبِ برات', { month: 8, day: 15, name: 'Shab-e Barat' }],
  ['شب معراج|شبِ معراج', { month: 7, day: 27, name: 'Shab-e Miraj' }],
])

const MONTH_NAMES =
  'Muharram|Safar|Rabi al-Awwal|Rabi al-Thani|Jumada al-Ula|Jumada al-Thani|Rajab|Shaban|Ramadan|Shawwal|Dhul Qada|Dhul Hijja'.split(
    '|',
  )
/** Months that are also men's names or other words: a day or a year must be beside them; صفر is zero. */
const RAMADAN = 9

/** The first words of all months and festivals. */
export const ISLAMIC_MONTH_STARTS: Iterable<string> = MONTHS.keys()
export const FESTIVAL_STARTS: Iterable<string> = FESTIVALS.keys()

function match<Value>(
  table: Phrases<Value>,
  scan: Scan,
  at: number,
): { value: Value; last: number } | undefined {
  const phrase = table.get(scan.key(at))?.find(({ keys }) => scan.has(at, ...keys))
  return phrase && { value: phrase.value, last: at + phrase.keys.length - 1 }
}

/** 10 محرم 1442ھ, یکم رمضان, 9 اور 10 محرم. */
export function readIslamicDay(scan: Scan, at: number): Point | undefined {
  const days = readDays(scan, at)
  const month = days && match(MONTHS, scan, days.last + 1)
  if (!days || !month || days.final > 30) return undefined
  const stated = hijriYearNumber(scan, month.last + 1)
  const last = stated?.last ?? month.last
  const year = stated?.year ?? nearestYear(scan, month.value, days.final, month.last + 1)
  const [first, final] = [days.first, days.final].map((day) => hijriDay(year, month.value, day))
  const edtf = first === final ? `${first}` : `${first}/${final}`
  return {
    last,
    edtf,
    rule: 'hijri-date',
    gloss: `${days.first} ${MONTH_NAMES[month.value - 1]}`,
    with: 'on',
  }
}

/** محرم 1442ھ; رمضان میں, رمضان المبارک, ماہ رمضان without a year. */
export function readIslamicMonth(scan: Scan, at: number): Point | undefined {
  const month = match(MONTHS, scan, at)
  if (!month) return undefined
  const stated = hijriYearNumber(scan, month.last + 1)
  if (!stated && !isIslamicMonthHere(scan, month.value, at, month.last)) return undefined
  const year = stated?.year ?? nearestYear(scan, month.value, 1, month.last + 1)
  const gloss = MONTH_NAMES[month.value - 1] ?? ''
  return {
    last: stated?.last ?? month.last,
    edtf: hijriMonth(year, month.value),
    rule: 'hijri-date',
    gloss,
    with: 'in',
  }
}

/** Without a day or a year only where it cannot be a man's name (محمد رمضان) or a number (صفر). */
function isIslamicMonthHere(scan: Scan, month: number, at: number, last: number): boolean {
  if (scan.words[at - 1]?.upos === 'PROPN') return false
  const [before, next, second] = [scan.key(at - 1), scan.key(last + 1), scan.key(last + 2)]
  if (before === 'ماہ') return true
  if (next === 'کے')
    return second === 'مہینے' || (month === RAMADAN && (second === 'دوران' || second === 'بعد'))
  if (month === RAMADAN) return last > at || (next === 'میں' && second !== 'نے')
  return last > at && next === 'میں'
}

/** عید الفطر: the last one up to the article's date, the next one before a future verb. */
export function readFestival(scan: Scan, at: number): Point | undefined {
  const festival = match(FESTIVALS, scan, at)
  if (!festival) return undefined
  const { month, day, name } = festival.value
  const year = nearestYear(scan, month, day, festival.last + 1)
  const last =
    scan.has(festival.last + 1, 'کے', 'روز') || scan.has(festival.last + 1, 'کے', 'دن')
      ? festival.last + 2
      : festival.last
  return { last, edtf: hijriDay(year, month, day), rule: 'festival', gloss: name, with: 'on' }
}

/** The year of the last such day up to the article's, or of the next one when the verb at `at` is of the future. */
function nearestYear(scan: Scan, month: number, day: number, at: number): number {
  const { number } = scan.today
  const year = hijriYearOf(number)
  const there = hijriDayNumber(year, month, day)
  if (scan.isFuture(at)) return there < number ? year + 1 : year
  return there > number ? year - 1 : year
}
