import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { WordCard } from '#reader/card/WordCard.tsx'
import { theSeed } from '../../fixtures/the-seed.ts'

const article = theSeed()
function open(at: string) {
  const acts = { onWord: vi.fn(), onEntity: vi.fn(), onShare: vi.fn(), onTold: vi.fn(), onClose: vi.fn() }
  const address = parseAddress(at)
  if (!address) throw new Error(at)
  render(<WordCard article={article} address={address} path="/read/biden-putin-phone-call/" {...acts} />)
  return acts
}

describe('The card of a word', () => {
  test('tells form, sound in both scripts, meaning here, dictionary form and grammar', () => {
    open('p2.s1.w30')
    expect(screen.getByRole('heading', { name: 'حملے' })).toBeVisible()
    expect(screen.getByText('हमले')).toHaveAttribute('lang', 'ur-Deva')
    expect(screen.getAllByText('hamle')[0]).toHaveAttribute('lang', 'ur-Latn')
    expect(screen.getByText('attacks')).toBeVisible()
    expect(screen.getAllByText('حملہ')[0]).toHaveAttribute('lang', 'ur')
    expect(screen.getByText('A masculine noun in the plural.')).toBeVisible()
  })
  test('tells the whole that the word belongs to: رابطہ نہیں کیا تھا is one verb', () => {
    open('p10.s1.w20')
    expect(screen.getByText('Together, a verb')).toBeVisible()
    expect(screen.getByText('had not contacted')).toBeVisible()
    expect(screen.getByText('رابطہ نہیں کیا تھا')).toBeVisible()
  })
  test('جو in جو بائیڈن is a name, and leads to Joe Biden', async () => {
    const { onEntity } = open('p1.s1.w1')
    expect(screen.getByText('Name')).toBeVisible()
    expect(screen.queryByText('which')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Joe Biden' }))
    expect(onEntity).toHaveBeenCalledWith('e1')
  })
  test('a word that tells when has its date', () => {
    open('p4.s1.w16')
    expect(screen.getByText('2021-06')).toBeVisible()
    expect(screen.getByText(/last month/, { selector: '.soft' })).toBeVisible()
  })
  test('a slip of the source is shown with what it should be', () => {
    open('p8.s1.w6')
    expect(screen.getByText('A slip in the source; it should be')).toBeVisible()
    expect(screen.getAllByText('پناہی')[0]).toBeVisible()
  })
  test('leads to the previous and next word, passing punctuation by', async () => {
    const { onWord } = open('p1.s1.w9')
    await userEvent.click(screen.getByRole('button', { name: 'Next word' }))
    expect(onWord).toHaveBeenLastCalledWith(parseAddress('p1.s1.w12'))
    await userEvent.click(screen.getByRole('button', { name: 'Previous word' }))
    expect(onWord).toHaveBeenLastCalledWith(parseAddress('p1.s1.w8'))
  })
  test('lists the other places of the same dictionary word', async () => {
    const { onWord } = open('p2.s1.w30')
    await userEvent.click(screen.getByText(/other places in this article/))
    const [place] = screen.getAllByRole('button').filter((button) => button.lang === 'ur')
    if (!place) throw new Error('no other place')
    await userEvent.click(place)
    expect(onWord).toHaveBeenCalledWith(parseAddress('p1.s1.w14'))
  })
})
