import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { readingText } from '#article/plain-text.ts'
import { ShareText } from '#share/ShareText.tsx'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()
const show = (at?: string) =>
  render(
    <ShareText article={article} place={at === undefined ? undefined : parseAddress(at)} onClose={vi.fn()} />,
  )

describe('Sharing a text that is on this device only', () => {
  test('says that a link would open nothing, and offers none', () => {
    show('p3.s1')
    expect(
      screen.getByText(/on your device only, so a link to it would open nothing for others/),
    ).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
  })
  test('copies the sentence, with its help and without a link', async () => {
    const user = userEvent.setup()
    show('p21.s3.w1')
    await user.click(screen.getByRole('button', { name: 'Copy the sentence in Urdu' }))
    expect(await navigator.clipboard.readText()).toBe('میں پُرامید ہوں۔’')
    await user.click(screen.getByRole('button', { name: 'Copy with romanisation and translation' }))
    expect(await navigator.clipboard.readText()).toBe(
      'میں پُرامید ہوں۔’\nMaiṉ pur-ummīd hūṉ.”\nI am hopeful.’',
    )
  })
  test('copies the whole text', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByRole('button', { name: 'Copy the whole text in Urdu' }))
    expect(await navigator.clipboard.readText()).toBe(readingText(article))
    expect(screen.getByRole('status')).toHaveTextContent('The text is copied.')
  })
  test('where the browser does not allow copying, says what to do', async () => {
    const user = userEvent.setup()
    show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copy the whole text in Urdu' }))
    expect(screen.getByRole('status')).toHaveTextContent('copy it by hand')
  })
})
