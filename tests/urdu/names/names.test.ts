/** Who and where a text speaks of: names known and unknown, what they are called, and whom a short name means. */
import { describe, expect, test } from 'vitest'
import { read } from '../../fixtures/the-lexicon.ts'

/** Mentions as `form = English name, TYPE, kind`; the kind is left out where it is a name. */
function namesIn(text: string): string[] {
  const { paragraphs, mentions, entities } = read(text)
  return mentions.map(({ paragraph, start, end, entity, kind }) => {
    const { name, type } = entities.find(({ id }) => id === entity) ?? { name: { en: '' }, type: '' }
    const form = paragraphs[paragraph - 1]?.text.slice(start, end)
    return `${form} = ${name.en}, ${type}${kind === 'name' ? '' : `, ${kind}`}`
  })
}

const check = (rows: readonly (readonly [sentence: string, ...names: string[]])[]) =>
  test.each(rows.map(([sentence, ...names]) => ({ sentence, names })))('$sentence', ({ sentence, names }) => {
    expect(namesIn(sentence)).toEqual(names)
  })

describe('people that we know', () => {
  check([
    ['وزیراعظم عمران خان نے قوم سے خطاب کیا۔', 'عمران خان = Imran Khan, PERSON'],
    ['ملالہ یوسفزئی نے نوبیل انعام جیتا۔', 'ملالہ یوسفزئی = Malala Yousafzai, PERSON'],
    ['جنرل قمر جاوید باجوہ نے سرحد کا دورہ کیا۔', 'قمر جاوید باجوہ = Qamar Javed Bajwa, PERSON'],
    [
      'امریکی صدر جو بائیڈن نے خطاب کیا۔',
      'امریکی = United States, PLACE, adjectival',
      'جو بائیڈن = Joe Biden, PERSON',
    ],
    ['جو شخص پکڑا گیا وہ فرار ہو گیا۔'],
  ])
})

describe('people that nobody knows', () => {
  check([
    ['ڈاکٹر زلفپٹک نے بتایا کہ مریض ٹھیک ہیں۔', 'زلفپٹک = Zalfaptak, PERSON'],
    ['پروفیسر ندیم زرگوش نے لیکچر دیا۔', 'ندیم زرگوش = Nadeem Zargosh, PERSON'],
    ['ان کی بہن فاطمہ نے بتایا۔', 'فاطمہ = Fatima, PERSON'],
    ['زلفپٹک نے پولیس کو بیان دیا۔', 'زلفپٹک = Zalfaptak, PERSON'],
    ['محمد رمضان نامی شخص نے مقدمہ درج کرایا۔', 'محمد رمضان = Muhammad Ramzan, PERSON'],
    ['لوگوں کو انصاف کی امید ہے۔'],
    ['چاند کا نور پھیل گیا۔'],
    ['اسلام امن کا مذہب ہے۔'],
  ])
})

describe('places', () => {
  check([
    ['وہ لندن اور پیرس گئے۔', 'لندن = London, PLACE', 'پیرس = Paris, PLACE'],
    ['اسلام آباد میں اجلاس ہوا۔', 'اسلام آباد = Islamabad, PLACE'],
    ['زرگوش آباد میں سیلاب آیا۔', 'زرگوش آباد = Zargosh Abad, PLACE'],
    ['ضلع زرپٹک میں زلزلہ آیا۔', 'زرپٹک = Zarpatak, PLACE'],
    ['دریائے سندھ میں طغیانی ہے۔', 'دریائے سندھ = Indus, PLACE'],
    ['شام میں جنگ جاری ہے۔', 'شام = Syria, PLACE'],
    ['شام کو بارش ہوئی۔'],
    ['لائن آف کنٹرول پر فائرنگ ہوئی۔', 'لائن آف کنٹرول = Line of Control, PLACE'],
    ['کئی گھر سیلاب میں بہہ گئے۔'],
  ])
})

describe('organisations', () => {
  check([
    ['اقوام متحدہ نے تشویش ظاہر کی۔', 'اقوام متحدہ = United Nations, ORGANIZATION'],
    ['آئی ایم ایف نے قرض کی منظوری دی۔', 'آئی ایم ایف = IMF, ORGANIZATION'],
    ['پی ٹی آئی نے جلسہ کیا۔', 'پی ٹی آئی = Pakistan Tehreek-e-Insaf, ORGANIZATION'],
    ['زیڈ کیو آر نے بیان جاری کیا۔', 'زیڈ کیو آر = ZQR, ORGANIZATION'],
    [
      'سیالکوٹ پولیس نے دو افراد گرفتار کیے۔',
      'سیالکوٹ پولیس = Sialkot Police, ORGANIZATION',
      'سیالکوٹ = Sialkot, PLACE',
    ],
    [
      'بائیڈن انتظامیہ نے پابندیاں لگائیں۔',
      'بائیڈن انتظامیہ = Biden Administration, ORGANIZATION',
      'بائیڈن = Joe Biden, PERSON',
    ],
    ['طالبان نے شہر پر قبضہ کر لیا۔', 'طالبان = Taliban, GROUP'],
    ['پولیس نے دو افراد گرفتار کیے۔'],
    ['عدالت نے فیصلہ سنایا۔'],
  ])
})

describe('nationalities name their country', () => {
  check([
    ['چینی کمپنی نے معاہدہ کیا۔', 'چینی = China, PLACE, adjectival'],
    [
      'روسی اور یوکرینی فوجیں پیچھے ہٹ گئیں۔',
      'روسی = Russia, PLACE, adjectival',
      'یوکرینی = Ukraine, PLACE, adjectival',
    ],
    ['کشمیری عوام نے احتجاج کیا۔', 'کشمیری = Kashmir, PLACE, adjectival'],
    ['چینی کی قیمت میں اضافہ ہوا۔'],
    ['سرکاری ملازم ہڑتال پر ہیں۔'],
  ])
})

describe('a capital may stand for its government', () => {
  check([
    ['ماسکو نے الزامات مسترد کر دیے۔', 'ماسکو = Moscow, PLACE, metonym'],
    ['ماسکو کا کہنا ہے کہ الزامات غلط ہیں۔', 'ماسکو = Moscow, PLACE, metonym'],
    ['ماسکو میں برف پڑی۔', 'ماسکو = Moscow, PLACE'],
    ['وائٹ ہاؤس نے بیان جاری کیا۔', 'وائٹ ہاؤس = White House, ORGANIZATION, metonym'],
    ['لاہور نے میچ جیت لیا۔', 'لاہور = Lahore, PLACE'],
  ])

  test('and then refers to the country, which is an entity too', () => {
    const { entities } = read('ماسکو نے الزامات مسترد کر دیے۔')
    const [moscow] = entities
    expect(entities.find(({ id }) => id === moscow?.refersTo)?.name.en).toBe('Russia')
  })
})

describe('one person, one entity', () => {
  test.each([
    ['the last name', 'روسی صدر ولادیمیر پوتن نے خطاب کیا۔ پوتن نے کہا کہ جنگ ختم ہو گی۔', 'Vladimir Putin'],
    ['the first name', 'مریم نواز نے ٹویٹ کی۔ مریم نے کہا کہ انصاف ہو گا۔', 'Maryam Nawaz'],
    [
      'the last name of somebody unknown',
      'پروفیسر ندیم زرگوش نے لیکچر دیا۔ زرگوش نے کہا کہ تعلیم ضروری ہے۔',
      'Nadeem Zargosh',
    ],
    [
      'the last name before the full one',
      'عدالت نے باجوہ کو طلب کیا۔ جنرل قمر جاوید باجوہ پیش ہوئے۔',
      'Qamar Javed Bajwa',
    ],
    ['another paragraph', 'ڈاکٹر ندیم زرگوش نے خطاب کیا۔\nزرگوش نے کہا کہ تعلیم ضروری ہے۔', 'Nadeem Zargosh'],
  ])('%s means the same person', (_, text, english) => {
    const { entities, mentions } = read(text)
    const person = entities.filter(({ type }) => type === 'PERSON')
    expect(person.map(({ name }) => name.en)).toEqual([english])
    expect(mentions.filter(({ entity }) => entity === person[0]?.id)).toHaveLength(2)
  })

  test('the country and its adjective are one place', () => {
    const { entities, mentions } = read('چین نے بیان دیا۔ چینی صدر نے دورہ کیا۔')
    expect(entities.map(({ name }) => name.en)).toEqual(['China'])
    expect(mentions.map(({ kind }) => kind)).toEqual(['name', 'adjectival'])
  })

  test('two people with one last name stay two', () => {
    const people = read('وزیراعظم نواز شریف اور وزیراعلیٰ شہباز شریف نے ملاقات کی۔').entities
    expect(people.map(({ name }) => name.en)).toEqual(['Nawaz Sharif', 'Shehbaz Sharif'])
  })

  test('entities are numbered as they come', () => {
    expect(read('عمران خان لندن گئے۔').entities.map(({ id }) => id)).toEqual(['e1', 'e2'])
  })
})

describe('what is told of a name', () => {
  test('the gazetteer’s line where there is one', () => {
    expect(read('لاہور میں بارش ہوئی۔').entities[0]).toMatchObject({
      name: { en: 'Lahore', ur: 'لاہور' },
      translit: 'Lāhaur',
      description: { en: 'Capital of Punjab, Pakistan' },
    })
  })

  test('else the title that the text gives', () => {
    expect(read('ڈاکٹر زلفپٹک نے بتایا۔').entities[0]?.description.en).toBe('Called “doctor” in the article')
  })

  test('else that the name alone told it', () => {
    expect(read('زلفپٹک نے بتایا۔').entities[0]?.description.en).toBe('Person, recognised by the name alone')
  })
})
