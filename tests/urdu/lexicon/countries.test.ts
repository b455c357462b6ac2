/** Every country and territory, month and day of the week that Unicode's CLDR knows (through the platform's own Intl) is known by its Urdu name. */
import { expect, test } from 'vitest'
import { nameKeys } from '#urdu/lexicon/gazetteer.ts'
import { lookupKey } from '#urdu/script/letters.ts'
import { lexicon } from '../../fixtures/the-lexicon.ts'

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
// No places with people, or private codes: CLDR's test regions, the EU and the UN, dissolved states under their old codes.
// Of two more, CLDR's Urdu is no name: Sark (CQ) as سارک, which is SAARC, and "small islands outside America" (UM).
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'CQ', 'UM'])

/** Names by code, where CLDR has one of its own; an old code (DD, SU) gives its successor's. */
function names(language: string): Map<string, string> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return new Map(
    CODES.flatMap((code) => {
      const name = NO_COUNTRIES.has(code) ? undefined : display.of(code)
      return name === undefined ? [] : [[code, name] as const]
    }),
  )
}

function knows(name: string): boolean {
  const [first = '', ...rest] = nameKeys(name)
  const found = lexicon.gazetteer.spellings.get(first) ?? []
  return found.some(({ keys, known }) => known.type === 'PLACE' && keys.slice(1).join(' ') === rest.join(' '))
}

test('by the Urdu name that CLDR gives it', () => {
  const urdu = names('ur')
  expect(urdu.size).toBeGreaterThan(240)
  expect([...urdu].filter(([, name]) => !knows(name))).toEqual([])
})

/** Twelve months or seven days as Intl calls them, from the first. */
function calendar(language: string, part: 'month' | 'weekday'): string[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { [part]: 'long', timeZone: 'UTC' })
  const days =
    part === 'month'
      ? Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 15))
      : Array.from({ length: 7 }, (_, day) => Date.UTC(2021, 7, 2 + day))
  return days.map((day) => format.format(day))
}

test.each(['month', 'weekday'] as const)('every %s has its English name', (part) => {
  const english = calendar('en', part)
  const unknown = calendar('ur', part).filter(
    (name, index) =>
      !lexicon
        .find(lookupKey(name))
        .some(({ gloss, entry }) => [gloss, ...(entry?.senses ?? [])].includes(english[index])),
  )
  expect(unknown).toEqual([])
})
