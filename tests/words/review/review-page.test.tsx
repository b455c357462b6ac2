import 'fake-indexeddb/auto'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WordRecord } from '#library/words/word-record.ts'
import { aSavedWord, placeOfWord, SAVED_AT } from '../../fixtures/a-saved-word.ts'
import { loadAllWords } from '../../fixtures/interface-words.ts'

const MINUTE = 60_000
const attack = aSavedWord('حملہ')
const contact = aSavedWord('رابطے', { savedAt: SAVED_AT + 1 })

/** The review of one tab that was just opened; `wait` moves its clock. */
async function open(words: readonly WordRecord[]) {
  vi.resetModules()
  await loadAllWords()
  let now = SAVED_AT + MINUTE
  const store = await import('#library/words/words.ts')
  await store.keepWords(words)
  const { ReviewPage } = await import('#words/review/ReviewPage.tsx')
  const { MemoryRouter } = await import('react-router')
  render(
    <MemoryRouter initialEntries={['/words/review/']}>
      <ReviewPage now={() => now} />
    </MemoryRouter>,
  )
  await screen.findByRole('heading', { level: 2 })
  return {
    review: ({ key }: WordRecord) => store.getWords().get(key)?.review,
    wait: (time: number) => {
      now += time
    },
  }
}
const asked = () => screen.getByText(/./, { selector: 'mark' }).textContent
const press = (code: string) => userEvent.keyboard(`[${code}]`)
const answer = () => screen.queryByText('attack') ?? screen.queryByText('contact')

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  localStorage.clear()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('A word under review', () => {
  test('is asked in its sentence, without its meaning', async () => {
    await open([attack, contact])
    expect(screen.getByText('2 left')).toBeVisible()
    expect(asked()).toBe('حملہ')
    expect(screen.getByRole('heading', { name: /What does it mean here\?/ })).toBeVisible()
    expect(answer()).toBeNull()
  })
  test('shows its meaning, its sound and the translation, told once, and then how well it was known', async () => {
    await open([attack])
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }))
    const { gloss, translit, devanagari, translation } = placeOfWord(attack)
    const [status] = screen.getAllByRole('status').filter((one) => one.textContent?.includes(gloss.en))
    for (const text of [translit, devanagari, translation?.en ?? '?']) expect(status).toHaveTextContent(text)
    const ratings = screen.getByRole('group', { name: 'How well did you know it?' })
    expect(ratings).toHaveFocus()
    expect(
      within(ratings)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '1Again in 1 minute',
      '2Hard in 6 minutes',
      '3Good in 10 minutes',
      expect.stringMatching(/^4Easy in \d+ days$/),
    ])
  })
})

describe('From the keyboard alone', () => {
  test('words are asked, answered and rated, on whatever keyboard', async () => {
    const { review } = await open([attack, contact])
    await press('Space')
    expect(answer()).toBeVisible()
    await press('Digit4')
    expect(review(attack)).toMatchObject({ reps: 1, state: 2 })
    expect(asked()).toBe('رابطے')
    await press('Enter')
    await press('Numpad4')
    expect(await screen.findByRole('heading', { name: 'Done for now' })).toHaveFocus()
    expect(screen.getByText('You reviewed 2 words.')).toBeVisible()
    expect(screen.getByText(/The next word comes up .*in \d+ days/)).toBeVisible()
  })
  test('no rating is taken before the answer was seen', async () => {
    const { review } = await open([attack])
    await press('Digit3')
    expect(review(attack)).toBeUndefined()
    expect(asked()).toBe('حملہ')
  })
  test('the last rating is taken back with Z, and the answer stands again', async () => {
    const { review } = await open([attack, contact])
    await press('Space')
    await press('Digit1')
    expect(asked()).toBe('رابطے')
    await press('KeyZ')
    expect(asked()).toBe('حملہ')
    expect(answer()).toBeVisible()
    expect(review(attack)).toMatchObject({ reps: 0, state: 0 })
    await press('Digit4')
    expect(review(attack)).toMatchObject({ reps: 1, state: 2 })
  })
})

describe('A session', () => {
  test('asks a forgotten word once more, after the others', async () => {
    await open([attack, contact])
    await press('Space')
    await press('Digit1')
    expect(asked()).toBe('رابطے')
    expect(screen.getByText('2 left')).toBeVisible()
    await press('Space')
    await press('Digit4')
    expect(asked()).toBe('حملہ')
  })
  test('ends; the last rating can still be taken back', async () => {
    await open([attack])
    await press('Space')
    await press('Digit4')
    await userEvent.click(await screen.findByRole('button', { name: 'Undo the last rating' }))
    expect(asked()).toBe('حملہ')
  })
  test('goes on when more words have become due meanwhile', async () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ ...attack, key: `${index}/w` }))
    await open(many)
    for (let times = 0; times < 20; times += 1) {
      await press('Space')
      await press('Digit4')
    }
    await userEvent.click(await screen.findByRole('button', { name: 'Go on' }))
    expect(screen.getByText('1 left')).toBeVisible()
  })
  test('without anything due says when the next word comes up', async () => {
    const { rate } = await import('#words/review/review.ts')
    await open([rate(attack, 3, SAVED_AT)])
    expect(screen.getByRole('heading', { name: 'Nothing is due' })).toBeVisible()
    expect(screen.getByText(/The next word comes up .*in 9 minutes/)).toBeVisible()
  })
})

test('a word with several sentences is asked in each by turns', async () => {
  const first = placeOfWord(attack)
  const second = { ...first, at: 'p99.s1.w1', sentence: 'سائبر حملہ ہوا۔', start: 6 }
  const { wait } = await open([{ ...attack, places: [first, second] }])
  expect(screen.getByText(/حملہ/, { selector: 'mark' }).parentElement).toHaveTextContent(first.sentence)
  await press('Space')
  await press('Digit3')
  wait(10 * MINUTE)
  expect(screen.getByText(/حملہ/, { selector: 'mark' }).parentElement).toHaveTextContent(second.sentence)
})
