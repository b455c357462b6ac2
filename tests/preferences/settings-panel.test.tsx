import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULTS, STORAGE_KEY, TYPEFACES } from '#library/settings/settings.ts'
import { changeSettings, getSettings } from '#library/settings/settings-store.ts'
import { switchLanguage } from '#locales/text.ts'
import { closeSettings, openSettings, useSettingsOpen } from '#preferences/open-settings.ts'
import { SettingsPanel } from '#preferences/SettingsPanel.tsx'

const root = document.documentElement
const fetchFace = vi.fn<(font: string) => Promise<unknown>>()

beforeEach(() => {
  fetchFace.mockReset().mockResolvedValue([])
  // What jsdom lacks of a browser: fonts, and dialogs that open over the page.
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: fetchFace } })
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const open = function (this: HTMLDialogElement) {
    this.open = true
  }
  const close = function (this: HTMLDialogElement) {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  Object.assign(HTMLDialogElement.prototype, { show: open, showModal: open, close })
  changeSettings(DEFAULTS)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  localStorage.clear()
})

const show = (onClose = vi.fn()) => {
  const view = render(<SettingsPanel onClose={onClose} />)
  return { ...view, onClose, user: userEvent.setup() }
}
/** As a reader drags or types a slider. */
const slide = (name: string, value: number) =>
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(value) } })
const group = (name: string) => within(screen.getByRole('group', { name }))

describe('The typeface', () => {
  test('a face is fetched when it is chosen, not before, and shown once it is there', async () => {
    let arrive = (_fonts: unknown) => {}
    fetchFace.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
    const { user } = show()
    expect(fetchFace).not.toHaveBeenCalled()
    await user.click(screen.getByRole('radio', { name: 'Naskh' }))
    expect(screen.getByRole('status')).toHaveTextContent('The typeface is being fetched …')
    expect(screen.getByRole('radio', { name: 'Naskh' })).toBeChecked()
    expect(getSettings().typeface).toBe('nastaliq')
    await act(async () => arrive([]))
    expect(getSettings().typeface).toBe('naskh')
    expect(root).toHaveAttribute('data-typeface', 'naskh')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(fetchFace.mock.calls).toEqual([['1em "Noto Naskh Arabic"', 'س‘']])
  })
  test('one that does not arrive leaves the text as it is, and the reader hears of it', async () => {
    fetchFace.mockRejectedValue(new DOMException('offline', 'NetworkError'))
    const { user } = show()
    await user.click(screen.getByRole('radio', { name: 'Gulzar' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/could not be fetched/))
    expect(getSettings().typeface).toBe('nastaliq')
    expect(screen.getByRole('radio', { name: 'Nastaliq' })).toBeChecked()
  })
  test('of two choices in a hurry the last one holds', async () => {
    const arrivals: ((fonts: unknown) => void)[] = []
    fetchFace.mockImplementation(() => new Promise((resolve) => arrivals.push(resolve)))
    const { user } = show()
    await user.click(screen.getByRole('radio', { name: 'Gulzar' }))
    await user.click(screen.getByRole('radio', { name: 'Naskh' }))
    await act(async () => arrivals[1]?.([]))
    await act(async () => arrivals[0]?.([]))
    expect(getSettings().typeface).toBe('naskh')
  })
  test('each is named, and drawn without its font', () => {
    const { container } = show()
    expect(container.querySelectorAll('.face-sample path')).toHaveLength(TYPEFACES.length)
  })
})

describe('Sizes', () => {
  test.each([
    ['Text', '--text-scale'],
    ['Between lines', '--text-spacing'],
    ['Line length', '--text-measure'],
    ['Help under words', '--gloss-scale'],
  ])('%s: a slider that says its value, shown on the page at once and kept', (name, property) => {
    show()
    expect(screen.getByRole('slider', { name })).toHaveAttribute('aria-valuetext', '100%')
    slide(name, 4)
    const scale = root.style.getPropertyValue(property)
    expect(Number(scale)).toBeGreaterThan(1)
    expect(screen.getByRole('slider', { name })).toHaveAttribute(
      'aria-valuetext',
      `${Math.round(Number(scale) * 100)}%`,
    )
    slide(name, -2)
    expect(Number(root.style.getPropertyValue(property))).toBeLessThan(1)
    slide(name, 0)
    expect(root.style.getPropertyValue(property)).toBe('')
  })
})

describe('Help', () => {
  test('the slider goes from every word to those alone that are being learned, and says each stop', () => {
    show()
    const slider = screen.getByRole('slider', { name: 'Help with' })
    expect(slider).toHaveAttribute('aria-valuetext', 'Every word')
    slide('Help with', 2)
    expect(slider).toHaveAttribute('aria-valuetext', 'All but the 1,000 commonest words')
    expect(getSettings().helpWith).toBe('1000')
    slide('Help with', 5)
    expect(slider).toHaveAttribute('aria-valuetext', 'Only the words that I am learning')
    expect(getSettings().helpWith).toBe('marked')
  })
  test('meanings in Hindi and vowel marks are seen in the preview', async () => {
    const { user, container } = show()
    const glosses = () => [...container.querySelectorAll('rt')].map((rt) => rt.getAttribute('data-gloss'))
    expect(screen.getByRole('figure')).toHaveTextContent('شام کی بارش کے بعد بازار میں بہت رونق تھی۔')
    expect(glosses()).toContain('market')
    await user.click(group('Meanings in').getByRole('radio', { name: 'Hindi' }))
    expect(glosses()).toContain('बाज़ार')
    await user.click(screen.getByRole('checkbox', { name: 'Vowel marks on words' }))
    expect(screen.getByRole('figure')).toHaveTextContent('شام کی بارِش کے بَعد بازار میں بَہُت رَونَق تھی۔')
  })
})

describe('The panel', () => {
  test('colours are shown on the page', async () => {
    const { user } = show()
    await user.click(group('Colours').getByRole('radio', { name: 'Sepia' }))
    expect(root).toHaveAttribute('data-theme', 'sepia')
    await user.click(group('Colours').getByRole('radio', { name: 'System' }))
    expect(root).not.toHaveAttribute('data-theme')
  })
  test('a reset can be taken back, and leaves alone what the panel does not show', async () => {
    changeSettings({ theme: 'dark', size: 3, layers: ['gloss'] })
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Reset to defaults' }))
    expect(getSettings()).toEqual({ ...DEFAULTS, layers: ['gloss'] })
    const undo = screen.getByRole('button', { name: 'Undo the reset' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(getSettings()).toEqual({ ...DEFAULTS, theme: 'dark', size: 3, layers: ['gloss'] })
  })
  test('where nothing differs there is nothing to reset', () => {
    show()
    expect(screen.getByRole('button', { name: 'Reset to defaults' })).toHaveAttribute('aria-disabled', 'true')
  })
  test('a browser that keeps nothing is told of, and the change holds all the same', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { user } = show()
    await user.click(group('Colours').getByRole('radio', { name: 'Dark' }))
    expect(screen.getByRole('status')).toHaveTextContent(/does not keep settings/)
    expect(root).toHaveAttribute('data-theme', 'dark')
  })
  test('another tab’s change is seen here', () => {
    show()
    act(() => void changeSettings({ size: 2 }))
    expect(screen.getByRole('slider', { name: 'Text' })).toHaveValue('2')
    expect(localStorage.getItem(STORAGE_KEY)).toContain('"size":2')
  })
  test('Escape closes it, and no key of the reader’s hears of it', async () => {
    const outside = vi.fn()
    document.addEventListener('keydown', outside)
    const { onClose, user } = show()
    screen.getByRole('slider', { name: 'Text' }).focus()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(outside).not.toHaveBeenCalled()
    document.removeEventListener('keydown', outside)
  })
  test('in Urdu it is written from right to left, in Urdu', async () => {
    await switchLanguage('ur')
    show()
    expect(screen.getByRole('dialog', { name: 'متن اور ظاہری شکل' })).toHaveAttribute('dir', 'rtl')
    expect(screen.getByRole('radio', { name: 'نستعلیق' })).toBeChecked()
    await switchLanguage('en')
  })
  test('anything may open it', () => {
    const Open = () => <output>{String(useSettingsOpen())}</output>
    render(<Open />)
    act(openSettings)
    expect(screen.getByRole('status')).toHaveTextContent('true')
    act(closeSettings)
    expect(screen.getByRole('status')).toHaveTextContent('false')
  })
})
