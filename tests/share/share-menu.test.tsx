import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { changeSettings } from '#library/settings-store.ts'
import { ShareMenu } from '#share/ShareMenu.tsx'
import { theSeed } from '../the-seed.ts'

const article = theSeed()
const path = `${location.origin}/read/biden-putin-phone-call/`

describe('Sharing', () => {
  beforeEach(() => void changeSettings({ layers: ['gloss'] }))
  const show = (at?: string) =>
    render(
      <ShareMenu
        article={article}
        place={at === undefined ? undefined : parseAddress(at)}
        onClose={vi.fn()}
      />,
    )
  const link = () => screen.getByRole('textbox', { name: 'Link' })

  test('the link to a sentence carries the layers that are on', () => {
    show('p3.s1')
    expect(link()).toHaveValue(`${path}?show=gloss&gloss=en#p3.s1`)
  })
  test('without the help, it is the place alone; and the article, if that is wanted', async () => {
    show('p3.s1.w4')
    await userEvent.click(screen.getByRole('checkbox'))
    expect(link()).toHaveValue(`${path}#p3.s1`)
    await userEvent.click(screen.getByRole('radio', { name: 'This word' }))
    expect(link()).toHaveValue(`${path}#p3.s1.w4`)
    await userEvent.click(screen.getByRole('radio', { name: 'The article' }))
    expect(link()).toHaveValue(path)
  })
  test('a sentence is copied as clean Urdu, or with its help', async () => {
    const user = userEvent.setup()
    show('p21.s3')
    await user.click(screen.getByRole('button', { name: 'Copy the sentence in Urdu' }))
    expect(await navigator.clipboard.readText()).toBe('میں پُرامید ہوں۔’')
    await user.click(screen.getByRole('button', { name: 'Copy with romanisation, translation and link' }))
    expect((await navigator.clipboard.readText()).split('\n')).toEqual([
      'میں پُرامید ہوں۔’',
      'Maiṉ pur-ummīd hūṉ.’',
      'I am hopeful.’',
      `${path}?show=gloss&gloss=en#p21.s3`,
    ])
  })
  test('a browser that refuses to copy is told of, with what to do', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    show()
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(screen.getByRole('status')).toHaveTextContent('copy it by hand')
  })
})
