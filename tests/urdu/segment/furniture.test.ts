/** What stands on a news page beside its text is told from the text. */
import { describe, expect, test } from 'vitest'
import { furnitureRule, rolesOf } from '#urdu/segment/furniture.ts'

describe('page furniture', () => {
  test.each([
    ['also read', 'یہ بھی پڑھیے'],
    ['also read', 'یہ بھی پڑھیں:'],
    ['also read', 'مزید پڑھیے'],
    ['also read', 'اسے بھی دیکھیں'],
    ['list of links', 'متعلقہ خبریں'],
    ['list of links', 'اسی بارے میں'],
    ['list of links', 'سب سے زیادہ پڑھی جانے والی'],
    ['comments', 'Comments are closed.'],
    ['comments', '12 Comments'],
    ['comments', 'تبصرہ کریں'],
    ['share', 'شیئر کریں'],
    ['share', 'Share'],
    ['share', 'فیس بک، ٹوئٹر، واٹس ایپ'],
    ['photo credit', 'تصویر کا ذریعہ Getty Images'],
    ['photo credit', 'تصویر کا ذریعہ،EPA'],
    ['photo credit', 'فائل فوٹو: اے ایف پی'],
    ['photo credit', '(فوٹو: رائٹرز)'],
    ['photo credit', 'Getty Images'],
    ['video', 'اشتہار'],
    ['video', 'آپ کا براؤزر اس ویڈیو کو نہیں چلا سکتا'],
    ['subscribe', 'ہمارے یوٹیوب چینل کو سبسکرائب کریں'],
    ['address', 'https://example.org/urdu/news-123'],
    ['empty', ''],
    ['empty', '  \u00a0 '],
  ])('%s: %s', (rule, text) => {
    expect(furnitureRule(text)).toBe(rule)
  })

  test.each([
    'تصویر میں وزیراعظم اور ان کے ہمراہ وزرا کو دیکھا جا سکتا ہے۔',
    'فوٹو گرافر نے بتایا کہ اس نے یہ منظر پہلی بار دیکھا۔',
    'یہ بھی پڑھیے کہ حکومت نے کیا فیصلہ کیا ہے۔',
    'شیئر مارکیٹ میں مندی کا رجحان رہا۔',
    'اشتہاری مہم پر 20 کروڑ روپے خرچ ہوئے۔',
    'متعلقہ حکام سے رابطہ نہیں ہو سکا۔',
    'فیس بک نے پاکستان میں دفتر کھولنے سے انکار کر دیا۔',
    'وزیراعظم کی تصویر وائرل',
    'فلسطینی بچے کی تصاویر پر ردعمل',
    'کراچی',
    '2021',
  ])('is text: %s', (text) => {
    expect(furnitureRule(text)).toBeUndefined()
  })

  // A pattern that can read a line in several ways would try them all here, for hours.
  test.each(['afp ', 'a', 'a/', '،', 'تصویر ', 'شیئر کریں ', 'share', 'فیس بک'])(
    'is text after any number of %s, when an ordinary word follows',
    (part) => {
      for (const tail of [' خبر', '۔ خبر'])
        for (const head of ['', 'photo ', 'share '])
          expect(furnitureRule((head + part.repeat(160)).slice(0, 157) + tail)).toBeUndefined()
    },
  )

  test('a long paragraph is text whatever it begins with', () => {
    expect(furnitureRule(`تصویر: ${'A '.repeat(200)}`)).toBeUndefined()
  })
})

describe('roles', () => {
  test('the first text is the headline, what describes a picture is a caption, the rest is body', () => {
    expect(
      rolesOf([
        '',
        'شیئر کریں',
        'سیلاب سے ہزاروں افراد بے گھر',
        'تصویر کا ذریعہ Getty Images',
        'تصویر کا کیپشن متاثرین خیموں میں رہ رہے ہیں',
        'صوبہ سندھ میں بارشوں سے تباہی ہوئی ہے۔',
        'یہ بھی پڑھیے',
      ]),
    ).toEqual(['furniture', 'furniture', 'headline', 'furniture', 'caption', 'body', 'furniture'])
  })

  test('a page of furniture has no headline', () => {
    expect(rolesOf(['', 'Share', ''])).not.toContain('headline')
    expect(rolesOf([])).toEqual([])
  })
})
