import 'fake-indexeddb/auto'
import { fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { getSettings, startSettings } from '#library/settings/settings-store.ts'
import { ReaderPage } from '#reader/ReaderPage.tsx'
import { parseReaderLink } from '#share/reader-link.ts'
import { anArticle } from '../fixtures/an-article.ts'
import { installFakeSpeech } from '../fixtures/fake-speech.ts'

const article = anArticle()
const PATH = `/read/${article.slug}/`

beforeEach(() => {
  localStorage.clear()
  // jsdom lays nothing out.
  Object.defineProperty(document, 'elementFromPoint', { value: () => null, configurable: true })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('scrollBy', () => undefined)
  Element.prototype.scrollTo = () => undefined
})
afterEach(() => {
  vi.unstubAllGlobals()
  startSettings({})
  history.replaceState(null, '', '/')
})

const open = (search: string, hash = '') => {
  history.replaceState(null, '', PATH + search + hash)
  const asked = parseReaderLink(search, hash)
  startSettings(asked.view.gloss ? { glossLanguage: asked.view.gloss } : {})
  render(
    <MemoryRouter>
      <ReaderPage article={article} asked={asked} />
    </MemoryRouter>,
  )
}

test('a link in Hindi stays one when a word is opened', async () => {
  open('?gloss=hi&card=word', '#p3.s1.w3')
  await screen.findByText('ملاقات', { selector: 'h2' })
  expect(location.search).toBe('?gloss=hi&card=word')
})

test('a key that is held down switches its layer once', () => {
  open('')
  for (const repeat of [false, true, true, true]) fireEvent.keyDown(document.body, { code: 'Digit1', repeat })
  expect(getSettings().layers).toEqual(['gloss'])
})

test('who asks to hear a word where no voice comes is told why', async () => {
  const speech = installFakeSpeech({ voices: [] })
  open('?card=word', '#p3.s1.w3')
  await screen.findByText('ملاقات', { selector: 'h2' })
  fireEvent.keyDown(document.body, { code: 'KeyV' })
  expect(await screen.findByRole('region', { name: /listen/i })).toBeInTheDocument()
  speech.remove()
})
