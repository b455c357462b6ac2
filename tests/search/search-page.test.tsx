import 'fake-indexeddb/auto'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { addresses, summaries } from 'virtual:sutoor'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SearchPage } from '#app/SearchPage.tsx'
import { keepOwn, listOwn, removeOwn } from '#library/articles/own-articles.ts'
import { anOwnArticle } from '../fixtures/an-own-article.ts'
import { theSeed } from '../fixtures/the-seed.ts'

const seed = theSeed()

function Where() {
  const { pathname, search } = useLocation()
  return <p title="address">{pathname + search}</p>
}
const show = (address = '/search/') =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <SearchPage />
      <Where />
    </MemoryRouter>,
  )
const field = () => screen.getByRole('searchbox', { name: 'Search all articles' })
const group = async (title: string) => {
  // The article is fetched and indexed first.
  const heading = await screen.findByRole('heading', { level: 2, name: title })
  const section = heading.closest('section')
  if (!section) throw new Error(`${title} has no group`)
  return within(section)
}
const title = summaries.find(({ slug }) => slug === seed.slug)?.title ?? ''

beforeEach(async () => {
  const listed = await listOwn()
  for (const { id } of listed.ok ? listed.value.articles : []) await removeOwn(id)
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      address === addresses[seed.slug] ? Response.json(seed) : new Response(null, { status: 404 }),
    ),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('Searching the shelf', () => {
  // First: once an article has arrived, it is there for good.
  test('an article that does not arrive is told of, and own texts are searched all the same', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await keepOwn(anOwnArticle())
    show('/search/?q=صدر')
    expect(await screen.findByText(/did not arrive and were not searched/)).toBeVisible()
    expect(await screen.findByRole('heading', { level: 2, name: 'جنیوا میں ملاقات' })).toBeVisible()
  })
  test('groups what it finds by article, with links that land on the sentence', async () => {
    show()
    await userEvent.type(field(), 'nahin')
    const found = await group(title)
    expect(found.getByRole('link', { name: title })).toHaveAttribute('href', `/read/${seed.slug}/`)
    const links = found.getAllByRole('link').slice(1)
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['p8.s1', 'p10.s1', 'p11.s1', 'p24.s1'].map((place) => `/read/${seed.slug}/#${place}`),
    )
  })
  test('the address follows what is typed, and is followed', async () => {
    show('/search/?q=mulaqat')
    expect(await screen.findByDisplayValue('mulaqat')).toBe(field())
    await group(title)
    await userEvent.clear(field())
    await userEvent.type(field(), 'صدر')
    await waitFor(() =>
      expect(screen.getByTitle('address')).toHaveTextContent(`/search/?q=${encodeURIComponent('صدر')}`),
    )
  })
  test('an address with a very long query is cut', async () => {
    show(`/search/?q=${'x'.repeat(5000)}`)
    expect(await screen.findByDisplayValue('x'.repeat(200))).toBe(field())
  })
  test('own texts are found by their Urdu, and lead to the paragraph', async () => {
    await keepOwn(anOwnArticle())
    show('/search/?q=بات چيت')
    const found = await group('جنیوا میں ملاقات')
    expect(found.getByText('Your own text')).toBeVisible()
    expect(found.getAllByRole('link')[1]).toHaveAttribute('href', '/own/read/?id=abc123def456#p2')
    expect(screen.getByText('Your own texts are searched in Urdu script only.')).toBeVisible()
  })
  test('many places in one article are shown when they are asked for', async () => {
    show('/search/?q=امریکہ')
    const found = await group(title)
    expect(found.getAllByRole('link')).toHaveLength(1 + 5)
    const more = found.getByRole('button', { name: /^Show all in this article: \d+$/ })
    await userEvent.click(more)
    expect(found.getAllByRole('link').length).toBeGreaterThan(6)
  })
  test('Enter leads to the first result', async () => {
    show()
    await userEvent.type(field(), 'nahin')
    const found = await group(title)
    await userEvent.keyboard('{Enter}')
    expect(found.getAllByRole('link')[1]).toHaveFocus()
  })
  test('nothing found is told when everything has been looked through', async () => {
    show('/search/?q=xyzzyq')
    expect(await screen.findByText(/^Nothing found for/)).toHaveTextContent('xyzzyq')
  })
})
