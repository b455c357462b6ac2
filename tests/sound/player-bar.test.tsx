import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Address } from '#article/address.ts'
import { rememberAccepted } from '#sound/accepted-voice.ts'
import { PlayerBar } from '#sound/PlayerBar.tsx'
import { player } from '#sound/player.ts'
import { SpeakButton } from '#sound/SpeakButton.tsx'
import { changeSettings, getSettings } from '#library/settings/settings-store.ts'
import { anArticle } from '../fixtures/an-article.ts'
import { theSeed } from '../fixtures/the-seed.ts'
import { ENGLISH, type FakeSpeech, HINDI, installFakeSpeech, URDU } from '../fixtures/fake-speech.ts'

const article = anArticle()
const onSentence = vi.fn<(address: Address | undefined) => void>()
const onWord = vi.fn<(address: Address | undefined) => void>()
const onClose = vi.fn()
let speech: FakeSpeech

beforeEach(() => {
  vi.clearAllMocks()
  rememberAccepted(undefined)
  changeSettings({ speed: 1 })
  speech = installFakeSpeech({ voices: [URDU] })
})
afterEach(() => {
  player.repeat(false)
  player.stop()
  speech.remove()
})
const bar = (from?: Address) => <PlayerBar {...{ article, from, onSentence, onWord, onClose }} />
const show = (from?: Address) => render(bar(from))
const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => userEvent.click(button(name))
const lastSaid = () => speech.said.at(-1)?.text
const SECOND = { paragraph: 3, sentence: 2 } as const

describe('The bar for listening', () => {
  test('begins to read at the given sentence, and tells sentence and word as they are said', () => {
    show(SECOND)
    expect(lastSaid()).toMatch(/^مگر کریملن/)
    expect(onSentence).toHaveBeenLastCalledWith(SECOND)
    act(() => {
      speech.start()
      speech.reach('کریملن')
    })
    expect(onWord).toHaveBeenLastCalledWith({ ...SECOND, words: [2, 2] })
    act(() => speech.end())
    expect(onSentence).toHaveBeenLastCalledWith({ paragraph: 3, sentence: 3 })
    expect(onWord).toHaveBeenLastCalledWith(undefined)
  })
  test('a page that is drawn anew does not begin again; another sentence does', () => {
    const { rerender } = show(SECOND)
    rerender(bar({ ...SECOND }))
    expect(speech.said).toHaveLength(1)
    rerender(bar({ paragraph: 3, sentence: 3 }))
    expect(lastSaid()).toMatch(/^ریاست/)
  })
  test('pauses and goes on', async () => {
    show(SECOND)
    await press('Pause')
    expect(player.getState().status).toBe('paused')
    await press('Play')
    expect(player.getState().status).toBe('playing')
    expect(button('Pause')).toBeVisible()
  })
  test('after the last sentence it puts out the light, and Play begins from the top', async () => {
    show({ paragraph: 3, sentence: 3 })
    act(() => {
      speech.start()
      speech.end()
    })
    expect(onSentence).toHaveBeenLastCalledWith(undefined)
    expect(button('Next sentence')).toBeDisabled()
    await press('Play')
    expect(onSentence).toHaveBeenLastCalledWith({ paragraph: 1, sentence: 1 })
  })
  test('goes sentence by sentence and repeats', async () => {
    show(SECOND)
    await press('Next sentence')
    await press('Previous sentence')
    expect(onSentence).toHaveBeenLastCalledWith(SECOND)
    await press('Repeat this sentence')
    expect(button('Repeat this sentence')).toHaveAttribute('aria-pressed', 'true')
    act(() => {
      speech.start()
      speech.end()
    })
    expect(player.getState().at).toEqual(SECOND)
  })
  test('keeps the chosen speed for the next visit', async () => {
    show(SECOND)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '0.7×')
    expect(getSettings().speed).toBe(0.7)
    expect(speech.said.at(-1)?.rate).toBe(0.7)
  })
  test('names the voice that reads, and tells more when asked', async () => {
    show(SECOND)
    const voice = screen.getByRole('button', { name: 'Voice Urdu Pakistan Urdu' })
    expect(voice).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(voice)
    expect(voice).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('heading', { name: 'About the voice' })).toHaveFocus()
  })
  test('falls silent when it is closed, and the light goes out', async () => {
    const { unmount } = show(SECOND)
    act(() => speech.start())
    await press('Stop and close')
    expect(onClose).toHaveBeenCalledOnce()
    unmount()
    expect(speech.cancels).toBe(1)
    expect(player.getState().status).toBe('idle')
    expect(onSentence).toHaveBeenLastCalledWith(undefined)
  })
  test('reads as well when React draws everything twice to try it', () => {
    render(<StrictMode>{bar(SECOND)}</StrictMode>)
    expect(player.getState()).toMatchObject({ status: 'playing', at: SECOND })
    expect(onSentence).toHaveBeenLastCalledWith(SECOND)
  })
  test('tells what went wrong, and tries again', async () => {
    show(SECOND)
    act(() => speech.fail('synthesis-failed'))
    expect(screen.getByRole('status')).toHaveTextContent('The voice did not answer.')
    await press('Play')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(speech.said).toHaveLength(2)
  })
  test('without a voice it says so, and stays quiet', () => {
    speech.bring([ENGLISH])
    show(SECOND)
    expect(screen.getByRole('heading', { name: 'This device has no Urdu voice' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('This device has no Urdu voice')
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull()
    expect(button('Stop and close')).toBeVisible()
    expect(speech.said).toHaveLength(0)
  })
  test('a reader who agrees to the Hindi voice by keyboard is at Pause next, not lost', async () => {
    speech.bring([HINDI])
    render(<PlayerBar {...{ article: theSeed(), from: undefined, onSentence, onWord, onClose }} />)
    button('Read with the Hindi voice').focus()
    await userEvent.keyboard('{Enter}')
    expect(lastSaid()).toMatch(/^जो बाइडन/)
    expect(button('Pause')).toHaveFocus()
  })
  test('falls silent when the page is left', () => {
    show(SECOND)
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(player.getState().status).toBe('idle')
  })
})

describe('The button that says a word', () => {
  const word = { paragraph: 3, sentence: 2, words: [2, 2] } as const
  const showButton = () => render(<SpeakButton article={article} address={word} label="Listen to the word" />)

  test('says it once, shows that it does, and can be stopped', async () => {
    showButton()
    await press('Listen to the word')
    expect(lastSaid()).toBe('کریملن')
    expect(button('Listen to the word')).toHaveAttribute('aria-pressed', 'true')
    act(() => {
      speech.start()
      speech.end()
    })
    expect(button('Listen to the word')).toHaveAttribute('aria-pressed', 'false')
    await press('Listen to the word')
    await press('Listen to the word')
    expect(player.getState().once).toBeUndefined()
  })
  test('without an Urdu voice explains that in its place, and speaks as soon as the reader agrees to another', async () => {
    speech.bring([HINDI])
    const annotated = anArticle({
      paragraphs: article.paragraphs.map((paragraph) => ({
        ...paragraph,
        sentences: paragraph.sentences.map((sentence) => ({
          ...sentence,
          tokens: sentence.tokens.map((token) => ({ ...token, devanagari: 'क्रेमलिन' })),
        })),
      })),
    })
    render(<SpeakButton article={annotated} address={word} label="Listen to the word" />)
    await press('Listen to the word')
    expect(screen.getByRole('heading', { name: 'This device has no Urdu voice' })).toBeVisible()
    await press('Read with the Hindi voice')
    expect(lastSaid()).toBe('क्रेमलिन')
    expect(screen.queryByRole('heading')).toBeNull()
    expect(button('Listen to the word')).toHaveFocus()
  })
  test('tells when the voice did not answer', async () => {
    showButton()
    await press('Listen to the word')
    act(() => speech.fail('synthesis-failed'))
    expect(screen.getByRole('alert')).toHaveTextContent('did not answer')
  })
  test('a card that is closed is not heard any longer', async () => {
    const { unmount } = showButton()
    await press('Listen to the word')
    unmount()
    expect(player.getState().once).toBeUndefined()
  })
})
