import { expect, test } from 'vitest'
import { toPlainRoman } from '#urdu/roman.ts'

test.each([
  ['نہیں', 'nahīṉ', 'nahin'],
  ['وہ', 'vo', 'wo'],
  ['خلاف', 'k͟hilāf', 'khilaf'],
  ['وزیرِ', 'vazīr-e', 'wazir e'],
  ['اطلاع', 'ittilāʻ', 'ittila'],
  ['بڑا', 'baṛā', 'bara'],
])('%s, in full %s, is typed %s', (_urdu, full, typed) => {
  expect(toPlainRoman(full)).toBe(typed)
})
