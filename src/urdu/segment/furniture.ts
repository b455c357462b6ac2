/** What is on a news page beside its text: credits of photos, "also read", links, notes about comments. */
import type { ParagraphRole } from '#article/article.ts'
import { lookupKey } from '#urdu/script/letters.ts'

// What is neither letter nor digit. Not \W: to that, every Urdu letter is a sign.
const SIGN = String.raw`[^\p{L}\p{M}\p{N}]`
const SIGNS = `${SIGN}*`
const only = (pattern: string) => new RegExp(`^${SIGNS}(?:${pattern.replaceAll('_', SIGNS)})${SIGNS}$`, 'iu')

const NETWORKS =
  'فیس بک|ٹویٹر|ٹوئٹر|واٹس ایپ|واٹس اپ|انسٹاگرام|یوٹیوب|email|facebook|twitter|whatsapp|instagram|youtube'
const SHARING = `شیئر(?: کریں?| کیجیے)|شییر کریں?|share(?: this)?|tweet|copy link|print|لنک کاپی کریں|${NETWORKS}`
// Latin words all the same way, so that there is one way only to read them: no line may take long.
const AGENCIES =
  '[a-z]+|اے ایف پی|رویٹرز|روئٹرز|رائٹرز|اے پی|گیٹی امیجز?|آئی ایس پی آر|بی بی سی|سوشل میڈیا|فائل|فایل|ٹویٹر|ٹوئٹر|فیس بک|ای پی اے'

/** Each pattern is the whole paragraph but for signs around it; `_` stands for signs within. */
const FURNITURE: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  // یہ بھی پڑھیے، مزید پڑھیں
  {
    name: 'also read',
    pattern: only(
      '(?:یہ|اسے|انہیں|انھیں|مزید|یہ خبر) ?(?:بھی)? ?(?:پڑھیے|پڑھیں|پڑھئے|پڑھیئے|دیکھیے|دیکھیں|سنیے|سنیں|جانیے|ملاحظہ کریں|ملاحظہ کیجیے)',
    ),
  },
  // متعلقہ خبریں، اسی بارے میں
  {
    name: 'list of links',
    pattern: only(
      'متعلقہ (?:خبریں|مضامین|عنوانات|تحریریں)|اسی بارے میں|اہم خبریں|تازہ ترین(?: خبریں)?|مقبول خبریں|سب سے زیادہ پڑھی جانے والی(?: خبریں)?|بیرونی روابط|متعلقہ روابط|انٹرنیٹ روابط|مزید خبریں|ٹاپ سٹوریز|زیادہ پڑھی جانے والی خبریں',
    ),
  },
  // تبصرہ کریں، 12 Comments
  {
    name: 'comments',
    pattern: only(
      String.raw`comments? (?:are )?(?:closed|off|disabled)|leave a (?:comment|reply)|\d+ comments?|تبصرے بند ہیں|تبصرہ کریں|اپنی رائے دیں|اپنا تبصرہ لکھیں`,
    ),
  },
  // شیئر کریں، فیس بک
  { name: 'share', pattern: only(`(?:${SHARING})(?:_(?:${SHARING}))*`) },
  // تصویر کا ذریعہ Getty Images
  {
    name: 'photo credit',
    pattern: only(
      `(?:تصویر(?: کا ذریعہ)?|فوٹو|تصاویر|getty images|afp|reuters|epa|ap|image (?:source|copyright)|photo|بشکریہ|فایل فوٹو|فائل فوٹو)(?:${SIGN}+(?:${AGENCIES}))*`,
    ),
  },
  // آپ کا براؤزر ویڈیو نہیں چلا سکتا
  {
    name: 'video',
    pattern: only(
      'ویڈیو کیپشن|یہ ویڈیو دیکھیں|آپ کا براؤزر .*|آپ کے براوزر .*|this video .*|play video.*|advertisement|اشتہار',
    ),
  },
  // ہمیں فیس بک پر فالو کریں
  {
    name: 'subscribe',
    pattern: only(
      `ہمیں? (?:${NETWORKS}).*(?:فالو|لایک|لائک|سبسکرایب|سبسکرائب).*|.*(?:سبسکرائب|سبسکرایب) کریں`,
    ),
  },
  { name: 'address', pattern: only(String.raw`(?:https?://|www\.)\S+`) },
]
const CAPTION = new RegExp(
  `^${SIGNS}(?:تصویر کا کیپشن|تصویر کیپشن|کیپشن|فایل فوٹو:|فائل فوٹو:|image caption)`,
  'iu',
)
// Furniture is short; a long paragraph is text whatever it begins with.
const LONGEST = 160

/** Which rule recognises a paragraph as page furniture; undefined when it is text. */
export function furnitureRule(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const line = text.trim()
  if (line === '') return 'empty'
  const folded = line
    .split(/(\s+)/)
    .map((part) => (/\s/.test(part) ? ' ' : lookupKey(part)))
    .join('')
  return FURNITURE.find(({ pattern }) => pattern.test(line) || pattern.test(folded))?.name
}

/** The role of every paragraph: the first that is text is the headline. */
export function rolesOf(paragraphs: readonly string[]): ParagraphRole[] {
  let headline = false
  return paragraphs.map((text) => {
    if (furnitureRule(text) !== undefined) return 'furniture'
    if (!headline) {
      headline = true
      return 'headline'
    }
    return CAPTION.test(text) ? 'caption' : 'body'
  })
}
