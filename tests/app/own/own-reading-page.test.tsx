import 'fake-indexeddb/auto'
import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { OwnReadingPage } from '#app/own/OwnReadingPage.tsx'
import type { Paragraph } from '#article/article.ts'
import { keepOwn } from '#library/articles/own-articles.ts'
import { ownPath } from '#library/articles/own-record.ts'
import { anArticle } from '../../fixtures/an-article.ts'
import { anOwnArticle } from '../../fixtures/an-own-article.ts'
import { workerAtWork, SpokenWorker } from '../../fixtures/spoken-worker.ts'

const own = anOwnArticle()
const { paragraphs, ...rest } = anArticle({
  slug: own.id,
  provenance: { kind: 'machine', rule: 'Sutoor engine' },
})
const plain = {
  ...anArticle({ slug: own.id, annotated: false, entities: [], mentions: [], times: [], events: [] }),
  paragraphs: paragraphs.map((paragraph): Paragraph => ({ ...paragraph, sentences: [] })),
}
const [, , body] = paragraphs as [Paragraph, Paragraph, Paragraph]

beforeEach(() => {
  // jsdom lays nothing out.
  Object.defineProperty(document, 'elementFromPoint', { value: () => null, configurable: true })
  // A worker that is done rests, and serves the next test: what it was asked before is forgotten.
  for (const worker of SpokenWorker.all) worker.forget()
  vi.stubGlobal('Worker', SpokenWorker)
})
afterEach(() => vi.unstubAllGlobals())

const open = (path: string) =>
  render(
    <MemoryRouter initialEntries={[path]}>
      <OwnReadingPage />
    </MemoryRouter>,
  )
const opened = async () => {
  await keepOwn(own)
  open(ownPath(own.id))
  await screen.findByRole('heading', { level: 1, name: own.title })
  await waitFor(() => workerAtWork())
  return workerAtWork()
}
const say = (...answers: Parameters<SpokenWorker['say']>) => act(async () => workerAtWork().say(...answers))
const words = () => document.querySelectorAll('.paragraph ruby').length

describe('A text of the reader’s own', () => {
  test('stands at once, and tells that its words are to come', async () => {
    const worker = await opened()
    expect(screen.getByText('صدر نے کہا کہ بات چیت جاری رہے گی۔')).toBeVisible()
    expect(screen.getAllByText('Being annotated …').length).toBeGreaterThan(0)
    expect(worker.tasks[0]).toMatchObject({
      text: own.text,
      options: { date: own.date, dateBasis: 'stated' },
    })
  })
  test('has its words paragraph by paragraph, and a paragraph that stands is not drawn anew', async () => {
    await opened()
    await say({ kind: 'plain', article: plain }, { kind: 'paragraphs', paragraphs: [[3, body]] })
    await waitFor(() => expect(words()).toBeGreaterThan(10))
    const sentence = document.getElementById('p3.s3')
    await say({ kind: 'finished', rest, paragraphs: [[1, paragraphs[0] as Paragraph]] })
    expect(await screen.findByText('Annotated by machine')).toBeVisible()
    expect(document.getElementById('p3.s3')).toBe(sentence)
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(0)
    expect(screen.getByText('The text is annotated.')).toHaveRole('status')
    expect(screen.getByRole('heading', { name: 'Timeline' })).toBeInTheDocument()
  })
  test('without words, says why; trying again starts anew', async () => {
    await opened()
    await say({ kind: 'plain', article: plain }, { kind: 'no-lexicon' })
    expect(await screen.findByRole('alert')).toHaveTextContent('The word list did not arrive')
    expect(screen.getByText('Not annotated yet: plain text')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await say({ kind: 'plain', article: plain }, { kind: 'finished', rest, paragraphs: [[3, body]] })
    await waitFor(() => expect(words()).toBeGreaterThan(10))
    expect(screen.queryByRole('alert')).toBeNull()
  })
  test('takes its worker down when the reader leaves before it is done', async () => {
    await keepOwn(own)
    const { unmount } = open(ownPath(own.id))
    await screen.findByRole('heading', { level: 1, name: own.title })
    await waitFor(() => workerAtWork())
    unmount()
    expect(workerAtWork().terminate).toHaveBeenCalledOnce()
  })
  test('that is not on this device leads to those that are', async () => {
    open('/own/read/?id=other')
    await screen.findByRole('heading', { name: 'This text is not on this device' })
    expect(screen.getByRole('link', { name: 'To your own texts' })).toHaveAttribute('href', '/own/')
  })
})
