// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { askedBy, isTyping, LAYER_KEYS, MOVES, PAGE_KEYS, WORD_KEYS } from '#reader/tools/shortcuts.ts'

const press = (code: string, more: Partial<Parameters<typeof askedBy>[0]> = {}) =>
  askedBy({ code, key: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('A key', () => {
  test('counts by its place: K is known on an Urdu keyboard too, where it writes ک', () => {
    expect(press('KeyK', { key: 'ک' })).toEqual({ kind: 'word', act: 'known' })
    expect(press('KeyK', { key: 'k' })).toEqual({ kind: 'word', act: 'known' })
  })
  test('with Shift goes the other way', () => {
    expect(press('KeyE')).toEqual({ kind: 'page', act: 'nextMention' })
    expect(press('KeyE', { shiftKey: true })).toEqual({ kind: 'page', act: 'previousMention' })
  })
  test('with Control, Alt or Command belongs to the browser', () => {
    for (const name of ['ctrlKey', 'altKey', 'metaKey'] as const)
      expect(press('KeyP', { [name]: true })).toBeUndefined()
  })
  test('1 to 4 switch the layers in their order', () => {
    expect(['Digit1', 'Digit2', 'Digit3', 'Digit4'].map((code) => press(code))).toEqual(
      ['gloss', 'roman', 'devanagari', 'translation'].map((layer) => ({ kind: 'layer', layer })),
    )
  })
  test('? opens the sheet of keys wherever it is written', () => {
    expect(press('Minus', { key: '?', shiftKey: true })).toEqual({ kind: 'page', act: 'keys' })
    expect(press('Slash', { key: '؟', shiftKey: true })).toEqual({ kind: 'page', act: 'keys' })
  })
  test('does one thing only', () => {
    const keys = [...MOVES, ...WORD_KEYS, ...PAGE_KEYS, ...LAYER_KEYS].map(
      (key) => `${'shift' in key && key.shift ? 'Shift ' : ''}${key.code}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('While somebody types, keys write', () => {
  test.each(['input', 'textarea', 'select'])('in a %s', (name) => {
    expect(isTyping(document.createElement(name))).toBe(true)
  })
  test('but a check box or a button is no field', () => {
    const box = document.createElement('input')
    box.type = 'checkbox'
    expect(isTyping(box)).toBe(false)
    expect(isTyping(document.createElement('button'))).toBe(false)
  })
})
