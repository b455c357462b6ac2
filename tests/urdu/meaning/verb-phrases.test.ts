/** A verb with all that helps it is one English phrase. */
import { describe, expect, test } from 'vitest'
import { phraseInEnglish, type Tense } from '#urdu/meaning/verb-phrases.ts'
import { readSentence } from '../../fixtures/the-lexicon.ts'

/** The verb's unit of a sentence: `its words = its English`. */
function verbIn(text: string): string | undefined {
  const { units, tokens } = readSentence(text)
  const verbs = units.filter(({ kind }) => kind === 'verb' || kind === 'light-verb')
  return verbs
    .map(({ tokens: numbers, gloss }) => {
      const forms = numbers.map((number) => text.slice(tokens[number - 1]?.start, tokens[number - 1]?.end))
      return `${forms.join(' ')} = ${gloss.en}`
    })
    .at(-1)
}

const check = (rows: readonly (readonly [sentence: string, phrase: string])[]) =>
  test.each(rows)('%s %s', (sentence, phrase) => {
    expect(verbIn(sentence)).toBe(phrase)
  })

describe('the present', () => {
  check([
    ['وہ لاہور جاتا ہے۔', 'جاتا ہے = goes'],
    ['لوگ لاہور جاتے ہیں۔', 'جاتے ہیں = go'],
    ['وہ لاہور نہیں جاتا ہے۔', 'نہیں جاتا ہے = does not go'],
    ['وہ لاہور نہیں جاتا۔', 'نہیں جاتا = does not go'],
    ['وہ لاہور جا رہا ہے۔', 'جا رہا ہے = is going'],
    ['لوگ لاہور جا رہے ہیں۔', 'جا رہے ہیں = are going'],
    ['وہ گیا ہے۔', 'گیا ہے = has gone'],
    ['سب لوگ گئے ہیں۔', 'گئے ہیں = have gone'],
    ['وہ نہیں گیا ہے۔', 'نہیں گیا ہے = has not gone'],
  ])
})

describe('the past', () => {
  check([
    ['وہ لاہور جاتا تھا۔', 'جاتا تھا = used to go'],
    ['وہ لاہور جا رہا تھا۔', 'جا رہا تھا = was going'],
    ['لوگ لاہور جا رہے تھے۔', 'جا رہے تھے = were going'],
    ['وہ لاہور نہیں گیا۔', 'نہیں گیا = did not go'],
    ['وہ لاہور گیا تھا۔', 'گیا تھا = had gone'],
    ['وہ لاہور نہیں گیا تھا۔', 'نہیں گیا تھا = had not gone'],
    ['وہ دیر تک لکھتا رہا۔', 'لکھتا رہا = kept writing'],
  ])
})

describe('the future', () => {
  check([
    ['وہ لاہور جائے گا۔', 'جائے گا = will go'],
    ['وہ لاہور نہیں جائیں گے۔', 'نہیں جائیں گے = will not go'],
    ['میں لاہور جاؤں گا۔', 'جاؤں گا = will go'],
    ['وہ لاہور جا رہا ہو گا۔', 'جا رہا ہو گا = will be going'],
  ])
})

describe('the passive', () => {
  check([
    ['مسودہ لکھا گیا۔', 'لکھا گیا = was written'],
    ['مسودہ لکھا گیا ہے۔', 'لکھا گیا ہے = has been written'],
    ['مسودہ لکھا گیا تھا۔', 'لکھا گیا تھا = had been written'],
    ['مسودہ لکھا جا رہا ہے۔', 'لکھا جا رہا ہے = is being written'],
    ['مسودہ لکھا جائے گا۔', 'لکھا جائے گا = will be written'],
    ['مسودے لکھے جاتے ہیں۔', 'لکھے جاتے ہیں = are written'],
    ['مسودے لکھے گئے۔', 'لکھے گئے = were written'],
    ['مسودہ نہیں لکھا گیا۔', 'نہیں لکھا گیا = was not written'],
    ['مسودہ لکھا جا سکتا ہے۔', 'لکھا جا سکتا ہے = can be written'],
    ['مسودہ نہیں لکھا جا سکا۔', 'نہیں لکھا جا سکا = could not be written'],
    ['مسودہ لکھا جانا چاہیے۔', 'لکھا جانا چاہیے = should be written'],
    ['کہا جاتا ہے کہ وہ زندہ ہے۔', 'کہا جاتا ہے = is said'],
  ])
})

describe('can, must, should, begin, already, manage', () => {
  check([
    ['وہ اردو لکھ سکتا ہے۔', 'لکھ سکتا ہے = can write'],
    ['وہ اردو نہیں لکھ سکتا۔', 'نہیں لکھ سکتا = cannot write'],
    ['وہ اردو لکھ سکتا تھا۔', 'لکھ سکتا تھا = could write'],
    ['وہ اردو نہیں لکھ سکا۔', 'نہیں لکھ سکا = could not write'],
    ['وہ اردو لکھ سکے گا۔', 'لکھ سکے گا = will be able to write'],
    ['اسے دوبارہ لکھنا پڑا۔', 'لکھنا پڑا = had to write'],
    ['اسے دوبارہ لکھنا پڑے گا۔', 'لکھنا پڑے گا = will have to write'],
    ['اسے دوبارہ لکھنا پڑتا ہے۔', 'لکھنا پڑتا ہے = has to write'],
    ['اسے دوبارہ لکھنا ہو گا۔', 'لکھنا ہو گا = will have to write'],
    ['اسے دوبارہ لکھنا چاہیے۔', 'لکھنا چاہیے = should write'],
    ['اسے نہیں لکھنا چاہیے تھا۔', 'نہیں لکھنا چاہیے تھا = should not have written'],
    ['وہ لکھنے لگا۔', 'لکھنے لگا = began to write'],
    ['وہ مسودہ لکھ چکا ہے۔', 'لکھ چکا ہے = has written'],
    ['وہ مسودہ لکھ چکا تھا۔', 'لکھ چکا تھا = had written'],
    ['وہ نہیں لکھ پایا۔', 'نہیں لکھ پایا = did not manage to write'],
  ])
})

describe('verbs that only colour another one', () => {
  check([
    ['اس نے جواب نہیں لکھ دیا تھا۔', 'نہیں لکھ دیا تھا = had not written'],
    ['حملہ آور بھاگ گیا۔', 'بھاگ گیا = fled'],
    ['وہ گر پڑا۔', 'گر پڑا = fell'],
    ['اس نے گھر بیچ ڈالا۔', 'بیچ ڈالا = sold'],
    ['فوج نے شہر گھیر رکھا ہے۔', 'گھیر رکھا ہے = has surrounded'],
    ['وہ اچانک جاگ اٹھا۔', 'جاگ اٹھا = woke'],
  ])
})

describe('nouns and adjectives that make a verb', () => {
  check([
    ['پولیس نے اسے گرفتار کیا۔', 'گرفتار کیا = arrested'],
    ['ملزم گرفتار نہیں ہوا۔', 'گرفتار نہیں ہوا = was not arrested'],
    ['ملزم گرفتار ہو چکا تھا۔', 'گرفتار ہو چکا تھا = had been arrested'],
    ['ملزمان گرفتار ہوئے۔', 'گرفتار ہوئے = were arrested'],
    ['ملزم کو گرفتار کیا جائے گا۔', 'گرفتار کیا جائے گا = will be arrested'],
    ['ملزم کو گرفتار کر لیا گیا ہے۔', 'گرفتار کر لیا گیا ہے = has been arrested'],
    ['ملزم کو رہا کر دیا گیا ہے۔', 'رہا کر دیا گیا ہے = has been released'],
    ['حکومت نے فیصلہ نہیں کیا ہے۔', 'فیصلہ نہیں کیا ہے = has not decided'],
    ['حکومت فیصلہ کر سکتی ہے۔', 'فیصلہ کر سکتی ہے = can decide'],
    ['حکومت کو فیصلہ کرنا ہو گا۔', 'فیصلہ کرنا ہو گا = will have to decide'],
    ['اس نے اہلخانہ سے رابطہ نہیں کیا تھا۔', 'رابطہ نہیں کیا تھا = had not contacted'],
    ['وزیر استعفیٰ دے سکتے ہیں۔', 'استعفیٰ دے سکتے ہیں = can resign'],
    ['وزیر استعفیٰ دے رہے ہیں۔', 'استعفیٰ دے رہے ہیں = are resigning'],
    ['وزیر کو استعفیٰ دینا پڑا۔', 'استعفیٰ دینا پڑا = had to resign'],
    ['اس عمارت میں آگ لگ گئی۔', 'آگ لگ گئی = caught fire'],
    ['کراچی میں بارش ہو رہی تھی۔', 'بارش ہو رہی تھی = was raining'],
    ['لوگ جمع ہونے لگے۔', 'جمع ہونے لگے = began to gather'],
    ['ٹیم میچ جیت جائے گی۔', 'جیت جائے گی = will win'],
  ])
})

describe('what is no finite verb', () => {
  check([
    ['وہ تقریر کرتے ہوئے رو پڑے۔', 'رو پڑے = wept'],
    ['وہاں مت لکھو۔', 'مت لکھو = do not write'],
    ['پولیس نے دروازہ توڑ کر تلاشی لی۔', 'تلاشی لی = searched'],
  ])

  test.each([
    ['دروازہ توڑ کر پولیس اندر پہنچی۔', 'توڑ کر', 'having broken'],
    ['بچے ہنستے ہوئے گھر پہنچے۔', 'ہنستے ہوئے', 'laughing'],
    ['کٹے ہوئے درخت سڑک پر تھے۔', 'کٹے ہوئے', 'cut'],
  ])('%s: %s is %s', (text, words, english) => {
    const { units, tokens } = readSentence(text)
    const found = units.find(({ tokens: numbers }) => {
      const forms = numbers.map((number) => text.slice(tokens[number - 1]?.start, tokens[number - 1]?.end))
      return forms.join(' ') === words
    })
    expect(found?.gloss.en).toBe(english)
  })

  test('a verb alone is no unit', () => {
    expect(verbIn('وہ لاہور پہنچا۔')).toBeUndefined()
  })
})

describe('English by tense', () => {
  const plain: Tense = {
    cell: 'perfMS',
    time: 'none',
    passive: false,
    ongoing: false,
    negated: false,
    plural: false,
    state: false,
  }

  test.each<[meaning: string, tense: Partial<Tense>, english: string]>([
    ['arrest', {}, 'arrested'],
    ['be arrested', {}, 'was arrested'],
    ['be arrested', { plural: true }, 'were arrested'],
    ['arrest', { passive: true }, 'was arrested'],
    ['take part', { time: 'past' }, 'had taken part'],
    ['take part', { negated: true }, 'did not take part'],
    ['be killed', { negated: true, plural: true }, 'were not killed'],
    ['be killed', { time: 'present' }, 'has been killed'],
    ['carry out', { cell: 'impMS', time: 'present' }, 'carries out'],
    ['carry out', { cell: 'impMP', time: 'present', plural: true }, 'carry out'],
    ['be included', { cell: 'impMS', time: 'present' }, 'is included'],
    ['say', { cell: 'sub3S', time: 'future' }, 'will say'],
    ['say', { cell: 'stem', time: 'present', ongoing: true }, 'is saying'],
    ['say', { cell: 'inf' }, 'to say'],
    ['say', { cell: 'infObl' }, 'saying'],
    ['say', { cell: 'conv' }, 'having said'],
    ['say', { modal: 'can', cell: 'impMS', time: 'present' }, 'can say'],
    ['say', { modal: 'begin' }, 'began to say'],
  ])('%s %o: %s', (meaning, tense, english) => {
    expect(phraseInEnglish(meaning, { ...plain, ...tense })).toBe(english)
  })
})
