import 'fake-indexeddb/auto'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { beforeEach, describe, expect, test } from 'vitest'
import { OwnPage } from '#app/own/OwnPage.tsx'
import { keepOwn, listOwn, openOwn, removeOwn } from '#library/articles/own-articles.ts'
import { localDay } from '#article/day.ts'
import { anOwnArticle } from '../../fixtures/an-own-article.ts'

const TEXT = 'صدر کا بیان\nصدر نے کہا کہ بات چیت جاری رہے گی۔'

function Where() {
  const { pathname, search } = useLocation()
  return <p title="address">{pathname + search}</p>
}
const show = () =>
  render(
    <MemoryRouter initialEntries={['/own/']}>
      <OwnPage />
      <Where />
    </MemoryRouter>,
  )
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Urdu text' })
const title = () => screen.getByRole('textbox', { name: 'Title' })
const date = () => screen.getByLabelText('Date of the text')
const read = () => userEvent.click(screen.getByRole('button', { name: 'Read' }))
const paste = async (pasted: string) => {
  await userEvent.click(text())
  await userEvent.paste(pasted)
}
/** What was kept once the reader is on the next page. */
const kept = async () => {
  await waitFor(() => expect(screen.getByTitle('address')).toHaveTextContent('/own/read/?id='))
  const id = screen.getByTitle('address').textContent.replace('/own/read/?id=', '')
  const opened = await openOwn(id)
  if (opened.kind !== 'open') throw new Error(opened.kind)
  return opened.article
}

beforeEach(async () => {
  sessionStorage.clear()
  const listed = await listOwn()
  for (const { id } of listed.ok ? listed.value.articles : []) await removeOwn(id)
})

describe('Pasting a text', () => {
  test('its title is proposed from its first line, its date is today', async () => {
    show()
    expect(date()).toHaveValue(localDay(new Date()))
    await paste(TEXT)
    expect(title()).toHaveValue('صدر کا بیان')
    await read()
    expect(await kept()).toMatchObject({
      title: 'صدر کا بیان',
      text: TEXT,
      date: localDay(new Date()),
      dateBasis: 'inferred',
    })
  })
  test('a title and a date that the reader chose stay, and the date counts as stated', async () => {
    show()
    await userEvent.type(title(), 'میرا عنوان')
    await userEvent.clear(date())
    await userEvent.type(date(), '2021-07-10')
    await paste(TEXT)
    await read()
    expect(await kept()).toMatchObject({ title: 'میرا عنوان', date: '2021-07-10', dateBasis: 'stated' })
  })
  test('today’s date counts as stated when the reader confirms it', async () => {
    show()
    await paste(TEXT)
    await userEvent.click(screen.getByRole('checkbox', { name: 'The text is from this day' }))
    await read()
    expect(await kept()).toMatchObject({ date: localDay(new Date()), dateBasis: 'stated' })
  })

  test.each([
    ['nothing', '', 'There is no text yet. Paste an Urdu text here.'],
    ['a text without Urdu', 'Hello', 'There is no Urdu letter in this text.'],
    ['more than can be read', 'ا'.repeat(1_000_001), 'Paste a shorter part of it.'],
  ])('of %s, the reader is told beside the field what to do', async (_what, pasted, message) => {
    show()
    text().value = pasted
    await read()
    expect(text()).toHaveFocus()
    expect(text()).toBeInvalid()
    expect(text()).toHaveAccessibleDescription(expect.stringContaining(message))
    expect(screen.getByTitle('address')).toHaveTextContent('/own/')
    await paste('ا')
    expect(text()).toBeValid()
  })
  test('without a title or a day, these are asked for', async () => {
    show()
    await paste(TEXT)
    await userEvent.clear(title())
    await userEvent.clear(date())
    await read()
    expect(title()).toHaveFocus()
    expect(title()).toHaveAccessibleDescription(expect.stringContaining('Give the text a title'))
    expect(date()).toHaveAccessibleDescription(expect.stringContaining('Choose the day'))
  })
  test('what was not read yet survives a reload, and is gone once it was kept', async () => {
    const first = show()
    await paste(TEXT)
    await userEvent.type(title(), ' ۲')
    window.dispatchEvent(new Event('pagehide'))
    first.unmount()
    const second = show()
    expect(text()).toHaveValue(TEXT)
    expect(title()).toHaveValue('صدر کا بیان ۲')
    await read()
    await kept()
    second.unmount()
    show()
    expect(text()).toHaveValue('')
  })
})

describe('The list of own texts', () => {
  test('opens each, and deletes it with a way back', async () => {
    const article = anOwnArticle()
    await keepOwn(article)
    show()
    const link = await screen.findByRole('link', { name: article.title })
    expect(link).toHaveAttribute('href', `/own/read/?id=${article.id}`)
    await userEvent.click(screen.getByRole('button', { name: `Delete: ${article.title}` }))
    const undo = await screen.findByRole('button', { name: `Undo: ${article.title}` })
    expect(undo).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent(`Deleted: ${article.title}`)
    expect(await openOwn(article.id)).toEqual({ kind: 'missing' })
    await userEvent.click(undo)
    await waitFor(() => expect(screen.getByRole('link', { name: article.title })).toHaveFocus())
    expect(await openOwn(article.id)).toEqual({ kind: 'open', article })
  })
  test('shows what another tab adds', async () => {
    show()
    await keepOwn(anOwnArticle({ title: 'دوسرے ٹیب سے' }))
    const list = await screen.findByRole('region', { name: 'Your own texts' })
    expect(within(list).getByRole('link', { name: 'دوسرے ٹیب سے' })).toBeVisible()
  })
})
