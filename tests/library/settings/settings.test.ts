// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { PAPERS } from '#library/settings/appearance.ts'
import { showInterface } from '#library/settings/appearance.ts'
import { DEFAULTS, parseSettings, STEPS, STORAGE_KEY } from '#library/settings/settings.ts'
import {
  aroundReshaping,
  changeSettings,
  getSettings,
  onSettings,
  startSettings,
} from '#library/settings/settings-store.ts'

let stop = () => {}
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  localStorage.clear()
  changeSettings(DEFAULTS)
  localStorage.clear()
})

test('preferences that were kept are read again', () => {
  const kept = { language: 'ur', theme: 'dark', layers: ['gloss', 'translation'], hiddenKinds: ['PLACE'] }
  expect(parseSettings(JSON.stringify(kept))).toEqual({ ...DEFAULTS, ...kept })
})

test('whatever stands in the storage, the reader gets preferences', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Object.keys(parseSettings(text))).toEqual(Object.keys(DEFAULTS))
    }),
  )
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(Object.keys(parseSettings(text))).toEqual(Object.keys(DEFAULTS))
    }),
  )
  expect(parseSettings('{"layers":["gloss","<script>"],"theme":"pink"}')).toEqual({
    ...DEFAULTS,
    layers: ['gloss'],
  })
  expect(parseSettings('x'.repeat(1_000_000))).toEqual(DEFAULTS)
})

test('what a link asks for holds, and is not kept as a preference', () => {
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ layers: ['roman'] }))
  stop = startSettings({ layers: ['gloss'] })
  expect(getSettings().layers).toEqual(['gloss'])
  changeSettings({ theme: 'dark' })
  expect(parseSettings(localStorage.getItem(STORAGE_KEY)).layers).toEqual(['roman'])
  changeSettings({ layers: [] })
  expect(parseSettings(localStorage.getItem(STORAGE_KEY)).layers).toEqual([])
})

test('a full or closed storage is told, and the change holds all the same', () => {
  stop = startSettings({})
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(changeSettings({ theme: 'light' })).toBe(false)
  expect(getSettings().theme).toBe('light')
})

test('another tab’s change arrives here', () => {
  stop = startSettings({})
  const told = vi.fn()
  const forget = onSettings(told)
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ layers: ['devanagari'] }))
  window.dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY }))
  expect(getSettings().layers).toEqual(['devanagari'])
  expect(told).toHaveBeenCalledOnce()
  forget()
})

test('a first visit’s root carries nothing of the preferences but language and direction', () => {
  const root = document.createElement('html')
  showInterface(root, DEFAULTS)
  expect(root.getAttributeNames().toSorted()).toEqual(['dir', 'lang'])
})

test('face, sizes and colours stand on the root, and go from it again', () => {
  const root = document.createElement('html')
  root.innerHTML = `<head>
    <meta name="theme-color" media="(prefers-color-scheme: light)">
    <meta name="theme-color" media="(prefers-color-scheme: dark)">
  </head>`
  const bars = () => [...root.querySelectorAll('meta')].map(({ content }) => content)
  showInterface(root, {
    ...DEFAULTS,
    language: 'ur',
    theme: 'contrast',
    typeface: 'naskh',
    size: 4,
    glossSize: -2,
  })
  expect(root.dir).toBe('rtl')
  expect(root.dataset).toMatchObject({ theme: 'contrast', typeface: 'naskh' })
  expect(Number(root.style.getPropertyValue('--text-scale'))).toBeGreaterThan(1)
  expect(Number(root.style.getPropertyValue('--gloss-scale'))).toBeLessThan(1)
  expect(bars()).toEqual(PAPERS.contrast)
  showInterface(root, { ...DEFAULTS, theme: 'sepia' })
  expect(root.dataset['typeface']).toBeUndefined()
  expect(root.style).toHaveLength(0)
  expect(bars()).toEqual(PAPERS.sepia)
})

test('each step is larger than the one before', () => {
  for (const [sized, property] of [
    ['size', '--text-scale'],
    ['spacing', '--text-spacing'],
    ['measure', '--text-measure'],
    ['glossSize', '--gloss-scale'],
  ] as const) {
    const scales = STEPS.map((step) => {
      const root = document.createElement('html')
      showInterface(root, { ...DEFAULTS, [sized]: step })
      return Number(root.style.getPropertyValue(property) || 1)
    })
    expect(scales, sized).toEqual(scales.toSorted((a, b) => a - b))
    expect(new Set(scales).size, sized).toBe(STEPS.length)
  }
})

test('a page with a text is asked to keep its place around what reshapes it, and around nothing else', () => {
  stop = startSettings({})
  const root = document.documentElement
  const around = vi.fn((change: () => void) => {
    expect(root.dataset['typeface']).toBeUndefined()
    change()
    expect(root.dataset['typeface']).toBe('naskh')
  })
  const forget = aroundReshaping(around)
  changeSettings({ layers: ['gloss'], vowelMarks: true, helpWith: '500' })
  expect(around).not.toHaveBeenCalled()
  changeSettings({ typeface: 'naskh' })
  expect(around).toHaveBeenCalledOnce()
  forget()
  changeSettings({ typeface: 'gulzar', spacing: 1 })
  expect(around).toHaveBeenCalledOnce()
  expect(root.dataset['typeface']).toBe('gulzar')
})
