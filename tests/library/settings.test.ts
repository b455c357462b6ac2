import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { DEFAULTS, parseSettings, STORAGE_KEY } from '#library/settings.ts'
import { changeSettings, getSettings, onSettings, startSettings } from '#library/settings-store.ts'

let stop = () => {}
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  localStorage.clear()
})

test('preferences that were kept are read again', () => {
  const kept = { language: 'ur', theme: 'dark', layers: ['gloss', 'translation'], hiddenKinds: ['PLACE'] }
  expect(parseSettings(JSON.stringify(kept))).toEqual(kept)
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
