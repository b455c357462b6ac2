/** The rules by which words that say when get their value, each told in one line for the reader. */
import type { LocalText } from '#article/article.ts'

/** What a rule found, as it follows the quoted words: “گذشتہ ماہ”: the month before the article's date. */
export const TIME_RULES = {
  date: say('the date as it is written', 'تاریخ جیسے لکھی ہے'),
  'date-before-reference': say(
    'the last such day before the article’s date, as no year is given',
    'سال درج نہیں، اس لیے مضمون سے پہلے کی آخری ایسی تاریخ',
  ),
  'date-after-reference': say(
    'the next such day after the article’s date, as the verb is about the future',
    'فعل مستقبل کا ہے، اس لیے مضمون کے بعد کی پہلی ایسی تاریخ',
  ),
  'date-in-year': say('the day in the year that stands beside it', 'ساتھ درج سال کی یہ تاریخ'),
  'day-of-month': say('that day of the month that is meant', 'اسی مہینے کی یہ تاریخ'),
  month: say('the month as it is written', 'مہینہ جیسے لکھا ہے'),
  'month-before-reference': say(
    'the last such month up to the article’s date, as no year is given',
    'سال درج نہیں، اس لیے مضمون تک کا آخری ایسا مہینہ',
  ),
  'month-after-reference': say(
    'the next such month from the article’s date, as the verb is about the future',
    'فعل مستقبل کا ہے، اس لیے مضمون کے بعد کا پہلا ایسا مہینہ',
  ),
  'month-in-year': say('the month in the year that stands beside it', 'ساتھ درج سال کا یہ مہینہ'),
  year: say('the year as it is written', 'سال جیسے لکھا ہے'),
  decade: say('the ten years of that decade', 'اس دہائی کے دس سال'),
  century: say('the hundred years of that century', 'اس صدی کے سو سال'),
  'fiscal-year': say('Pakistan’s financial year, from July to June', 'پاکستان کا مالی سال، جولائی سے جون تک'),
  quarter: say(
    'three or six months of the year, counted from January',
    'جنوری سے گنے گئے سال کے تین یا چھ مہینے',
  ),
  season: say('the season of that year', 'اس سال کا یہ موسم'),
  'part-of-period': say(
    'about the first, middle or last third of that time',
    'اس عرصے کا تقریباً پہلا، درمیانی یا آخری تہائی حصہ',
  ),
  'week-of-month': say('seven days of that month', 'اس مہینے کے سات دن'),
  'hijri-date': say(
    'the Islamic date by calculation; the moon may be a day off',
    'حساب سے نکالی گئی ہجری تاریخ؛ چاند کے حساب سے ایک دن کا فرق ہو سکتا ہے',
  ),
  festival: say(
    'the festival’s day in the Islamic calendar by calculation; the moon may be a day off',
    'ہجری حساب سے تہوار کا دن؛ چاند کے حساب سے ایک دن کا فرق ہو سکتا ہے',
  ),
  'weekday-before-reference': say(
    'the last such weekday up to the article’s date',
    'مضمون کی تاریخ تک ہفتے کا آخری ایسا دن',
  ),
  'weekday-after-reference': say(
    'the next such weekday after the article’s date',
    'مضمون کی تاریخ کے بعد ہفتے کا پہلا ایسا دن',
  ),
  'weekday-of-week': say('that weekday in the week that is named', 'مذکورہ ہفتے کا یہ دن'),
  today: say('the article’s date', 'مضمون کی تاریخ'),
  yesterday: say('the day before the article’s date', 'مضمون کی تاریخ سے ایک دن پہلے'),
  tomorrow: say('the day after the article’s date', 'مضمون کی تاریخ سے اگلا دن'),
  'two-days-before': say('two days before the article’s date', 'مضمون کی تاریخ سے دو دن پہلے'),
  'two-days-after': say('two days after the article’s date', 'مضمون کی تاریخ سے دو دن بعد'),
  'these-days': say('about the article’s month', 'مضمون کے آس پاس کے دن'),
  'last-week': say(
    'the week before the article’s, Monday to Sunday',
    'مضمون کے ہفتے سے پچھلا ہفتہ، پیر سے اتوار تک',
  ),
  'this-week': say('the article’s week, Monday to Sunday', 'مضمون کا ہفتہ، پیر سے اتوار تک'),
  'next-week': say(
    'the week after the article’s, Monday to Sunday',
    'مضمون کے ہفتے سے اگلا ہفتہ، پیر سے اتوار تک',
  ),
  'last-month': say('the month before the article’s date', 'مضمون کی تاریخ سے پچھلا مہینہ'),
  'this-month': say('the month of the article’s date', 'مضمون کی تاریخ کا مہینہ'),
  'next-month': say('the month after the article’s date', 'مضمون کی تاریخ سے اگلا مہینہ'),
  'last-year': say('the year before the article’s date', 'مضمون کی تاریخ سے پچھلا سال'),
  'this-year': say('the year of the article’s date', 'مضمون کی تاریخ کا سال'),
  'next-year': say('the year after the article’s date', 'مضمون کی تاریخ سے اگلا سال'),
  'last-decade': say('the ten years up to the article’s date', 'مضمون کی تاریخ تک کے دس سال'),
  'this-decade': say('the decade of the article’s date', 'مضمون کی تاریخ کی دہائی'),
  'next-decade': say('the ten years from the article’s date', 'مضمون کی تاریخ سے اگلے دس سال'),
  'last-century': say('the century before the article’s', 'مضمون کی صدی سے پچھلی صدی'),
  'this-century': say('the century of the article’s date', 'مضمون کی تاریخ کی صدی'),
  'next-century': say('the century after the article’s', 'مضمون کی صدی سے اگلی صدی'),
  'recent-days': say(
    'about a week up to the article’s date; where it begins is an estimate',
    'مضمون تک تقریباً ایک ہفتہ؛ آغاز اندازہ ہے',
  ),
  'recent-weeks': say(
    'about a month up to the article’s date; where it begins is an estimate',
    'مضمون تک تقریباً ایک مہینہ؛ آغاز اندازہ ہے',
  ),
  'recent-months': say(
    'about three months up to the article’s date; where it begins is an estimate',
    'مضمون تک تقریباً تین مہینے؛ آغاز اندازہ ہے',
  ),
  'recent-years': say(
    'about three years up to the article’s date; where it begins is an estimate',
    'مضمون تک تقریباً تین سال؛ آغاز اندازہ ہے',
  ),
  'recent-decades': say(
    'about thirty years up to the article’s date; where it begins is an estimate',
    'مضمون تک تقریباً تیس سال؛ آغاز اندازہ ہے',
  ),
  'coming-time': say(
    'the time after the article’s date; where it ends is an estimate',
    'مضمون کے بعد کا عرصہ؛ اختتام اندازہ ہے',
  ),
  'past-time': say('so long a time up to the article’s date', 'مضمون کی تاریخ تک اتنا عرصہ'),
  'next-time': say('so long a time from the article’s date', 'مضمون کی تاریخ سے اتنا عرصہ'),
  'hours-before-reference': say('so many hours before the article', 'مضمون سے اتنے گھنٹے پہلے'),
  'days-before-reference': say('so many days before the article’s date', 'مضمون کی تاریخ سے اتنے دن پہلے'),
  'weeks-before-reference': say(
    'about so many weeks before the article’s date',
    'مضمون کی تاریخ سے تقریباً اتنے ہفتے پہلے',
  ),
  'months-before-reference': say(
    'about so many months before the article’s date',
    'مضمون کی تاریخ سے تقریباً اتنے مہینے پہلے',
  ),
  'years-before-reference': say(
    'about so many years before the article’s date',
    'مضمون کی تاریخ سے تقریباً اتنے سال پہلے',
  ),
  'few-before-reference': say(
    'about three such units before the article’s date, as “a few” is no number',
    'مضمون سے تقریباً تین اتنے عرصے پہلے، کیونکہ ”چند“ کوئی عدد نہیں',
  ),
  'days-after-reference': say('so many days after the article’s date', 'مضمون کی تاریخ سے اتنے دن بعد'),
  'weeks-after-reference': say(
    'about so many weeks after the article’s date',
    'مضمون کی تاریخ سے تقریباً اتنے ہفتے بعد',
  ),
  'months-after-reference': say(
    'about so many months after the article’s date',
    'مضمون کی تاریخ سے تقریباً اتنے مہینے بعد',
  ),
  'years-after-reference': say(
    'about so many years after the article’s date',
    'مضمون کی تاریخ سے تقریباً اتنے سال بعد',
  ),
  'days-before-event': say(
    'so many days before the event or date that is named',
    'مذکورہ واقعے یا تاریخ سے اتنے دن پہلے',
  ),
  'weeks-before-event': say(
    'about so many weeks before the event or date that is named',
    'مذکورہ واقعے یا تاریخ سے تقریباً اتنے ہفتے پہلے',
  ),
  'months-before-event': say(
    'about so many months before the event or date that is named',
    'مذکورہ واقعے یا تاریخ سے تقریباً اتنے مہینے پہلے',
  ),
  'years-before-event': say(
    'about so many years before the event or date that is named',
    'مذکورہ واقعے یا تاریخ سے تقریباً اتنے سال پہلے',
  ),
  'days-after-event': say(
    'so many days after the event or date that is named',
    'مذکورہ واقعے یا تاریخ کے اتنے دن بعد',
  ),
  'weeks-after-event': say(
    'about so many weeks after the event or date that is named',
    'مذکورہ واقعے یا تاریخ کے تقریباً اتنے ہفتے بعد',
  ),
  'months-after-event': say(
    'about so many months after the event or date that is named',
    'مذکورہ واقعے یا تاریخ کے تقریباً اتنے مہینے بعد',
  ),
  'years-after-event': say(
    'about so many years after the event or date that is named',
    'مذکورہ واقعے یا تاریخ کے تقریباً اتنے سال بعد',
  ),
  'after-event': say(
    'after the event that the article dates, beside it or elsewhere',
    'اس واقعے کے بعد جس کی تاریخ مضمون میں درج ہے',
  ),
  'same-day': say('the day that was told of before', 'وہی دن جس کا پہلے ذکر ہوا'),
  'same-month': say('the month that was told of before', 'وہی مہینہ جس کا پہلے ذکر ہوا'),
  'same-year': say('the year that was told of before', 'وہی سال جس کا پہلے ذکر ہوا'),
  'next-day': say('the day after the one that was told of before', 'پہلے مذکور دن سے اگلا دن'),
  'from-to': say('from the first of these dates to the second', 'پہلی تاریخ سے دوسری تاریخ تک'),
  since: say('from that date on; no end is given', 'اس تاریخ سے؛ اختتام درج نہیں'),
  until: say('up to that date', 'اس تاریخ تک'),
  before: say('before that date; no beginning is given', 'اس تاریخ سے پہلے؛ آغاز درج نہیں'),
  after: say('after that date; no end is given', 'اس تاریخ کے بعد؛ اختتام درج نہیں'),
  duration: say('how long, not when', 'کتنی دیر، نہ کہ کب'),
} as const satisfies Readonly<Record<string, LocalText>>

export type TimeRule = keyof typeof TIME_RULES

/** The names of all rules. */
export const TIME_RULE_NAMES = Object.keys(TIME_RULES) as readonly TimeRule[]

function say(en: string, ur: string): LocalText {
  return { en, ur }
}
