// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Paragraph } from '#article/article.ts'
import { annotate, prepareToAnnotate } from '#library/articles/pasted.ts'
import { anArticle } from '../../fixtures/an-article.ts'
import { latestWorker, SpokenWorker } from '../../fixtures/spoken-worker.ts'

const whole = anArticle()
const { paragraphs, ...rest } = whole
const plain = {
  ...whole,
  annotated: false,
  paragraphs: paragraphs.map((paragraph): Paragraph => ({ ...paragraph, sentences: [] })),
}
const numbered = (number: number) => [number, paragraphs[number - 1] as Paragraph] as const
const options = { date: '2021-07-10', dateBasis: 'stated', slug: 'a', source: 'a.txt' } as const

beforeEach(() => {
  SpokenWorker.all = []
  vi.useFakeTimers()
  vi.stubGlobal('Worker', SpokenWorker)
})
afterEach(() => {
  // Whoever rests goes home, so that the next test begins with nobody.
  vi.runAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const begin = (signal = new AbortController().signal) => {
  const onPlain = vi.fn()
  const onParagraphs = vi.fn()
  const result = annotate('متن', options, { signal, onPlain, onParagraphs })
  return { result, worker: latestWorker(), onPlain, onParagraphs }
}

describe('Annotating a text', () => {
  test('tells what is ready on the way, and ends with the whole article of the same paragraphs', async () => {
    const { result, worker, onPlain, onParagraphs } = begin()
    worker.say({ kind: 'plain', article: plain })
    expect(onPlain).toHaveBeenCalledWith(plain)
    const first = [numbered(1)]
    worker.say(
      { kind: 'paragraphs', paragraphs: first },
      { kind: 'finished', rest, paragraphs: [numbered(3)] },
    )
    expect(onParagraphs).toHaveBeenCalledWith(first)
    const done = await result
    expect(done).toEqual({ ok: true, article: whole })
    expect(done.ok && done.article.paragraphs[0]).toBe(paragraphs[0])
  })
  test('uses the worker that rests, and lets it go when no text comes for half a minute', async () => {
    const first = begin()
    first.worker.say({ kind: 'plain', article: plain }, { kind: 'finished', rest, paragraphs: [] })
    await first.result
    const second = begin()
    expect(second.worker).toBe(first.worker)
    second.worker.say({ kind: 'plain', article: plain }, { kind: 'finished', rest, paragraphs: [] })
    await second.result
    vi.advanceTimersByTime(29_000)
    expect(first.worker.terminate).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2000)
    expect(first.worker.terminate).toHaveBeenCalledOnce()
  })
  test('takes the worker that was prepared for it', () => {
    prepareToAnnotate()
    prepareToAnnotate()
    const { worker } = begin()
    expect(SpokenWorker.all).toEqual([worker])
    expect(worker.tasks).toHaveLength(1)
  })
  test.each([
    [
      'when the word list does not arrive',
      'lexicon',
      (worker: SpokenWorker) => worker.say({ kind: 'no-lexicon' }),
    ],
    ['when the worker breaks', 'broken', (worker: SpokenWorker) => worker.onerror?.()],
    ['when nothing is heard for a minute', 'slow', () => void vi.advanceTimersByTime(61_000)],
  ])('ends %s: %s', async (_when, problem, happen) => {
    const { result, worker } = begin()
    happen(worker)
    expect(await result).toEqual({ ok: false, problem })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })
  test('stops when nobody wants it any more', async () => {
    const leaving = new AbortController()
    const { result, worker, onParagraphs } = begin(leaving.signal)
    leaving.abort()
    expect(await result).toEqual({ ok: false, problem: 'stopped' })
    expect(worker.terminate).toHaveBeenCalledOnce()
    worker.say({ kind: 'paragraphs', paragraphs: [numbered(1)] })
    expect(onParagraphs).not.toHaveBeenCalled()
  })
  test('a browser without workers says so', async () => {
    vi.stubGlobal('Worker', undefined)
    const { signal } = new AbortController()
    expect(await annotate('متن', options, { signal, onParagraphs: vi.fn() })).toEqual({
      ok: false,
      problem: 'broken',
    })
  })
})
