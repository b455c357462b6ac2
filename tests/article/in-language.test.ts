import { expect, test } from 'vitest'
import { inLanguage } from '#article/in-language.ts'

const MOSCOW = { en: 'Moscow', ur: 'ماسکو', hi: 'मॉस्को' }

test('a reader of Hindi gets Hindi where it stands, else English that says it is English', () => {
  expect(inLanguage(MOSCOW, 'hi')).toEqual({ text: 'मॉस्को', lang: 'hi' })
  expect(inLanguage({ en: 'Moscow', ur: 'ماسکو' }, 'hi')).toEqual({ text: 'Moscow', lang: 'en' })
  expect(inLanguage({ ...MOSCOW, ur: '' }, 'ur')).toEqual({ text: 'Moscow', lang: 'en' })
  expect(inLanguage(MOSCOW, 'ur')).toEqual({ text: 'ماسکو', lang: 'ur' })
})
