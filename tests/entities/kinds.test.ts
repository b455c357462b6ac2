/** A kind of entity is complete in the styles: what is missing there would fail nowhere but before a reader's eyes. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ENTITY_TYPES } from '#article/article.ts'

const read = (file: string) => readFileSync(`src/${file}`, 'utf8')
const [tokens, kinds, marks] = [
  read('styles/tokens.css'),
  read('entities/entities.css'),
  read('entities/kind-marks.css'),
]
const countOf = (name: string) => tokens.split(`--${name}:`).length - 1
// One for each theme of the tokens.
const themes = countOf('ink')

/** The token that gives a kind its colour, such as `person`. */
const tokenOf = (type: string) =>
  new RegExp(
    `\\[data-type="${type}"\\] \\{\\s*--kind: var\\(--([a-z]+)\\);\\s*--kind-tint: var\\(--\\1-tint\\)`,
  ).exec(kinds)?.[1]

describe.each(ENTITY_TYPES)('The kind %s', (type) => {
  test('has a colour and a tint of its own in every theme', () => {
    const token = tokenOf(type)
    expect(token).toMatch(/^[a-z]+$/)
    expect([themes > 1, countOf(token ?? ''), countOf(`${token}-tint`)]).toEqual([true, themes, themes])
  })
  test('is told without colour by the pattern of its rule', () => {
    // The plain line is the first kind's: it is the default of all.
    if (type === ENTITY_TYPES[0])
      expect(marks).toMatch(/\.mention \{\s*--pattern:[^;]+;\s*--pattern-size:[^;]+;\s*--line:/)
    else
      expect(marks).toMatch(
        new RegExp(`&\\[data-type="${type}"\\] \\{\\s*--pattern:[^}]+--pattern-size:[^}]+--line:`),
      )
  })
  test('is plain text when it is switched off', () => {
    expect(marks).toContain(`[data-hidden-kinds~="${type}"] .mention[data-type="${type}"]:not(.lit)`)
  })
})

test('no two kinds share a colour', () => {
  expect(new Set(ENTITY_TYPES.map(tokenOf)).size).toBe(ENTITY_TYPES.length)
})
