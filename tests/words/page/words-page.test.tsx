import 'fake-indexeddb/auto'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WordRecord } from '#library/words/word-record.ts'
import { LARGEST_BACKUP, writeBackup } from '#words/page/backup.ts'
import { aSavedWord, placeOfWord, SAVED_AT } from '../../fixtures/a-saved-word.ts'
import { loadAllWords } from '../../fixtures/interface-words.ts'

const NOW = SAVED_AT + 60_000
const attack = aSavedWord('حملہ')
const contact = aSavedWord('رابطے')

/** The page and the store of one tab that was just opened. */
async function open(words: readonly WordRecord[] = []) {
  vi.resetModules()
  await loadAllWords()
  const store = await import('#library/words/words.ts')
  if (words.length > 0) await store.keepWords(words)
  const { WordsPage } = await import('#words/page/WordsPage.tsx')
  const { MemoryRouter: Router } = await import('react-router')
  render(
    <Router initialEntries={['/words/']}>
      <WordsPage now={() => NOW} />
    </Router>,
  )
  // By text: jsdom takes seconds to find roles among a hundred rows.
  await screen.findByText('Backup', { selector: 'h2' })
  return store
}
const item = (form: string) => {
  const found = screen.getByRole('heading', { name: form }).closest('li')
  if (!found) throw new Error(form)
  return within(found)
}
const listed = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const read = async (content: string, name = 'sutoor-words.json') =>
  userEvent.upload(screen.getByLabelText('Read a backup', { selector: 'input' }), new File([content], name))
/** What the files that the page saves hold. */
const saved: Blob[] = []

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  localStorage.clear()
  saved.length = 0
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob)
        return 'blob:saved'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('Without words', () => {
  test('the page says how to save one, and offers to read a backup', async () => {
    await open()
    expect(screen.getByRole('heading', { name: 'No words yet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'To the articles' })).toHaveAttribute('href', '/')
    expect(screen.getByRole('button', { name: 'Read a backup' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Save a backup' })).toBeNull()
  })
})

describe('A saved word', () => {
  test('shows how it sounds, what it means, and its sentence with the word marked', async () => {
    await open([attack])
    const { sentence, gloss, translit, devanagari } = placeOfWord(attack)
    const word = item('حملہ')
    for (const text of [gloss.en, translit, devanagari]) expect(word.getByText(text)).toBeVisible()
    const mark = word.getByText('حملہ', { selector: 'mark' })
    expect(mark.parentElement).toHaveTextContent(sentence)
    expect(mark.parentElement).toHaveAttribute('lang', 'ur')
  })
  test('leads back to its very place', async () => {
    await open([attack])
    const { path, at } = placeOfWord(attack)
    expect(item('حملہ').getByRole('link')).toHaveAttribute('href', `${path}?card=word#${at}`)
  })
  test('can be said to be known, and stays where it is until the list is asked anew', async () => {
    const store = await open([attack, contact])
    await userEvent.click(screen.getByRole('radio', { name: 'Learning', checked: false }))
    await userEvent.click(item('حملہ').getByRole('radio', { name: 'Known' }))
    expect(store.getWords().get(attack.key)?.state).toBe('known')
    expect(listed()).toContain('حملہ')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'a')
    expect(listed()).not.toContain('حملہ')
  })
  test('can be removed and had back, and the focus stays with it', async () => {
    const store = await open([attack])
    await userEvent.click(screen.getByRole('button', { name: /Remove/ }))
    expect(store.getWords().get(attack.key)?.saved).toBe(false)
    expect(screen.getByRole('button', { name: /Undo/ })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(store.getWords().get(attack.key)).toMatchObject({ saved: true, places: attack.places })
    expect(screen.getByRole('heading', { name: 'حملہ' })).toHaveFocus()
  })
  test('that is due leads to the review', async () => {
    await open([attack, contact])
    expect(screen.getByRole('link', { name: 'Review 2 words' })).toHaveAttribute('href', '/words/review/')
  })
})

describe('The list', () => {
  test('is searched and filtered, and says how many words are left', async () => {
    await open([attack, { ...contact, state: 'known' }])
    const heard = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join('')
    expect(screen.getByText('2 words')).toBeVisible()
    expect(heard()).toBe('')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'rabita')
    expect(listed()).toEqual(['رابطے'])
    expect(screen.getAllByText('1 word')[0]).toBeVisible()
    expect(heard()).toBe('1 word')
    await userEvent.click(screen.getByRole('radio', { name: 'Due' }))
    expect(screen.getAllByText('No saved word matches.')[0]).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show all saved words' }))
    expect(listed()).toHaveLength(2)
  })
  test('of many words is drawn a hundred at a time', async () => {
    await open(Array.from({ length: 105 }, (_, index) => ({ ...attack, key: `${index}/w` })))
    const rows = () => screen.getAllByText('حملہ', { selector: 'h3' })
    expect(rows()).toHaveLength(100)
    fireEvent.click(screen.getByText('Show more'))
    expect(rows()).toHaveLength(105)
    expect(rows()[100]).toHaveFocus()
  })
})

describe('As files', () => {
  test('words go to Anki, to a spreadsheet, and into a backup', async () => {
    await open([attack])
    for (const name of ['For Anki (TSV)', 'For a spreadsheet (CSV)', 'Save a backup']) {
      await userEvent.click(screen.getByRole('button', { name }))
    }
    const texts = await Promise.all(saved.map((blob) => blob.text()))
    expect(texts[0]).toMatch(/^#separator:tab\n/)
    expect(texts[1]).toContain('Word,Romanisation')
    expect(texts[2]).toBe(writeBackup([attack], NOW))
  })
  test('a backup is read back: what is new comes, what is here is joined, what cannot be read is told', async () => {
    const store = await open([attack])
    const backup = JSON.parse(writeBackup([attack, contact], NOW)) as { words: unknown[] }
    backup.words.push({ key: 'x' })
    await read(JSON.stringify(backup))
    expect(
      await screen.findByText('New: 1. Joined with words that were here: 1. 1 entry could not be read.'),
    ).toBeVisible()
    expect(store.getWords().get(contact.key)).toEqual(contact)
    expect(listed()).toContain('رابطے')
  })
  test('a backup can be dropped', async () => {
    const store = await open()
    fireEvent.drop(screen.getByRole('button', { name: 'Read a backup' }), {
      dataTransfer: { files: [new File([writeBackup([contact], NOW)], 'words.json')] },
    })
    expect(await screen.findByRole('heading', { name: 'رابطے' })).toBeVisible()
    expect(store.getWords().size).toBe(1)
  })
  test('another file is refused, and nothing changes', async () => {
    const store = await open([attack])
    await read('{"format":"something else"}')
    expect(await screen.findByText(/This file is not a backup of words/)).toBeVisible()
    expect([...store.getWords().values()]).toEqual([attack])
  })
  test('a file that is too large is not even read', async () => {
    await open()
    const file = new File([], 'words.json')
    Object.defineProperty(file, 'size', { value: LARGEST_BACKUP + 1 })
    vi.spyOn(file, 'text').mockRejectedValue(new Error('must not be read'))
    await userEvent.upload(screen.getByLabelText('Read a backup', { selector: 'input' }), file)
    expect(await screen.findByText(/larger than 20 MB/)).toBeVisible()
  })
})

describe('Where the browser keeps nothing', () => {
  test('the page says so, and offers to try again', async () => {
    const working = indexedDB
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private', 'SecurityError')
      },
    })
    await open()
    expect(screen.getByRole('alert')).toHaveTextContent(/Your words cannot be opened\..*private/)
    vi.stubGlobal('indexedDB', working)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'No words yet' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
  test('a change holds in this tab, and is kept once there is room', async () => {
    const store = await open([attack])
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await userEvent.click(item('حملہ').getByRole('radio', { name: 'Known' }))
    expect(await screen.findByText(/What you last changed is not kept/)).toBeVisible()
    expect(store.getWords().get(attack.key)?.state).toBe('known')
    full.mockRestore()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Everything is kept.')).toBeVisible()
    vi.resetModules()
    const later = await import('#library/words/words.ts')
    await later.loadWords()
    expect(later.getWords().get(attack.key)?.state).toBe('known')
  })
})

test('the page is drawn without a browser: its title, and no words', async () => {
  const { renderToString } = await import('react-dom/server')
  await loadAllWords()
  const { WordsPage } = await import('#words/page/WordsPage.tsx')
  const markup = renderToString(
    <MemoryRouter>
      <WordsPage />
    </MemoryRouter>,
  )
  expect(markup).toContain('<h1>Words</h1>')
  expect(markup).not.toContain('No words yet')
})
