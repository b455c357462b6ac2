import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { changeSettings } from '#library/settings/settings-store.ts'
import type { ReaderView } from '#share/reader-link.ts'
import { ShareMenu } from '#share/ShareMenu.tsx'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()
const path = `${location.origin}/read/biden-putin-phone-call/`

describe('Sharing', () => {
  const onClose = vi.fn()
  beforeEach(() => {
    onClose.mockClear()
    changeSettings({ layers: ['gloss'] })
  })
  const show = (at?: string, card?: ReaderView['card']) =>
    render(
      <ShareMenu
        article={article}
        place={at === undefined ? undefined : parseAddress(at)}
        {...(card && { card })}
        onClose={onClose}
      />,
    )
  const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' })
  const selected = () => link().value.slice(link().selectionStart ?? 0, link().selectionEnd ?? 0)

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
      'Maiṉ pur-ummīd hūṉ.”',
      'I am hopeful.’',
      `${path}?show=gloss&gloss=en#p21.s3`,
    ])
  })
  test('from a word’s card, the word and its card are shared; a sentence has no card', async () => {
    show('p3.s1.w4', { kind: 'word' })
    expect(link()).toHaveValue(`${path}?show=gloss&gloss=en&card=word#p3.s1.w4`)
    await userEvent.click(screen.getByRole('radio', { name: 'This sentence' }))
    expect(link()).toHaveValue(`${path}?show=gloss&gloss=en#p3.s1`)
  })
  test('where no sentence is meant, there is only the article to share', () => {
    show('p3')
    expect(screen.getAllByRole('radio')).toHaveLength(1)
    expect(link()).toHaveValue(`${path}?show=gloss&gloss=en`)
    expect(screen.queryByRole('button', { name: 'Copy the sentence in Urdu' })).toBeNull()
  })
  test('could stand in a prerendered page: its first drawing needs no browser', () => {
    const page = renderToString(<ShareMenu article={article} place={undefined} onClose={vi.fn()} />)
    expect(page).toContain('value="/read/biden-putin-phone-call/?show=&amp;gloss=en"')
    expect(page).not.toContain('style=')
  })

  describe('in a browser that refuses to copy', () => {
    test.each([
      ['because it is not allowed', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
      [
        'because the page is not secure',
        () => {
          throw new TypeError('no clipboard')
        },
      ],
    ])('%s, the link is selected and the reader told to copy it by hand', async (_why, writeText) => {
      const user = userEvent.setup()
      show()
      vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
      await user.click(screen.getByRole('button', { name: 'Copy link' }))
      expect(screen.getByRole('status')).toHaveTextContent('copy it by hand')
      expect(link()).toHaveFocus()
      expect(selected()).toBe(link().getAttribute('value'))
    })
  })

  describe('by the browser’s own sheet', () => {
    const offer = (answer: () => Promise<void>) => {
      const share = vi.fn(answer)
      Object.defineProperty(navigator, 'share', { value: share, configurable: true })
      return share
    }
    afterEach(() => void Reflect.deleteProperty(navigator, 'share'))
    const press = () => userEvent.click(screen.getByRole('button', { name: 'Share …' }))

    test('is offered only where there is one', () => {
      show()
      expect(screen.queryByRole('button', { name: 'Share …' })).toBeNull()
    })
    test('hands over title and link, and closes the menu', async () => {
      const share = offer(() => Promise.resolve())
      show('p3.s1')
      await press()
      const title = article.paragraphs[0]?.text
      expect(share).toHaveBeenCalledWith({ title, url: `${path}?show=gloss&gloss=en#p3.s1` })
      expect(onClose).toHaveBeenCalledOnce()
    })
    test('that the reader closes again says nothing', async () => {
      offer(() => Promise.reject(new DOMException('closed', 'AbortError')))
      show()
      await press()
      expect(screen.getByRole('status')).toBeEmptyDOMElement()
      expect(onClose).not.toHaveBeenCalled()
    })
    test('that fails leaves the link selected', async () => {
      offer(() => Promise.reject(new DOMException('no', 'DataError')))
      show()
      await press()
      expect(screen.getByRole('status')).toHaveTextContent('could not share')
      expect(link()).toHaveFocus()
    })
  })
})
