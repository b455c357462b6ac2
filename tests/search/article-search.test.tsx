import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ArticleSearch } from '#search/ArticleSearch.tsx'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()
const show = () => {
  const acts = { onGo: vi.fn(), onClose: vi.fn() }
  render(<ArticleSearch article={article} focusField {...acts} />)
  return acts
}
const field = () => screen.getByRole('searchbox', { name: 'Search this article' })
const hits = () => within(screen.getByRole('list', { name: 'Results' })).queryAllByRole('button')

describe('Searching in an article', () => {
  test('begins in the field, and shows by example what can be typed', async () => {
    const { onGo } = show()
    expect(field()).toHaveFocus()
    expect(hits()).toEqual([])
    for (const example of [/\p{Script=Arabic}/u, /^[a-z]+$/]) {
      expect(screen.getAllByRole('button', { name: example })[0]).toBeVisible()
    }
    await userEvent.click(screen.getByRole('button', { name: 'روس' }))
    expect(field()).toHaveValue('روس')
    expect(field()).toHaveFocus()
    expect(await screen.findByText(/^Places found: /)).toBeVisible()
    expect(onGo).not.toHaveBeenCalled()
  })
  test('lists the sentences with the words marked, their meaning, and their sound', async () => {
    show()
    await userEvent.type(field(), 'nahin')
    expect(await screen.findByText('Places found: 4')).toBeVisible()
    expect(hits()).toHaveLength(4)
    for (const hit of hits()) {
      expect(within(hit).getByText('نہیں')).toBeVisible()
      expect(hit).toHaveTextContent('Sound: nahīṉ')
    }
  })
  test('marks an English word in the translation, and does not say it twice', async () => {
    show()
    await userEvent.type(field(), 'president')
    await screen.findByText('Places found: 3')
    const [first] = hits()
    if (!first) throw new Error('no hit')
    expect(within(first).getByText('President').tagName).toBe('MARK')
    expect(within(first).getByText('صدر').tagName).toBe('MARK')
    expect(first).not.toHaveTextContent('Meaning:')
  })
  test('tells whose name a word is', async () => {
    show()
    await userEvent.type(field(), 'پوتن')
    const [first] = await screen.findAllByRole('button', { name: /Name: Vladimir Putin/ })
    expect(first).toBeVisible()
  })
  test('a result leads to its sentence with its words', async () => {
    const { onGo } = show()
    await userEvent.type(field(), 'cyber attacks')
    await screen.findByText('Places found: 8')
    const [, second] = hits()
    if (!second) throw new Error('no second hit')
    await userEvent.click(second)
    expect(onGo).toHaveBeenCalledWith({ paragraph: 2, sentence: 1 }, [29, 30])
  })
  test('Enter leads to the first', async () => {
    const { onGo } = show()
    await userEvent.type(field(), 'sadr')
    await screen.findByText('Places found: 3')
    await userEvent.keyboard('{Enter}')
    expect(onGo).toHaveBeenCalledWith({ paragraph: 2, sentence: 1 }, [9])
  })
  test('arrow keys go down the results and up again into the field', async () => {
    show()
    await userEvent.type(field(), 'sadr')
    await screen.findByText('Places found: 3')
    await userEvent.keyboard('{ArrowDown}')
    expect(hits()[0]).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(hits()[2]).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(field()).toHaveFocus()
  })
  test('Escape closes', async () => {
    const { onClose } = show()
    await userEvent.type(field(), 'sadr{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })
  test('where nothing is found, it says what can be searched for', async () => {
    show()
    await userEvent.type(field(), 'xyzzyq')
    expect(await screen.findByText(/^Nothing found for/)).toHaveTextContent('xyzzyq')
    expect(screen.getByText(/its meaning in English or Hindi, or a name/)).toBeVisible()
    expect(hits()).toEqual([])
  })
  test('how many were found is told to those who do not see it', async () => {
    show()
    await userEvent.type(field(), 'nahin')
    await screen.findByText('Places found: 4')
    expect(screen.getByRole('status')).toHaveTextContent('Places found: 4')
  })
})
