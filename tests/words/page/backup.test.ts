import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countNew, LARGEST_BACKUP, readBackup, writeBackup } from '#words/page/backup.ts'
import { aSavedWord, SAVED_AT } from '../../fixtures/a-saved-word.ts'

const contact = aSavedWord('رابطے')
const attack = aSavedWord('حملہ')
const backup = (words: readonly unknown[]) =>
  JSON.stringify({ format: 'sutoor-words', version: 1, exportedAt: '2021-07-11T09:00:00.000Z', words })

describe('A backup', () => {
  test('gives back every word as it was', () => {
    expect(readBackup(writeBackup([contact, attack], SAVED_AT))).toEqual({
      ok: true,
      words: [contact, attack],
      unreadable: 0,
    })
  })
  test('says what it is and when it was made', () => {
    expect(JSON.parse(writeBackup([], SAVED_AT))).toEqual({
      format: 'sutoor-words',
      version: 1,
      exportedAt: '2021-07-11T09:00:00.000Z',
      words: [],
    })
  })
  test('may come with a byte order mark, as editors leave it', () => {
    expect(readBackup(`\ufeff${backup([contact])}`)).toMatchObject({ ok: true, words: [contact] })
  })
  test('that is damaged in places gives the other words, and tells how many cannot be read', () => {
    expect(readBackup(backup([contact, { ...attack, state: 'forgotten' }, null, 7]))).toEqual({
      ok: true,
      words: [contact],
      unreadable: 3,
    })
  })
  test('in which a word stands twice loses neither', () => {
    const known = { ...contact, state: 'known', stateAt: SAVED_AT + 1, places: [] }
    const read = readBackup(backup([contact, known]))
    expect(read).toMatchObject({ ok: true, words: [{ state: 'known', places: contact.places }] })
  })
  test('tells how many words are new here', () => {
    expect(countNew([contact, attack], new Map([[contact.key, contact]]))).toEqual({ added: 1, merged: 1 })
  })
})

describe('A file that is no backup is refused, and said why', () => {
  test.each([
    ['a text', 'صدر نے کہا', 'other'],
    ['another JSON', '{"words":[]}', 'other'],
    ['half a file', backup([contact]).slice(0, -20), 'other'],
    ['a backup of a later Sutoor', backup([contact]).replace('"version":1', '"version":2'), 'newer'],
    ['a million of nothing', backup(Array.from({ length: 1_000_000 }, () => 0)), 'large'],
    ['a huge file', ' '.repeat(LARGEST_BACKUP + 1), 'large'],
  ])('%s', (_what, text, problem) => {
    expect(readBackup(text)).toEqual({ ok: false, problem })
  })
  test('whatever it holds, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (words) => {
        expect(readBackup(backup(words)).ok).toBe(true)
      }),
    )
  })
})
