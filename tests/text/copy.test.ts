// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { selectedUrdu } from '#text/copy.ts'
import { keepSourceForm, sourcePart } from '#text/source-form.ts'
import { withVowelMarks } from '#urdu/script/vowel-marks.ts'
import { theSeed } from '../fixtures/the-seed.ts'

afterEach(() => document.body.replaceChildren())

function select(from: Node, start: number, to: Node, end: number): Selection {
  const selection = document.getSelection()
  if (!selection) throw new Error('no selection')
  selection.setBaseAndExtent(from, start, to, end)
  return selection
}
const page = (html: string) => {
  document.body.innerHTML = html
  return document.body
}

describe('What is copied', () => {
  test('is the Urdu of the paragraphs, without the translations between them', () => {
    page(
      '<h1>فون کال</h1><p>بائیڈن نے کہا۔<span class="translation">Biden said.</span></p><p>پوتن نے سنا۔</p>',
    )
    expect(selectedUrdu(select(document.body, 0, document.body, 3))).toBe(
      'فون کال\n\nبائیڈن نے کہا۔\n\nپوتن نے سنا۔',
    )
  })
  test('within a translation is nothing of ours', () => {
    page('<p>بائیڈن نے کہا۔<span class="translation">Biden said.</span></p>')
    const line = document.querySelector('.translation')?.firstChild
    if (line) expect(selectedUrdu(select(line, 0, line, 5))).toBe('')
  })
  test('has no vowel signs that we added, in a part of a word either', () => {
    const [word] = page('<p>صَدر</p>').querySelectorAll('p')
    const text = word?.firstChild
    if (!text) throw new Error('no word')
    keepSourceForm(text, 'صدر')
    expect(selectedUrdu(select(text, 0, text, 4))).toBe('صدر')
    expect(selectedUrdu(select(text, 2, text, 4))).toBe('در')
  })
  test('is the word that stands there now, where another one had signs before', () => {
    const text = document.createTextNode('صَدر')
    keepSourceForm(text, 'صدر')
    text.data = 'نے'
    expect(sourcePart(text, 0, text.length)).toBe('نے')
  })
  test('keeps the signs that the source has', () => {
    const text = document.createTextNode('تَقریباً')
    keepSourceForm(text, 'تقریباً')
    expect(sourcePart(text, 0, text.length)).toBe('تقریباً')
  })
})

test('whatever part of whichever word is copied, the parts together are the source', () => {
  const words = theSeed().paragraphs.flatMap(({ text, sentences }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.map(({ start, end, translit }) => ({ form: text.slice(start, end), translit })),
    ),
  )
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(20), ({ form, translit }, cut) => {
      const text = document.createTextNode(withVowelMarks(form, translit))
      keepSourceForm(text, form)
      expect(sourcePart(text, 0, cut) + sourcePart(text, cut, text.length)).toBe(form)
    }),
  )
})
