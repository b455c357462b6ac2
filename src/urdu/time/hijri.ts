/**
 * The Islamic calendar by arithmetic (the civil one): years of 354 days, eleven leap days in thirty years. The moon that is
 * seen in South Asia is mostly a day later, so a date made here is always about then (`~`).
 */
import { isoOf } from './calendar.ts'

// Day number (from 1970-01-01) of the day before the first of Muharram 1.
const BEFORE_YEAR_1 = -492_149

/** The day number of an Islamic date: 1 Muharram 1442 is 20 August 2020. Months from 1, Muharram. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  const leapDays = Math.floor((3 + 11 * year) / 30)
  return BEFORE_YEAR_1 + 354 * (year - 1) + leapDays + Math.ceil(29.5 * (month - 1)) + day
}

/** The Islamic year in which a day lies. */
export function hijriYearOf(dayNumber: number): number {
  let year = Math.floor((dayNumber - BEFORE_YEAR_1) / 354.367) + 1
  // The mean length leaves the estimate at most one off.
  while (hijriDayNumber(year, 1, 1) > dayNumber) year -= 1
  while (hijriDayNumber(year + 1, 1, 1) <= dayNumber) year += 1
  return year
}

/** 10 Muharram 1442 as EDTF: `2020-08-29~`. */
export function hijriDay(year: number, month: number, day: number): string {
  return `${isoOf(hijriDayNumber(year, month, day))}~`
}

/** Ramadan 1442 as EDTF: `2021-04-13~/2021-05-12~`. */
export function hijriMonth(year: number, month: number): string {
  const first = hijriDayNumber(year, month, 1)
  const next = month === 12 ? hijriDayNumber(year + 1, 1, 1) : hijriDayNumber(year, month + 1, 1)
  return `${isoOf(first)}~/${isoOf(next - 1)}~`
}

/** The year 1442 as EDTF: `2020-08-20~/2021-08-09~`. */
export function hijriYear(year: number): string {
  return `${isoOf(hijriDayNumber(year, 1, 1))}~/${isoOf(hijriDayNumber(year + 1, 1, 1) - 1)}~`
}
