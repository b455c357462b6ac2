import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAYERS } from '#article/layers.ts'
import { checkView, formatReaderLink, parseReaderLink, type ReaderView } from '#share/reader-link.ts'
import { theSeed } from '../the-seed.ts'

const number = fc.integer({ min: 1, max: 5000 })
const view: fc.Arbitrary<ReaderView> = fc.record(
  {
    place: fc.oneof(
      fc.record({ paragraph: number, sentence: number }),
      fc
        .tuple(number, number, number)
        .map(([paragraph, sentence, word]) => ({ paragraph, sentence, words: [word, word] as const })),
    ),
    layers: fc.subarray(LAYERS.map(({ id }) => id)),
    gloss: fc.constantFrom('en' as const, 'hi' as const),
    card: fc.oneof(
      fc.constant({ kind: 'word' as const }),
      fc.nat(99).map((id) => ({ kind: 'entity' as const, id: `e${id}` })),
    ),
  },
  { requiredKeys: [] },
)
const parse = (link: string) => {
  const url = new URL(link, 'https://sutoor.example')
  return parseReaderLink(url.search, url.hash)
}

test('a link carries place, layers, gloss language and card', () => {
  const link = formatReaderLink('phone-call', {
    place: { paragraph: 3, sentence: 1, words: [4, 4] },
    layers: ['roman', 'gloss'],
    gloss: 'en',
    card: { kind: 'word' },
  })
  expect(link).toBe('/read/phone-call/?show=gloss,roman&gloss=en&card=word#p3.s1.w4')
})

test('whatever a link carries arrives', () => {
  fc.assert(
    fc.property(view, (given) => {
      expect(parse(formatReaderLink('a', given))).toEqual({ view: given, problems: [] })
    }),
  )
})

test('no layers at all is something else than not saying', () => {
  expect(parse('/read/a/?show=').view.layers).toEqual([])
  expect(parse('/read/a/').view.layers).toBeUndefined()
})

test('any address whatever is read without an exception', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (search, hash) => void parseReaderLink(`?${search}`, `#${hash}`)),
  )
  fc.assert(
    fc.property(
      fc.string(),
      (value) => void parseReaderLink(`?show=${value}&card=${value}%E0%A4`, `#p${value}`),
    ),
  )
})

test('what is not understood is left out and named, cut short', () => {
  expect(parse('/read/a/?show=gloss,xyz&gloss=fr&card=<b>#p3.s1.x').problems).toEqual([
    { kind: 'layer', value: 'xyz' },
    { kind: 'gloss', value: 'fr' },
    { kind: 'card', value: '<b>' },
    { kind: 'place', value: 'p3.s1.x' },
  ])
  expect(parse(`/read/a/#p${'9'.repeat(100_000)}`).problems[0]?.value.length).toBe(40)
})

test("others' parameters and the browser's own fragments do no harm", () => {
  expect(parse('/read/a/?utm_source=x&fbclid=y#p2.s1:~:text=foo')).toEqual({
    view: { place: { paragraph: 2, sentence: 1 } },
    problems: [],
  })
  expect(parse('/read/a/#entities')).toEqual({ view: {}, problems: [] })
})

describe('in the seed article', () => {
  const article = theSeed()
  const check = (link: string) => checkView(article, parse(link).view)
  test('what stands there is kept', () => {
    expect(check('/read/a/?card=e1#p3.s1').problems).toEqual([])
  })
  test.each([
    ['a place beyond the end', '#p99.s1', 'place'],
    ['page furniture', '#p16', 'place'],
    ['an entity that is not there', '?card=e99', 'card'],
    ['the card of no word', '?card=word#p3.s1', 'card'],
  ])('%s is named as a problem', (_name, link, kind) => {
    const { view: kept, problems } = check(`/read/a/${link}`)
    expect(problems.map((problem) => problem.kind)).toContain(kind)
    expect(kept).not.toHaveProperty(kind)
  })
})
