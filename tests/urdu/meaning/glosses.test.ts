/** The English under a word is the one that fits its place. */
import { describe, expect, test } from 'vitest'
import { read, wordIn } from '../../fixtures/the-lexicon.ts'

/** `form` may be `form 2`, the second of the kind. */
const check = (rows: readonly (readonly [sentence: string, form: string, gloss: string])[]) =>
  test.each(rows)('%s (%s: %s)', (sentence, marked, gloss) => {
    const [form = '', nth = '1'] = marked.split(' ')
    expect(wordIn(sentence, form, Number(nth)).gloss?.en).toBe(gloss)
  })

describe('nouns and adjectives', () => {
  check([
    ['دو دھماکے ہوئے۔', 'دھماکے', 'explosions'],
    ['دھماکے میں کوئی نہیں مرا۔', 'دھماکے', 'explosion'],
    ['اسے معلومات ملیں۔', 'معلومات', 'information'],
    ['بچے سکول گئے۔', 'بچے', 'children'],
    ['امیروں اور غریبوں کے درمیان فرق ہے۔', 'غریبوں', 'poor people'],
    ['بڑی عمارت گر گئی۔', 'بڑی', 'big'],
    ['پاکستان نے میچ جیتا۔', 'پاکستان', 'Pakistan'],
    ['امریکی صدر جو بائیڈن نے خطاب کیا۔', 'جو', 'Joe'],
    ['چینی کمپنی نے معاہدہ کیا۔', 'چینی', 'Chinese'],
    ['25 افراد بچ گئے۔', '25', '25'],
    ['بیس فیصد لوگ بچ گئے۔', 'بیس', '20'],
    ['50% لوگ بچ گئے۔', '%', 'percent'],
  ])
})

describe('کا کے کی', () => {
  check([
    ['پاکستان کی معیشت بہتر ہوئی۔', 'کی', "'s"],
    ['عمران خان کے بھائی نے بتایا۔', 'کے', "'s"],
    ['صدر کی رہائش گاہ پر حملہ ہوا۔', 'کی', "'s"],
    ['شہر کی سڑکیں بند ہیں۔', 'کی', 'of'],
    ['حملے کے بعد شہر بند ہو گیا۔', 'کے', 'of'],
    ['عمران خان کے مطابق یہ غلط ہے۔', 'کے', 'of'],
  ])
})

describe('سے and کو', () => {
  check([
    ['وہ لاہور سے واپس آیا۔', 'سے', 'from'],
    ['اس نے وزیر سے ملاقات کی۔', 'سے', 'with'],
    ['اس نے صحافیوں سے کہا کہ سب ٹھیک ہے۔', 'سے', 'to'],
    ['یہ پچھلے سال سے زیادہ ہے۔', 'سے', 'than'],
    ['پولیس نے اس سے پوچھا۔', 'سے', 'of'],
    ['اتوار کو اجلاس ہوا۔', 'کو', 'on'],
    ['اس نے بھائی کو پیسے دیے۔', 'کو', 'to'],
    ['پولیس نے ملزم کو پکڑا۔', 'کو', '(object)'],
  ])
})

describe('verbs', () => {
  check([
    ['اس نے کہا کہ سب ٹھیک ہے۔', 'کہا', 'said'],
    ['وہ کہتا ہے کہ سب ٹھیک ہے۔', 'کہتا', 'says'],
    ['وہ کہتے ہیں کہ سب ٹھیک ہے۔', 'کہتے', 'say'],
    ['خط لکھا گیا۔', 'لکھا', 'written'],
    ['وہ کتاب لکھ رہا ہے۔', 'لکھ', 'writing'],
    ['وہ گھر جانا چاہتا ہے۔', 'جانا', 'to go'],
    ['وہ گھر جانے کے لیے تیار ہے۔', 'جانے', 'go'],
    ['گھر جانے والے لوگ پھنس گئے۔', 'جانے', 'going'],
    ['وہ کل گھر جائے گا۔', 'جائے', 'go'],
    ['قانون توڑے گا تو سزا ہو گی۔', 'توڑے', 'break'],
    ['بچے ہنستے ہوئے آئے۔', 'ہنستے', 'laughing'],
  ])
})

describe('what helps a verb', () => {
  check([
    ['وہ بیمار ہے۔', 'ہے', 'is'],
    ['وہ بیمار تھا۔', 'تھا', 'was'],
    ['سب لوگ بیمار تھے۔', 'تھے', 'were'],
    ['میں بیمار ہوں۔', 'ہوں', 'am'],
    ['وہ گیا ہے۔', 'ہے', 'has'],
    ['سب لوگ گئے ہیں۔', 'ہیں', 'have'],
    ['وہ گیا تھا۔', 'تھا', 'had'],
    ['وہ جا رہا ہے۔', 'رہا', '(ongoing)'],
    ['خط لکھا گیا۔', 'گیا', 'was'],
    ['خط لکھا گیا ہے۔', 'گیا', 'been'],
    ['خط لکھا جائے گا۔', 'جائے', 'be'],
    ['خط لکھا جائے گا۔', 'گا', 'will'],
    ['وہ لکھ سکتا ہے۔', 'سکتا', 'can'],
    ['وہ لکھ نہیں سکا۔', 'سکا', 'could'],
    ['وہ لکھ چکا ہے۔', 'چکا', 'already'],
    ['اسے لکھنا پڑا۔', 'پڑا', 'had to'],
    ['اسے لکھنا چاہیے۔', 'چاہیے', 'should'],
    ['وہ کام کر کے چلا گیا۔', 'کے', 'having'],
    ['اس نے خط لکھ دیا۔', 'دیا', '(done)'],
  ])
})

describe('little words', () => {
  check([
    ['میں نے کہا۔', 'میں', 'I'],
    ['گھر میں آگ لگی۔', 'میں', 'in'],
    ['میز پر کتاب ہے۔', 'پر', 'on'],
    ['اس نے کہا۔', 'نے', '(doer)'],
    ['کیا جنگ ہو گی؟', 'کیا', 'whether'],
    ['اس نے کیا کہا؟', 'کیا', 'what'],
    ['اس کے ہاں بیٹا پیدا ہوا۔', 'ہاں', 'at'],
    ['ہاں، یہ درست ہے۔', 'ہاں', 'yes'],
    ['یہ صرف ایک مثال ہے۔', 'صرف', 'only'],
  ])
})

describe('every word', () => {
  const text = `وزیراعظم عمران خان نے جمعے کو لاہور میں زلفپٹک کمپنی کے 25 ملازمین سے ملاقات کی، جنہیں گزشتہ ہفتے برطرف کیا گیا تھا۔
ان کا کہنا تھا کہ ’ہم کسی کے ساتھ ناانصافی نہیں ہونے دیں گے‘۔ BBC کے مطابق کمپنی نے تبصرہ کرنے سے انکار کر دیا ہے۔`

  test('has a meaning, signs have none', () => {
    const tokens = read(text).paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.tokens),
    )
    for (const { upos, gloss } of tokens) {
      if (upos === 'PUNCT') expect(gloss).toBeUndefined()
      else expect(gloss?.en).toMatch(/\S/)
    }
  })

  test('and it has at most three words', () => {
    const glosses = read(text).paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ tokens }) => tokens.flatMap(({ gloss }) => gloss?.en ?? [])),
    )
    expect(glosses.filter((gloss) => gloss.split(' ').length > 3)).toEqual([])
  })
})

test('a month after a number is no plural, and the plural of a unit means what the unit means', () => {
  expect(wordIn('اجلاس پچیس مارچ کو ہوگا۔', 'مارچ').gloss?.en).toBe('March')
  expect(wordIn('یہ واقعہ 11 ستمبر کو ہوا۔', 'ستمبر').gloss?.en).toBe('September')
  expect(wordIn('قانون کی خلاف ورزیوں پر سزا ہوگی۔', 'ورزیوں').gloss?.en).toBe('violations')
})
