/** What the interface says is the same in each of its languages. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#locales/languages.ts'
import { PARTS } from '#locales/text.ts'
import type { Part } from '#locales/parts.ts'

/** Each text of a part by its key. */
function textsIn(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]]
  return Object.entries(value ?? {}).flatMap(([name, inner]) => textsIn(inner, key ? `${key}.${name}` : name))
}
const textsOf = (language: InterfaceLanguage, part: Part) =>
  textsIn(JSON.parse(readFileSync(`src/locales/${language}/${part}.json`, 'utf8')))

const PLURAL = /_(zero|one|two|few|many|other)$/
const withoutForm = (key: string) => key.replace(PLURAL, '')
const valuesIn = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()

describe.each(PARTS)('The words of the part “%s”', (part) => {
  test.each(INTERFACE_LANGUAGES)('have the same keys in %s as in English', (language) => {
    const keysOf = (one: InterfaceLanguage) =>
      [...new Set(textsOf(one, part).map(([key]) => withoutForm(key)))].toSorted()
    expect(keysOf(language)).toEqual(keysOf('en'))
  })
  test.each(INTERFACE_LANGUAGES)('take the same values in %s as in English', (language) => {
    const english = new Map(textsOf('en', part))
    for (const [key, text] of textsOf(language, part)) {
      const other = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? ''
      expect([key, valuesIn(text)]).toEqual([key, valuesIn(other)])
    }
  })
  test.each(INTERFACE_LANGUAGES)('have in %s exactly the plurals that its numbers need', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const forms = Map.groupBy(
      textsOf(language, part).flatMap(([key]) => (PLURAL.test(key) ? [key] : [])),
      withoutForm,
    )
    for (const [key, all] of forms)
      expect([key, all.map((form) => form.slice(key.length + 1)).toSorted()]).toEqual([key, needed])
  })
  test('are in Devanagari in Hindi, but for names of products', () => {
    const own = (text: string) => text.replace(/\u2068[^\u2069]*\u2069|\{\{\w+\}\}/g, '')
    const inOtherLetters = textsOf('hi', part).filter(
      ([, text]) => /\p{L}/u.test(own(text)) && !/\p{Script=Devanagari}/u.test(own(text)),
    )
    expect(inOtherLetters).toEqual([])
  })
})
