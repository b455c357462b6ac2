import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { HINTS } from '#library/storage/hints.ts'
import { WordsLink } from '#app/WordsLink.tsx'

vi.mock('#words/DueCount.tsx', () => {
  throw new Error('Failed to fetch dynamically imported module')
})
afterEach(() => localStorage.clear())

test('where the number of words to review does not arrive, the masthead stands without it', async () => {
  localStorage.setItem(HINTS.words, '1')
  const page = render(
    <MemoryRouter>
      <WordsLink />
    </MemoryRouter>,
  )
  await expect(import('#words/DueCount.tsx')).rejects.toThrow()
  await vi.dynamicImportSettled()
  page.rerender(
    <MemoryRouter>
      <WordsLink />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link')).toBeVisible()
})
