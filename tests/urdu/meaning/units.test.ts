/** Words that mean one thing together have one meaning. */
import { describe, expect, test } from 'vitest'
import type { UnitKind } from '#article/article.ts'
import { readUnits } from '#urdu/lexicon/unit-table.ts'
import { readSentence } from '../../fixtures/the-lexicon.ts'

/** The units of a sentence of one kind, as `its words = its meaning`. */
function unitsIn(text: string, ...kinds: readonly UnitKind[]): string[] {
  const { units, tokens } = readSentence(text)
  return units
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ tokens: numbers, gloss }) => {
      const forms = numbers.map((number) => text.slice(tokens[number - 1]?.start, tokens[number - 1]?.end))
      return `${forms.join(' ')} = ${gloss.en}`
    })
}

const check = (kind: UnitKind, rows: readonly (readonly [sentence: string, ...units: string[]])[]) =>
  test.each(rows.map(([sentence, ...units]) => ({ sentence, units })))('$sentence', ({ sentence, units }) => {
    expect(unitsIn(sentence, kind)).toEqual(units)
  })

describe('postpositions of several words', () => {
  check('postposition', [
    ['پولیس کے مطابق حملہ آور فرار ہو گئے۔', 'کے مطابق = according to'],
    ['سیلاب کی وجہ سے سکول بند ہیں۔', 'کی وجہ سے = because of'],
    ['صدر کے خلاف مقدمہ درج ہوا۔', 'کے خلاف = against'],
    ['دونوں ممالک کے درمیان معاہدہ ہوا۔', 'کے درمیان = between'],
    ['انتخابات سے پہلے اتحاد ٹوٹ گیا۔', 'سے پہلے = before'],
    ['حکومت کی طرف سے امداد ملی۔', 'کی طرف سے = from'],
    ['وہ اپنے بھائی کے ساتھ پہنچا۔', 'کے ساتھ = with'],
    ['متاثرین کے لیے امداد پہنچی۔', 'کے لیے = for'],
    ['اجلاس کے دوران ہنگامہ ہوا۔', 'کے دوران = during'],
    ['متاثرین کو امداد ملی۔'],
  ])
})

describe('compounds', () => {
  check('compound', [
    ['بین الاقوامی برادری نے تشویش ظاہر کی۔', 'بین الاقوامی برادری = international community'],
    ['حکومت پر سائبر حملے ہوئے۔', 'سائبر حملے = cyber attacks'],
    ['حکومت پر سائبر حملہ ہوا۔', 'سائبر حملہ = cyber attack'],
    ['انسانی حقوق کی تنظیم نے مذمت کی۔', 'انسانی حقوق = human rights'],
    ['قانون نافذ کرنے والے ادارے پہنچ گئے۔', 'قانون نافذ کرنے والے ادارے = law enforcement agencies'],
    ['خبر رساں ادارے نے بتایا۔', 'خبر رساں ادارے = news agency'],
    ['وہ خوب صورت شہر ہے۔', 'خوب صورت = beautiful'],
    ['ادارے کے سربراہ نے انسانی ہمدردی دکھائی۔'],
  ])
})

describe('izafat', () => {
  check('izafat', [
    ['ذرائع ابلاغ نے خبر دی۔', 'ذرائع ابلاغ = mass media'],
    ['وزیر خارجہ نے دورہ کیا۔', 'وزیر خارجہ = foreign minister'],
    ['طالب علموں نے احتجاج کیا۔', 'طالب علموں = students'],
    ['وزرائے خارجہ کا اجلاس ہوا۔', 'وزرائے خارجہ = foreign ministers'],
    ['وزیر نے دورہ کیا۔'],
  ])
})

describe('expressions and dates', () => {
  check('expression', [
    ['اس کے علاوہ دو افراد زخمی ہوئے۔', 'اس کے علاوہ = besides this'],
    ['وہ گزشتہ روز پہنچے۔', 'گزشتہ روز = yesterday'],
    ['9 جولائی کو دھماکہ ہوا۔', '9 جولائی کو = on 9 July 2021'],
    ['بعد میں وہ چلے گئے۔', 'بعد میں = later'],
    ['وزیر نے استعفیٰ دیا۔'],
  ])
})

describe('light verbs', () => {
  check('light-verb', [
    ['پولیس نے دو افراد کو گرفتار کیا۔', 'گرفتار کیا = arrested'],
    ['اس نے اہلخانہ سے رابطہ نہیں کیا تھا۔', 'رابطہ نہیں کیا تھا = had not contacted'],
    ['معاہدہ عمل میں آیا۔', 'عمل میں آیا = took place'],
    ['پولیس نے چھاپہ مار کر اسلحہ برآمد کر لیا۔', 'چھاپہ مار کر = having raided', 'برآمد کر لیا = recovered'],
    ['اس نے فیصلہ نہیں بتایا۔'],
    ['گاڑی گھر پہنچی۔'],
  ])
})

describe('names', () => {
  check('name', [
    ['عمران خان لاہور گئے۔', 'عمران خان = Imran Khan'],
    ['آئی ایم ایف نے قرض دیا۔', 'آئی ایم ایف = IMF'],
    ['لاہور میں بارش ہوئی۔'],
    ['چینی کمپنی نے قرض دیا۔'],
  ])
})

describe('how units lie', () => {
  const text = 'وزیر خارجہ شاہ محمود قریشی نے کہا کہ حکومت کے مطابق دو افراد کو گرفتار نہیں کیا گیا تھا۔'

  test('in the order of their first word, numbers ascending and within the sentence', () => {
    const { units, tokens } = readSentence(text)
    const firsts = units.map(({ tokens: [first = 0] }) => first)
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
    for (const { tokens: numbers } of units) {
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      expect(Math.max(...numbers)).toBeLessThanOrEqual(tokens.length)
    }
  })

  test('no word is in two units but for a date and a verb', () => {
    const numbers = readSentence(text).units.flatMap((unit) => unit.tokens)
    expect(numbers).toHaveLength(new Set(numbers).size)
  })

  test('the longest unit wins', () => {
    expect(unitsIn('انسانی حقوق کی خلاف ورزیاں بڑھ گئیں۔', 'compound', 'expression')[0]).toMatch(
      /^انسانی حقوق/,
    )
    expect(unitsIn('حکومت کی جانب سے بیان آیا۔', 'postposition')).toHaveLength(1)
  })
})

describe('the table', () => {
  test('rows are found by their first key, the longest first; one word is no unit', () => {
    const units = readUnits(
      '# words\tkind\tgloss\nکے ساتھ\tpostposition\twith\tke sāth\t\nکے ساتھ ساتھ\tpostposition\talong with\tke sāth sāth\t\nساتھ\tcompound\twith\tsāth\t',
      [],
    )
    expect(units.get('کے')?.map(({ gloss }) => gloss)).toEqual(['along with', 'with'])
    expect(units.has('ساتھ')).toBe(false)
  })

  test('a spelling with Arabic letters is looked up like any other', () => {
    expect([
      ...(readUnits('جنگ بندي\tcompound\tceasefire\tjang bandī\t', []).get('جنگ')?.[0]?.keys ?? []),
    ]).toEqual(['جنگ', 'بندی'])
  })
})
