/** Letters of the Urdu script, and words brought to one spelling for look-up. The text that is shown never changes. */

/** Letters after which the next one is not joined, so that a missing space is easily overlooked: ہےاور. */
export const UNJOINED = 'اآدڈذرڑزژوےۓںؤ'

/** An Arabic-script letter, its marks, and the invisible joiners that belong inside a word. */
export const URDU_LETTER = /[\p{Script=Arabic}\p{M}\u0640]|\u200c|\u200d/u

// What look-up does without: vowel signs and other marks, tatweel, joiners, bidi controls, the byte order mark.
const IGNORED =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]/
const FOLDED: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ە: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ۂ: 'ہ',
  ۀ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ۓ: 'ے',
  ؤ: 'و',
}
const FOLDABLE = /[يىكهەةۃۂۀأإٱۓؤ]/g
const NEEDS_WORK = /[^\u0621\u0622\u0626-\u0628\u062a-\u063a\u0641\u0642\u0644-\u0646\u0648ٹپچڈڑژکگںھہیے]/
// The treebank's مےں for میں, and damaged fonts: inside a word there is only ی.
const MEDIAL_YE = /ے(?=[\p{L}])/gu

/**
 * The spelling under which a form is looked up: NFC, one letter for each that looks alike (ي → ی, ك → ک, ه → ہ), no vowel
 * signs, no tatweel, no ZWNJ, no izafat hamza, ے inside a word as ی, no hamza at the end after ا (علماء → علما).
 */
export function lookupKey(form: string): string {
  let key = form
  if (NEEDS_WORK.test(key)) {
    key = (PRESENTATION.test(key) ? key.normalize('NFKC') : key.normalize('NFC'))
      .replace(IGNORED, '')
      .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
  }
  if (key.includes('ے')) key = key.replace(MEDIAL_YE, 'ی')
  return key.length > 2 && key.endsWith('اء') ? key.slice(0, -1) : key
}

/** A form as it would be spelled with care: NFC, Urdu letters for their Arabic look-alikes, no vowel signs; hamza stays. */
export function spelling(form: string): string {
  return form
    .normalize('NFC')
    .replace(IGNORED, '')
    .replace(/[يىكهة]/g, (letter) => FOLDED[letter] ?? letter)
}

/**
 * A coarser spelling, for words that are not found otherwise: ھ and ہ are one (انھوں, انہوں), so are ئ and ی (لئے, لیے),
 * ذ and ز (گذشتہ, گزشتہ), and hamza is nothing.
 */
export function looseKey(key: string): string {
  return key.replace(/[ھئذء]/g, (letter) => LOOSE[letter] ?? '').replace(/یی+/g, 'ی')
}
const LOOSE: Readonly<Record<string, string>> = { ھ: 'ہ', ئ: 'ی', ذ: 'ز' }

/** Digits of any of the three kinds that Urdu texts use, as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}
