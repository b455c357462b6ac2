// Counts what is imported after it.
import { countWork } from '../fixtures/count-work.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAYERS } from '#article/layers.ts'
import { checkView, formatReaderLink, linkTo, parseReaderLink, type ReaderView } from '#share/reader-link.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const number = fc.integer({ min: 1, max: 5000 })
const view: fc.Arbitrary<ReaderView> = fc.record(
  {
    place: fc.oneof(
      fc.record({ paragraph: number }),
      fc.record({ paragraph: number, sentence: number }),
      fc.tuple(number, number, number, number).map(([paragraph, sentence, first, more]) => ({
        paragraph,
        sentence,
        words: [first, first + more] as const,
      })),
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

test('a link can lead to a page that tells its articles apart by a parameter', () => {
  const link = linkTo('/own/read/?id=a1b2', { place: { paragraph: 3, sentence: 1 }, layers: ['gloss'] })
  expect(link).toBe('/own/read/?id=a1b2&show=gloss#p3.s1')
  expect(parse(link)).toEqual({
    view: { place: { paragraph: 3, sentence: 1 }, layers: ['gloss'] },
    problems: [],
  })
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

test('a layer asked for twice, or out of order, is on once and in its place', () => {
  expect(parse('/read/a/?show=roman,gloss,roman').view.layers).toEqual(['gloss', 'roman'])
  expect(parse('/read/a/?show=x,x,x').problems).toEqual([{ kind: 'layer', value: 'x' }])
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

test('what is endless is refused in a few lines', () => {
  const million = 1_000_000
  const many = Array.from({ length: million }, (_, at) => at).join(',')
  const links: [string, string][] = [
    [`?show=${many}`, ''],
    ['?show=gloss', `#p3.s1.w4${'0'.repeat(million)}`],
    [`?${'a=b&'.repeat(million)}`, `#${'p3.s1.'.repeat(million)}`],
    [`?card=${'e'.repeat(million)}`, `#p3.s1:~:text=${'x'.repeat(million)}`],
  ]
  for (const [search, hash] of links) {
    let answer: ReturnType<typeof parseReaderLink> | undefined
    // Parsing stops early: a few hundred blocks of code, whatever the length.
    expect(countWork(() => (answer = parseReaderLink(search, hash)))).toBeLessThan(1000)
    expect(answer?.problems.length).toBeLessThanOrEqual(2)
    expect(answer?.problems.every(({ value }) => value.length <= 40)).toBe(true)
  }
  expect(parse('/read/a/?show=a,b,c,d,e,f,g,h,i,j,k').problems).toHaveLength(8)
})

test('the long tail that other sites put on a link hides nothing of ours', () => {
  expect(parse(`/read/a/?show=gloss&fbclid=${'x'.repeat(900)}#p2`)).toEqual({
    view: { place: { paragraph: 2 }, layers: ['gloss'] },
    problems: [],
  })
  expect(parse(`/read/a/?show=gloss&fbclid=${'x'.repeat(9000)}`).view.layers).toEqual(['gloss'])
})

test('a broken letter at the cut is no broken text', () => {
  const [problem] = parse(`/read/a/?gloss=${'x'.repeat(39)}😀`).problems
  expect(problem?.value.isWellFormed()).toBe(true)
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
    ['the card of several words', '?card=word#p3.s1.w4-w6', 'card'],
    ['a word beyond its sentence', '#p3.s1.w400', 'place'],
  ])('%s is named as a problem', (_name, link, kind) => {
    const { view: kept, problems } = check(`/read/a/${link}`)
    expect(problems.map((problem) => problem.kind)).toContain(kind)
    expect(kept).not.toHaveProperty(kind)
  })
})
