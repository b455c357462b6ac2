/** The words of which times are made: months, weekdays, units, parts of the day, and what points forth and back. */
import { lookupKey } from '#urdu/script/letters.ts'

/** Groups of spellings by `|`, each with the value that stands for it. */
function table<Value>(rows: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(rows).flatMap(([forms, value]) =>
      forms.split('|').map((form): [string, Value] => [lookupKey(form), value]),
    ),
  )
}

function set(forms: string): ReadonlySet<string> {
  return new Set(forms.split('|').map(lookupKey))
}

export const MONTHS = table({
  'جنوری|جنورى': 1,
  'فروری|فرورى': 2,
  مارچ: 3,
  'اپریل|اپرئل|اپرل': 4,
  'مئی|مئ|مءی': 5,
  جون: 6,
  'جولائی|جولائ|جولای|جولاِئی': 7,
  'اگست|اگسٹ': 8,
  'ستمبر|سپتمبر|ستمبرر': 9,
  'اکتوبر|اکتوبرر|اکٹوبر': 10,
  'نومبر|نومبرر': 11,
  'دسمبر|ڈسمبر|دیسمبر': 12,
})

/** مارچ is also a march, and جون a name: they need a day, a year or میں beside them. */
export const DOUBTFUL_MONTHS = set('مارچ|جون')
export const BEFORE_A_MARCH = set(
  'لانگ|آزادی|عورت|ملین|پیدل|فلیگ|احتجاجی|امن|کسان|مہنگائی|حقیقی|یکجہتی|کشمیر|طلبا|طلبہ|خواتین|حقوق|ایک|اس|یہ|وہ|کوئیک|بلوچ|تحفظ|سٹوڈنٹس',
)

/** Monday is 0. */
export const WEEKDAYS = table({
  'پیر|سوموار|دوشنبہ': 0,
  'منگل|منگلوار|سہ‌شنبہ': 1,
  'بدھ|بدھوار|چہارشنبہ': 2,
  'جمعرات|پنجشنبہ|ویروار': 3,
  'جمعہ|جمعے|جمعۃ|جمعتہ': 4,
  'ہفتہ|ہفتے|سنیچر|سنیچروار|شنبہ': 5,
  'اتوار|اتور|یکشنبہ': 6,
})

/** پیر is also a saint, بدھ the Buddha, منگل Mars, ہفتہ a week: the words around must say that a day is meant. */
export const DOUBTFUL_WEEKDAYS = set('پیر|بدھ|منگل|ہفتہ|ہفتے|شنبہ')
/** Weekdays that are nothing else, even alone. */
export const SURE_WEEKDAYS = set('سوموار|جمعرات|اتوار|سنیچر')
export const BEFORE_NO_WEEKDAY = set('نماز|یوم|گوتم|مہاتما|صلوٰۃ|سورہ|الوداع|ہر|فی')

export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

export type UnitName = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'
export type Unit = {
  readonly name: UnitName
  /** دنوں, برسوں: the plural that a postposition follows. */
  readonly many: boolean
  /** روزہ, سالہ: a word that describes what is so long. */
  readonly adjective: boolean
}

function unit(name: UnitName, kind: 'one' | 'many' | 'adjective' = 'one'): Unit {
  return { name, many: kind === 'many', adjective: kind === 'adjective' }
}

export const UNITS = table<Unit>({
  سیکنڈ: unit('second'),
  'سیکنڈز|سیکنڈوں': unit('second', 'many'),
  'منٹ|منٹس': unit('minute'),
  منٹوں: unit('minute', 'many'),
  'گھنٹہ|گھنٹے|گھنٹا': unit('hour'),
  گھنٹوں: unit('hour', 'many'),
  'دن|روز|یوم': unit('day'),
  'دنوں|ایام|روزوں': unit('day', 'many'),
  'روزہ|یومیہ': unit('day', 'adjective'),
  'ہفتہ|ہفتے': unit('week'),
  ہفتوں: unit('week', 'many'),
  'ماہ|مہینہ|مہینے|مہینا': unit('month'),
  'مہینوں|ماہوں': unit('month', 'many'),
  'ماہہ|ماہی': unit('month', 'adjective'),
  'سال|برس': unit('year'),
  'سالوں|برسوں': unit('year', 'many'),
  سالہ: unit('year', 'adjective'),
  'دہائی|عشرہ|عشرے|دھائی|دہائیاں': unit('decade'),
  'دہائیوں|عشروں': unit('decade', 'many'),
  'صدی|صدیاں': unit('century'),
  صدیوں: unit('century', 'many'),
})

/** How often a unit is a length of its own kind: a decade is ten years. */
export const ISO_UNITS: Readonly<Record<UnitName, readonly [count: number, letter: string]>> = {
  second: [1, 'TS'],
  minute: [1, 'TM'],
  hour: [1, 'TH'],
  day: [1, 'D'],
  week: [1, 'W'],
  month: [1, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
}

/** گذشتہ ماہ, رواں ماہ, آئندہ ماہ: back, here, forth. */
export const DIRECTIONS = table<-1 | 0 | 1>({
  'گذشتہ|گزشتہ|پچھلے|پچھلا|پچھلی|گذشتۂ': -1,
  'رواں|موجودہ|جاریہ|حالیہ|اس': 0,
  'آئندہ|آیندہ|اگلے|اگلا|اگلی|آنے': 1,
})

/** A few, some, several: how many is not said. */
export const FEW = set('چند|کچھ|کئی|متعدد')

/** ہر سال, فی گھنٹہ, ہر جمعے کو: again and again, which no date says. */
export const EACH = set('ہر|فی')

export const BEFORE = set('قبل|پہلے|پیشتر')
export const DAY_PARTS = set('صبح|شام|رات|شب|دوپہر|سہ‌پہر|سہپہر|سحر|علی‌الصبح|علیالصبح|سویرے|گئے|وقت')
export const NIGHTS = set('رات|شب|شام|صبح')

/** مئی کے آخر میں: the first, second or last third. */
export const PARTS = table<0 | 1 | 2>({
  'آغاز|شروع|اوائل|ابتدا|ابتداء|شروعات': 0,
  'وسط|اواسط': 1,
  'آخر|اواخر|اختتام|اخیر|آخری': 2,
})
export const PART_NAMES = ['early', 'mid-', 'late'] as const

/** As EDTF has it: 21 spring to 24 winter. */
export const SEASONS = table({
  'بہار|بہاراں': 21,
  'گرما|گرمیوں|گرمی': 22,
  'خزاں|پت‌جھڑ': 23,
  'سرما|سردیوں|سردی': 24,
})

/** تین سال سے زیادہ, 2018 سے زائد: a comparison, no beginning. */
export const COMPARING = set(
  'زیادہ|زائد|کم|اوپر|بہتر|بدتر|متجاوز|بڑا|بڑی|مختلف|متعلق|کہیں|بھی|چھوٹے|چھوٹی|بڑے|کمتر',
)
/** پانچ سالہ بچی: an age. */
export const AGED = set(
  'بچہ|بچے|بچی|بچوں|بچیوں|بچیاں|لڑکا|لڑکے|لڑکی|لڑکوں|لڑکیوں|نوجوان|نوجوانوں|خاتون|خواتین|عورت|شخص|آدمی|مرد|بیٹا|بیٹے|بیٹی|طالب|طالبہ|بزرگ|معمر|ملزم|کھلاڑی|کرکٹر|اداکار|اداکارہ|رہنما|فوجی|صحافی|دوشیزہ|کمسن|کم|نواسی|پوتی|بھائی|بہن|شہری|پاکستانی|انڈین|امریکی|برطانوی|افغان|بھارتی',
)

/** کل 50 افراد, کل آبادی: in all. */
export const AFTER_TOTAL = set(
  'تعداد|آبادی|رقم|لاگت|مالیت|رقبہ|رقبے|ووٹ|ووٹوں|نشستوں|نشستیں|ملا|وقتی|جماعتی|آمدنی|آمدن|بجٹ|کتنے|کتنی|کتنا|سرمایہ|پیداوار|حصص|برآمدات|درآمدات|قرض|قرضہ|ارکان|افراد|اخراجات|متاثرین|ہلاکتوں|ہلاکتیں',
)

/** یکم is “first”, in dates only. */
export const FIRST_OF_MONTH = lookupKey('یکم')
