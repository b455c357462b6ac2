/** The list of the commonest words: its order, its keys, and how much of real news it covers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { loadCommonest } from '#words/commonest.ts'
import { wordKey } from '#words/word-key.ts'
import { theSeed } from '../fixtures/the-seed.ts'
import { read } from '../fixtures/the-lexicon.ts'

const LIST = join(import.meta.dirname, '../../src/words/commonest.txt')
const NEWS = join(import.meta.dirname, '../urdu/news')
const ranks = await loadCommonest()
const keys = [...ranks.keys()]

test('the list has 4,000 different words, ranked from 1', () => {
  const lines = readFileSync(LIST, 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(4000)
  expect(keys).toEqual(lines)
  expect([...ranks.values()]).toEqual(keys.map((_, index) => index + 1))
})

test('it is read once', () => {
  expect(loadCommonest()).toBe(loadCommonest())
})

test('after a failure it is fetched again', async () => {
  vi.resetModules()
  const fetched = vi.fn<() => { default: string }>()
  fetched.mockImplementationOnce(() => {
    throw new TypeError('no network')
  })
  fetched.mockImplementation(() => ({ default: 'کا/w\nہونا/v\n' }))
  vi.doMock('../../src/words/commonest.txt?raw', fetched)
  const again = await import('#words/commonest.ts')
  await expect(again.loadCommonest()).rejects.toThrow()
  expect(await again.loadCommonest()).toEqual(
    new Map([
      ['کا/w', 1],
      ['ہونا/v', 2],
    ]),
  )
  vi.doUnmock('../../src/words/commonest.txt?raw')
})

test('every line is a key as words have it', () => {
  const upos = { v: 'VERB', p: 'PRON', w: 'NOUN' } as const
  const wrong = keys.filter((key) => {
    const [lemma = '', sort = ''] = key.split('/')
    return wordKey({ lemma, upos: upos[sort as keyof typeof upos] }) !== key
  })
  expect(wrong).toEqual([])
})

test.each(['کا/w', 'ہونا/v', 'میں/w', 'کرنا/v', 'اور/w'])('%s is among the first ten', (key) => {
  expect(ranks.get(key)).toBeLessThanOrEqual(10)
})

test.each(['کہنا/v', 'ایک/w', 'ملک/w', 'حکومت/w', 'صدر/w', 'حملہ/w', 'زیادہ/w', 'میں/p', 'دو/w', 'وزیر/w'])(
  '%s is among the first 500',
  (key) => {
    expect(ranks.get(key)).toBeLessThanOrEqual(500)
  },
)

test.each(['سائبر/w', 'موٹاپا/w', 'تاوان/w', 'منصب/w'])('%s is not among the first 500', (key) => {
  expect(ranks.get(key) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(500)
})

test('names are not on the list', () => {
  const names = ['پاکستان', 'بھارت', 'چین', 'امریکہ', 'ٹوئٹر', 'دسمبر', 'ٹرمپ', 'کراچی']
  expect(names.filter((name) => keys.some((key) => key.startsWith(`${name}/`)))).toEqual([])
})

/** The share of an article's words that are among the first `most`. */
function covered(words: readonly string[], most: number): number {
  return words.filter((key) => (ranks.get(key) ?? Number.POSITIVE_INFINITY) <= most).length / words.length
}

const keysOf = (article: ReturnType<typeof theSeed>) =>
  article.paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token) => {
        const key = wordKey(token)
        return key === undefined ? [] : [key]
      }),
    ),
  )

const news = readdirSync(NEWS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => keysOf(read(readFileSync(join(NEWS, name), 'utf8').trimEnd())))

test.each([
  [500, 0.7],
  [1000, 0.8],
  [2000, 0.89],
  [4000, 0.95],
])(
  'the first %i cover at least %f of unseen news, and of the seed that was annotated by hand',
  (most, share) => {
    expect(covered(news, most)).toBeGreaterThan(share)
    expect(covered(keysOf(theSeed()), most)).toBeGreaterThan(share)
  },
)
