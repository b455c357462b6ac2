import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Address, formatAddress, parseAddress } from '#article/address.ts'
import { changeSettings } from '#library/settings/settings-store.ts'
import { type StudyProps, StudyView } from '#study/StudyView.tsx'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()

/** The view with an owner that follows its moves, as the page does. */
function open(from: string, props: Partial<StudyProps> = {}) {
  const onMove = vi.fn<(address: Address) => void>()
  const onClose = vi.fn()
  const start = parseAddress(from)
  if (!start) throw new Error(from)
  function Page({ first }: { readonly first: Address }) {
    const [at, setAt] = useState(first)
    const move = (address: Address) => {
      onMove(address)
      setAt(address)
    }
    return (
      <StudyView article={article} at={at} onMove={move} onClose={onClose} glossLanguage="en" {...props} />
    )
  }
  render(<Page first={start} />)
  return { user: userEvent.setup(), onMove, onClose }
}
const button = (name: string) => screen.getByRole('button', { name })
const sentence = () => screen.getByRole('group', { name: /^The sentence/ })
const words = () => within(sentence()).getAllByRole('button')
const revealed = () => words().filter((word) => word.getAttribute('aria-expanded') === 'true')
const told = () => [...screen.getAllByRole('status')].map(({ textContent }) => textContent).join(' ')

// jsdom lays nothing out, and so has nowhere to scroll.
Element.prototype.scrollIntoView = () => undefined
afterEach(() => changeSettings({ shortcuts: true }))

describe('A sentence to study', () => {
  test('stands alone and unexplained, with what is to be done next under the hand', () => {
    open('p10.s1')
    expect(screen.getByText('11 of 30')).toBeVisible()
    expect(words()).toHaveLength(23)
    expect(revealed()).toEqual([])
    expect(screen.getByText('Kremlin', { selector: '.study-meaning' })).not.toBeVisible()
    expect(screen.getByText(/had not contacted Moscow/)).not.toBeVisible()
    expect(button('Reveal next word')).toHaveFocus()
  })
  test('a tap shows what کریملن means and how it sounds, another hides it; a name is a word too', async () => {
    const { user } = open('p10.s1')
    await user.click(button('کریملن'))
    expect(button('کریملن Kremlin Kremlin')).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText('Kremlin', { selector: '.study-meaning' })).toBeVisible()
    expect(screen.getByText('Kremlin', { selector: '[lang="ur-Latn"]' })).toBeVisible()
    await user.click(button('کریملن Kremlin Kremlin'))
    expect(revealed()).toEqual([])
    expect(button('کریملن')).toHaveAttribute('aria-expanded', 'false')
  })
  test('signs stand with their word: کال: and ’امریکہ', () => {
    open('p1.s1')
    expect(button('کال:')).toBeVisible()
    expect(button('’امریکہ')).toBeVisible()
  })
  test('is revealed word by word, then translated, then followed by the next one', async () => {
    const { user, onMove } = open('p21.s3')
    const forms = words().map((word) => word.textContent)
    for (const _ of forms) await user.click(button('Reveal next word'))
    expect(revealed()).toHaveLength(forms.length)
    await user.click(button('Show translation'))
    const translation = article.paragraphs[20]?.sentences[2]?.translation?.en ?? ''
    expect(screen.getByText(translation, { selector: '.study-translation' })).toBeVisible()
    await user.click(screen.getByText('Next sentence'))
    expect(onMove).toHaveBeenCalledExactlyOnceWith(parseAddress('p22.s1'))
    expect(revealed()).toEqual([])
  })
  test('tells what رابطہ نہیں کیا تھا means together when its last word is revealed', async () => {
    const { user } = open('p10.s1')
    const together = screen.getByText('had not contacted')
    for (const form of ['رابطہ', 'نہیں', 'کیا']) await user.click(button(form))
    expect(together).not.toBeVisible()
    await user.click(button('تھا۔'))
    expect(together).toBeVisible()
  })
  test('shows all words at once, hides them all again, and keeps what was revealed when the reader comes back', async () => {
    const { user } = open('p10.s1')
    await user.click(button('All words'))
    expect(revealed()).toHaveLength(23)
    await user.click(button('Next sentence'))
    await user.click(button('Previous sentence'))
    expect(button('All words')).toHaveAttribute('aria-pressed', 'true')
    await user.click(button('All words'))
    expect(revealed()).toEqual([])
  })
  test('gives Hindi meanings with the sound in Devanagari, in English where Hindi is missing', async () => {
    const [, second] = article.paragraphs
    const sentenceTwo = second?.sentences[0]
    if (!second || !sentenceTwo) throw new Error('p2.s1')
    const tokens = sentenceTwo.tokens.map((token) =>
      token.lemma === 'حملہ'
        ? { ...token, gloss: { en: 'attacks', hi: 'हमलों' } }
        : { ...token, ...(token.gloss && { gloss: { en: token.gloss.en } }) },
    )
    const paragraphs = article.paragraphs.with(1, { ...second, sentences: [{ ...sentenceTwo, tokens }] })
    const { user } = open('p2.s1', { article: { ...article, paragraphs }, glossLanguage: 'hi' })
    await user.click(button('حملے'))
    await user.click(button('بیان'))
    expect(screen.getByText('हमलों', { selector: '.study-meaning' })).toHaveAttribute('lang', 'hi')
    expect(screen.getByText('हमले')).toHaveAttribute('lang', 'ur-Deva')
    expect(screen.getByText('statement', { selector: '.study-meaning' })).toHaveAttribute('lang', 'en')
  })
})

describe('By keyboard', () => {
  test('the sentence is one tab stop, and the left arrow leads to the next word', async () => {
    const { user } = open('p10.s1')
    words()[0]?.focus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(words()[2]).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(words()[1]).toHaveFocus()
    await user.keyboard('{End}')
    expect(button('تھا۔')).toHaveFocus()
    expect(words().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })
  test('Enter and the space bar reveal the word in focus', async () => {
    const { user } = open('p10.s1')
    words()[4]?.focus()
    await user.keyboard('{Enter}')
    expect(revealed()).toEqual([words()[4]])
    await user.keyboard(' ')
    expect(revealed()).toEqual([])
  })
  test('the down arrow reveals the next word wherever the focus is, and says it once', async () => {
    const { user } = open('p10.s1')
    words()[9]?.focus()
    await user.keyboard('{ArrowDown}')
    expect(revealed()).toEqual([words()[0]])
    expect(told()).toContain('مگر but')
  })
  test('N and P change the sentence by their place on the keyboard, so also on an Urdu one', async () => {
    const { user, onMove } = open('p10.s1')
    await user.keyboard('{PageDown}')
    expect(onMove).toHaveBeenLastCalledWith(parseAddress('p11.s1'))
    await user.keyboard('[KeyN]')
    expect(onMove).toHaveBeenLastCalledWith(parseAddress('p12.s1'))
    await user.keyboard('[KeyP][PageUp]')
    expect(onMove).toHaveBeenLastCalledWith(parseAddress('p10.s1'))
    expect(told()).toContain('Sentence 11 of 30')
  })
  test('letters do nothing for a reader who has switched them off', async () => {
    changeSettings({ shortcuts: false })
    const { user, onMove } = open('p10.s1')
    await user.keyboard('[KeyN]')
    expect(onMove).not.toHaveBeenCalled()
  })
  test('the focus stays in the view when its word goes with the sentence', async () => {
    const { user } = open('p10.s1')
    words()[3]?.focus()
    await user.keyboard('[KeyN]')
    expect(button('Reveal next word')).toHaveFocus()
  })
})

describe('Beside the sentence', () => {
  test('nothing comes before the headline', async () => {
    const { user, onMove } = open('p1.s1')
    expect(button('Previous sentence')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Previous sentence'))
    expect(onMove).not.toHaveBeenCalled()
  })
  test('the end is quiet, and leads back to the article', async () => {
    const { user, onClose } = open('p24.s1')
    await user.keyboard('[KeyN]')
    expect(screen.getByRole('heading', { name: 'You have read all 30 sentences' })).toHaveFocus()
    expect(screen.queryByRole('group', { name: /^The sentence/ })).toBeNull()
    await user.click(screen.getByText('Back to the article'))
    expect(onClose).toHaveBeenCalledOnce()
  })
  test('from the end P leads back to the last sentence, “again” to the first', async () => {
    const { user, onMove } = open('p24.s1')
    await user.keyboard('[KeyN][KeyP]')
    expect(screen.getByText('30 of 30')).toBeVisible()
    expect(button('Reveal next word')).toHaveFocus()
    await user.keyboard('[KeyN]')
    await user.click(button('Begin again'))
    expect(onMove).toHaveBeenLastCalledWith(parseAddress('p1.s1'))
  })
  test('the link can be copied, or taken by hand where the browser forbids it', async () => {
    const url = 'https://sutoor.example/read/biden-putin-phone-call/?view=study#p10.s1'
    const { user } = open('p10.s1', { shareUrl: url })
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(button('Copy link'))
    expect(write).toHaveBeenCalledWith(url)
    expect(screen.getByText('The link is copied.')).toBeVisible()
    write.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
    await user.click(button('Copy link'))
    expect(screen.getByRole('textbox', { name: 'Link to this sentence' })).toHaveValue(url)
  })
  test('more about a word is in its card; the sentence can be heard', async () => {
    const onWord = vi.fn()
    const listen = (address: Address) => <i>{`listen ${formatAddress(address)}`}</i>
    const { user } = open('p10.s1', { onWord, listen })
    expect(screen.getByText('listen p10.s1')).toBeVisible()
    await user.click(button('کریملن'))
    await user.click(button('More about کریملن'))
    expect(onWord).toHaveBeenCalledWith(parseAddress('p10.s1.w8'))
  })
  test('a text without help says so', () => {
    const paragraphs = [{ role: 'body', text: 'فون کال', sentences: [] }] as const
    open('p1', { article: { ...article, annotated: false, paragraphs } })
    expect(screen.getByText(/this text has no help yet/)).toBeVisible()
  })
})
