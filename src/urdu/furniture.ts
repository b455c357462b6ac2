/** What stands on a news page beside its text: credits of photos, "also read", links, notes about comments. */
import type { ParagraphRole } from '#article/article.ts'
import { lookupKey } from './letters.ts'

/** Each pattern is tried on the paragraph's text brought to one spelling; the example says what it is for. */
const FURNITURE: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  // یہ بھی پڑھیے، مزید پڑھیں
  { name: 'also read', pattern: /^(?:\W*(?:یہ|اسے|انہیں|انھیں|مزید|یہ خبر) ?(?:بھی)? ?(?:پڑھیے|پڑھیں|پڑھئے|پڑھیئے|دیکھیے|دیکھیں|سنیے|سنیں|جانیے|ملاحظہ کریں|ملاحظہ کیجیے))\W*$/u },
  // متعلقہ خبریں، اسی بارے میں، تازہ ترین
  { name: 'list of links', pattern: /^\W*(?:متعلقہ (?:خبریں|مضامین|عنوانات|تحریریں)|اسی بارے میں|اہم خبریں|تازہ ترین(?: خبریں)?|مقبول خبریں|سب سے زیادہ پڑھی جانے والی|بیرونی روابط|متعلقہ روابط|انٹرنیٹ روابط|مزید خبریں|ٹاپ سٹوریز|زیادہ پڑھی جانے والی خبریں)\W*$/u },
  { name: 'comments', pattern: /^\W*(?:comments? (?:are )?(?:closed|off|disabled)|leave a (?:comment|reply)|\d+ comments?|تبصرے بند ہیں|تبصرہ کریں|اپنی رائے دیں|اپنا تبصرہ لکھیں)\W*$/iu },
  { name: 'share', pattern: /^\W*(?:شیئر کریں?|شییر کریں?|شیئر کیجیے|share(?: this)?|tweet|copy link|print|لنک کاپی کریں|فیس بک|ٹویٹر|ٹوئٹر|واٹس ایپ|واٹس اپ|email|facebook|twitter|whatsapp)(?:[\s،,|]+(?:شیئر کریں?|share|tweet|فیس بک|ٹویٹر|ٹوئٹر|واٹس ایپ|email|facebook|twitter|whatsapp))*\W*$/iu },
  { name: 'photo credit', pattern: /^\W*(?:تصویر(?: کا ذریعہ)?|فوٹو|تصاویر|getty images|afp|reuters|epa|ap|image (?:source|copyright)|photo|بشکریہ|فایل فوٹو|فائل فوٹو)\W*(?:getty images|afp|reuters|epa|ap|pa media|social media|facebook|twitter|instagram|ispr|pid|اے ایف پی|رویٹرز|روئٹرز|رائٹرز|اے پی|گیٹی امیجز?|آئی ایس پی آر|بی بی سی|سوشل میڈیا|فائل|فایل|ٹویٹر|ٹوئٹر|فیس بک|ای پی اے|[A-Za-z /,.&-]+)?\W*$/iu },
  { name: 'video', pattern: /^\W*(?:ویڈیو کیپشن|یہ ویڈیو دیکھیں|آپ کا براؤزر .*|آپ کے براوزر .*|this video .*|play video.*|advertisement|اشتہار)\W*$/iu },
  { name: 'subscribe', pattern: /^\W*(?:ہمیں? (?:فیس بک|ٹویٹر|ٹوئٹر|یوٹیوب|واٹس ایپ).*(?:فالو|لایک|لائک|سبسکرایب|سبسکرائب).*|.*(?:سبسکرائب|سبسکرایب) کریں)\W*$/u },
  { name: 'address', pattern: /^\W*(?:https?:\/\/|www\.)\S+\W*$/iu },
]
const CAPTION = /^\W*(?:تصویر کا کیپشن|تصویر کیپشن|کیپشن|فایل فوٹو:|فائل فوٹو:|image caption)/iu
// Furniture is short; a long paragraph is text whatever it begins with.
const LONGEST = 160

/** Which rule recognises a paragraph as page furniture; undefined when it is text. */
export function furnitureRule(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const line = text.trim()
  if (line === '') return 'empty'
  const folded = line.split(/(\s+)/).map((part) => (/\s/.test(part) ? ' ' : lookupKey(part))).join('')
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
