import 'fake-indexeddb/auto'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { markWord, type Told } from '#words/change-word.ts'
import { WordNote } from '#words/WordNote.tsx'
import { aSavedWord } from '../fixtures/a-saved-word.ts'

beforeEach(() => localStorage.clear())
afterEach(() => vi.useRealTimers())

// jsdom shows no popovers.
const undo = () => screen.queryByRole('button', { name: 'Undo', hidden: true })
const note = (told: Told, onGone: () => void = () => undefined) => (
  <WordNote told={told} undoKey="Z" onGone={onGone} />
)

test('who marks a word again after undoing can undo that too', async () => {
  const attack = aSavedWord('حملہ')
  const { rerender } = render(note(await markWord(attack, 'known')))
  const button = undo()
  if (!button) throw new Error('no button')
  await userEvent.click(button)
  await waitFor(() => expect(undo()).toBeNull())
  rerender(note(await markWord(attack, 'known')))
  expect(undo()).not.toBeNull()
})

test('the note goes after ten seconds, however often the page is drawn anew meanwhile', () => {
  vi.useFakeTimers()
  const told: Told = { lemma: 'حملہ', done: 'known' }
  const onGone = vi.fn()
  const { rerender } = render(note(told, () => onGone()))
  vi.advanceTimersByTime(6000)
  rerender(note(told, () => onGone()))
  vi.advanceTimersByTime(6000)
  expect(onGone).toHaveBeenCalledTimes(1)
})
