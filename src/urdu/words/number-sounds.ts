/** How a number in digits is said in romanised Urdu: 1500 pandrah sau, 3.5 tīn aʻshāriya pāṉch, 10:30 sāṛhe das. */
import { asciiDigits } from '#urdu/script/letters.ts'
import { digitsValue, type Numerals } from '#urdu/lexicon/numbers.ts'

const POWERS = [
  [1e11, 'kharab'],
  [1e9, 'arab'],
  [1e7, 'karoṛ'],
  [1e5, 'lākh'],
  [1e3, 'hazār'],
] as const
const HIGHEST = 1e13
const POINT = 'aʻshāriya'

/**
 * How digits are said, with the signs that the tokeniser leaves on them: 2011ء, 15ویں, 1,500, 9/7/2021, 10:30. What no
 * rule knows is said digit by digit, so it is never empty unless there is no digit.
 */
export function numberTranslit(form: string, numerals: Numerals): string {
  const [, digits = '', ending = ''] = /^(.*?)(ء|ھ|ویں|واں)?$/s.exec(asciiDigits(form)) ?? []
  const clock = /^(\d\d?):(\d\d)$/.exec(digits)
  if (clock) return sayClock(Number(clock[1]), Number(clock[2]), numerals)
  const said = sayNumber(digits, numerals) ?? sayParts(digits, numerals)
  return said + (ORDINALS[ending] ?? '')
}

const ORDINALS: Readonly<Record<string, string>> = { ویں: 'veṉ', واں: 'vāṉ' }

function sayNumber(digits: string, numerals: Numerals): string | undefined {
  const value = digitsValue(digits)
  // A code such as 007 is no number.
  if (value === undefined || value >= HIGHEST || /^0\d/.test(digits)) return undefined
  const [, part] = /[.٫۔](\d+)$/.exec(digits) ?? []
  const whole = sayWhole(Math.floor(value), numerals)
  return part ? `${whole} ${POINT} ${sayDigits(part, numerals)}` : whole
}

/** 1500 and 1947 are said by hundreds, 2021 and 1050 by thousands: pandrah sau, unnīs sau saintālīs, do hazār ikkīs. */
function sayWhole(value: number, numerals: Numerals): string {
  if (value < 100) return numerals.said.get(value) ?? String(value)
  if (value >= 1100 && value < 2000) return sayHundreds(value, numerals)
  for (const [power, name] of POWERS) {
    if (value >= power) {
      const rest = value % power
      const many = `${sayBelowHundred(Math.floor(value / power), numerals)} ${name}`
      return rest === 0 ? many : `${many} ${sayRest(rest, numerals)}`
    }
  }
  return sayHundreds(value, numerals)
}

/** After a power, 1500 is ek hazār pāṉch sau: 3,01,500 tīn lākh ek hazār pāṉch sau. */
function sayRest(value: number, numerals: Numerals): string {
  if (value < 1100 || value >= 2000) return sayWhole(value, numerals)
  return `${sayWhole(1000, numerals)} ${sayWhole(value - 1000, numerals)}`
}

function sayHundreds(value: number, numerals: Numerals): string {
  const hundreds = `${sayBelowHundred(Math.floor(value / 100), numerals)} sau`
  return value % 100 === 0 ? hundreds : `${hundreds} ${sayBelowHundred(value % 100, numerals)}`
}

function sayBelowHundred(value: number, numerals: Numerals): string {
  return numerals.said.get(value) ?? String(value)
}

/** 10:30 sāṛhe das, 9:15 savā nau, 1:45 paune do, 1:30 ḍeṛh, 2:30 ḍhāī; 10:20 das bīs. */
function sayClock(hour: number, minute: number, numerals: Numerals): string {
  const say = (value: number) => sayBelowHundred(value, numerals)
  if (minute === 0) return say(hour)
  if (hour >= 1 && hour <= 12) {
    if (minute === 30 && hour === 1) return 'ḍeṛh'
    if (minute === 30 && hour === 2) return 'ḍhāī'
    if (minute === 30) return `sāṛhe ${say(hour)}`
    if (minute === 15) return hour === 1 ? 'savā' : `savā ${say(hour)}`
    if (minute === 45) return hour === 12 ? 'paune ek' : `paune ${say(hour + 1)}`
  }
  return `${say(hour)} ${minute < 10 ? `${say(0)} ` : ''}${say(minute)}`
}

/** 9/7/2021 part by part. */
function sayParts(digits: string, numerals: Numerals): string {
  const parts = digits.match(/\d+/g) ?? []
  return parts
    .map((part) => (parts.length > 1 && sayNumber(part, numerals)) || sayDigits(part, numerals))
    .join(' ')
}

function sayDigits(digits: string, numerals: Numerals): string {
  return Array.from(digits, (digit) => sayBelowHundred(Number(digit), numerals)).join(' ')
}
