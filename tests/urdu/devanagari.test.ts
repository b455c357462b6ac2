import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDevanagari } from '#urdu/devanagari.ts'
import { theSeed } from '../the-seed.ts'

const ROWS: readonly (readonly [urdu: string, roman: string, upos: string, hindi: string])[] = [
  ['حملہ', 'hamla', 'NOUN', 'हमला'],
  ['نہیں', 'nahīṉ', 'PART', 'नहीं'],
  ['ہاں', 'hāṉ', 'INTJ', 'हाँ'],
  ['میں', 'meṉ', 'ADP', 'में'],
  ['انھیں', 'unheṉ', 'PRON', 'उन्हें'],
  ['یہ', 'ye', 'PRON', 'यह'],
  ['لیے', 'liye', 'ADP', 'लिए'],
  ['کئی', 'kaī', 'DET', 'कई'],
  ['ہوئے', 'hue', 'AUX', 'हुए'],
  ['معلوم', 'maʻlūm', 'ADJ', 'मालूम'],
  ['جمعے', 'jumʻe', 'NOUN', 'जुमे'],
  ['متعلق', 'mutaʻalliq', 'ADP', 'मुताल्लिक़'],
  ['تعاون', 'taʻāvun', 'NOUN', 'तआवुन'],
  ['بعد', 'baʻd', 'ADP', 'बाद'],
  ['خلاف', 'k͟hilāf', 'ADP', 'ख़िलाफ़'],
  ['بغیر', 'bag͟hair', 'ADP', 'बग़ैर'],
  ['ضروری', 'zarūrī', 'ADJ', 'ज़रूरी'],
  ['گھنٹہ', 'ghanṭa', 'NOUN', 'घंटा'],
  ['کمپنیوں', 'kampaniyoṉ', 'NOUN', 'कंपनियों'],
  ['انتظامیہ', 'intizāmiya', 'NOUN', 'इंतिज़ामिया'],
  ['ملک', 'mulk', 'NOUN', 'मुल्क'],
  ['اچھی', 'achchhī', 'ADJ', 'अच्छी'],
  ['گذشتہ', 'guzishta', 'ADJ', 'गुज़िश्ता'],
  ['استعمال', 'istemāl', 'NOUN', 'इस्तेमाल'],
  ['تناؤ', 'tanāo', 'NOUN', 'तनाव'],
  ['ذرائعِ', 'zarāeʻ-e', 'NOUN', 'ज़राए-ए'],
  ['پیشہ ورانہ', 'pesha-varāna', 'ADJ', 'पेशा-वराना'],
  ['کرنا', 'karnā', 'VERB', 'करना'],
  ['کرتے', 'karte', 'VERB', 'करते'],
  ['مطالبہ', 'mutālba', 'NOUN', 'मुतालबा'],
  ['سرکار', 'sarkār', 'NOUN', 'सरकार'],
  ['بالکل', 'bilkul', 'ADV', 'बिल्कुल'],
  ['وقت', 'vaqt', 'NOUN', 'वक़्त'],
  ['درمیان', 'darmiyān', 'ADP', 'दरमियान'],
]

describe('A Hindi reader finds the spelling of a Hindi newspaper', () => {
  test.each(ROWS)('%s (%s, %s) is %s', (_urdu, roman, upos, hindi) => {
    expect(toDevanagari(roman, upos)).toBe(hindi)
  })

  test('no word of the seed keeps a Latin letter', () => {
    const words = theSeed().paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    expect(words.filter(({ devanagari }) => /\p{Script=Latin}/u.test(devanagari))).toEqual([])
    expect(words.filter(({ upos, devanagari }) => upos !== 'PUNCT' && devanagari === '')).toEqual([])
  })
})

test('any string gives a string in one normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('VERB', 'NOUN', 'X'), (text, upos) => {
      const spelt = toDevanagari(text, upos)
      expect(spelt).toBe(spelt.normalize('NFC'))
    }),
  )
})
