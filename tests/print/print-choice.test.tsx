import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PrintChoice, type PrintProps } from '#print/PrintChoice.tsx'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()
const root = document.documentElement
/** What stood on the page at the moment of printing. */
let printed: { readonly mode: string | null; readonly paper: string }[] = []

beforeEach(() => {
  printed = []
  // jsdom has no printer.
  window.print = () => {
    const paper = document.querySelector('.print-only')?.textContent ?? ''
    printed.push({ mode: root.getAttribute('data-print'), paper })
  }
})
afterEach(() => history.replaceState(null, '', '/'))

function open(props: Partial<PrintProps> = {}) {
  const onClose = vi.fn()
  const drawn = render(<PrintChoice article={article} onClose={onClose} glossLanguage="en" {...props} />)
  return { user: userEvent.setup(), onClose, ...drawn }
}
const choose = (name: RegExp) => screen.getByRole('radio', { name })
const print = () => screen.getByRole('button', { name: 'Print' })

describe('What is printed', () => {
  test.each([
    [/alone/, 'text'],
    [/switched on/, 'help'],
    [/glossary/, 'glossary'],
  ])('the choice %s tells the styles "%s" while the browser prints', async (name, mode) => {
    const { user } = open()
    await user.click(choose(name))
    await user.click(print())
    await waitFor(() => expect(printed.map((one) => one.mode)).toEqual([mode]))
  })
  test('is the text alone, unless something else is chosen', async () => {
    const { user } = open()
    expect(choose(/alone/)).toBeChecked()
    await user.click(print())
    expect(printed).toEqual([{ mode: 'text', paper: '' }])
  })
  test('the glossary stands on the page when the browser looks, with words, sound and names', async () => {
    const { user } = open()
    await user.click(choose(/glossary/))
    await user.click(print())
    await waitFor(() => expect(printed).toHaveLength(1))
    expect(printed[0]?.paper).toContain('حملہhamla हमलाattack')
    expect(printed[0]?.paper).toContain('Joe Biden President of the United States')
  })
  test('a published article has its address at the end, without what its link asked for', async () => {
    history.replaceState(null, '', '/read/biden-putin-phone-call/?show=gloss#p3')
    const { user } = open()
    await user.click(print())
    expect(printed[0]?.paper).toBe(`Read with help at ${location.origin}/read/biden-putin-phone-call/`)
  })
  test('common words are left out, unless the reader wants them', async () => {
    const { user } = open({ isCommon: (lemma) => lemma === 'حملہ' })
    await user.click(choose(/glossary/))
    await user.click(print())
    await waitFor(() => expect(printed).toHaveLength(1))
    expect(printed[0]?.paper).not.toContain('حملہ')
    act(() => void window.dispatchEvent(new Event('afterprint')))
    await user.click(screen.getByRole('checkbox', { name: 'Without the 1,000 commonest words' }))
    await user.click(print())
    await waitFor(() => expect(printed).toHaveLength(2))
    expect(printed[1]?.paper).toContain('حملہ')
  })
  test('a text without annotation can only be printed alone', () => {
    open({ article: { ...article, annotated: false } })
    expect(screen.getAllByRole('radio')).toHaveLength(1)
  })
})

describe('When the printing is over, the page is as it was', () => {
  test.each(['afterprint', 'focus'])('as "%s" tells', async (event) => {
    const { user } = open()
    await user.click(print())
    expect(root).toHaveAttribute('data-print', 'text')
    act(() => void window.dispatchEvent(new Event(event)))
    expect(root).not.toHaveAttribute('data-print')
    expect(document.querySelector('.print-only')).toBeNull()
    await user.click(print())
    expect(printed).toHaveLength(2)
  })
  test('or as the choice is closed', async () => {
    const { user, unmount } = open()
    await user.click(print())
    unmount()
    expect(root).not.toHaveAttribute('data-print')
  })
})
