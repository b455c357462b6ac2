/** Words that lost the space between them are two words again, each at its place. */
import { describe, expect, test } from 'vitest'
import { splitJoined } from '#urdu/words/joined.ts'
import { tokenise } from '#urdu/segment/tokens.ts'
import { lexicon } from '../../fixtures/the-lexicon.ts'

const cut = (text: string) =>
  splitJoined(tokenise(text), text, lexicon).map(({ start, end }) => text.slice(start, end))

describe('is two words', () => {
  test.each([
    ['ہے and اور', 'ہےاور', 'ہے اور'],
    ['a noun and کے, where the letters do not join', 'صدرکے', 'صدر کے'],
    ['a noun and میں', 'لاہورمیں', 'لاہور میں'],
    ['a pronoun and its postposition', 'اسکے', 'اس کے'],
    ['a pronoun and سے', 'انسے', 'ان سے'],
    ['a verb and والے', 'کرنےوالے', 'کرنے والے'],
    ['کے and what follows', 'کےمطابق', 'کے مطابق'],
    ['a verb and نہیں', 'سےنہیں', 'سے نہیں'],
    ['a verb and ہے', 'رہاہے', 'رہا ہے'],
    ['a name and نے', 'وزیرنے', 'وزیر نے'],
  ])('%s: %s', (_, text, parts) => {
    expect(cut(text)).toEqual(parts.split(' '))
  })
})

describe('is one word', () => {
  test.each([
    ['a word that the lexicon has', 'ہمارے'],
    ['a name that ends like a little word', 'امریکا'],
    ['a verb form', 'کرینگے'],
    ['a word with a suffix', 'بےروزگاری'],
    ['an unknown name', 'زیلنیسکا'],
    ['the name of a place', 'سیالکوٹ'],
    ['the future in one word', 'جائیگا'],
    ['the same as some write it', 'جائےگا'],
    ['where a joined letter stands between', 'کتابمیں'],
  ])('%s: %s', (_, text) => {
    expect(cut(text)).toEqual([text])
  })

  test('a very long one is left alone', () => {
    const text = `${'ر'.repeat(40)}کے`
    expect(cut(text)).toEqual([text])
  })
})

test('the parts lie side by side in the text', () => {
  const text = 'اس نے کہاکہ وہ تیارہے۔'
  const tokens = splitJoined(tokenise(text), text, lexicon)
  expect(cut(text)).toEqual(['اس', 'نے', 'کہا', 'کہ', 'وہ', 'تیار', 'ہے', '۔'])
  expect(tokens.every(({ start, end }) => start < end)).toBe(true)
})
