/** Whether a romanisation can be the sound of an Urdu spelling: each letter may stand for few sounds, vowels may be unwritten. */
import { CONSONANTS, UNWRITTEN } from '#urdu/script/transliterate.ts'

const VOWELS = '(?:ai|au|ā|ī|ū|a|i|u|e|o)'
const SHORT = '(?:[aiueo])?'

// As the last word of a name: مسلم لیگ ن.
const LETTER_NAMES: Readonly<Record<string, string>> = {
  ن: 'nūn',
  ق: 'qāf',
  س: 'sīn',
  ف: 'fe',
  ج: 'jīm',
  م: 'mīm',
}

/**
 * True when `translit` (in small or capital letters) can be read off `urdu`. Word by word: between words an izafat (-e) or the
 * article (ul, ud-, us-) may be said that is not written so. The table is ours: the letters of Urdu and what each is said as.
 */
export function canSound(urdu: string, translit: string): boolean {
  const words = urdu
    .normalize('NFC')
    .replace(/[\u200cٔ()]/g, '')
    .split(/[\s-]+/)
  const pattern = words.map(wordPattern).join('(?:e|o)?')
  return new RegExp(`^${pattern}(?:e)?$`, 'u').test(
    translit
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s()-]/g, ''),
  )
}

function wordPattern(word: string): string {
  const known = UNWRITTEN[word] ?? LETTER_NAMES[word]
  if (known !== undefined) return known
  // اللہ alone, and where a name before it ends in u: عبداللہ abdullāh.
  return word.split('اللہ').map(lettersPattern).join('[aiu]?llāh')
}

function lettersPattern(word: string): string {
  const letters = Array.from(word)
  return letters
    .map((letter, at) => {
      const [before, next] = [letters[at - 1], letters[at + 1]]
      // The article ال, whose l becomes the sound that follows, and ا after a prefix (ناامید, بااصول).
      if (letter === 'ا' && next === 'ل') return `(?:ā|${VOWELS}|)`
      if (letter === 'ل' && before === 'ا') return `(?:l{1,2}|[a-zṭḍ]|)${SHORT}`
      // چوہدری is said as if it were چودھری.
      if (letter === 'د' && before === 'ہ') return `d{1,2}h?${SHORT}`
      if (letter === 'ا' && (before === 'ا' || at <= 3))
        return `(?:${sounds(letter, true, at === letters.length - 1)}|${sounds(letter, false, at === letters.length - 1)})`
      return sounds(letter, at === 0, at === letters.length - 1)
    })
    .join('')
}

function sounds(letter: string, first: boolean, last: boolean): string {
  const consonant = letter === 'ھ' ? 'h' : 'نہ'.includes(letter) ? undefined : CONSONANTS[letter]
  if (consonant) return `(?:${consonant}){1,2}${SHORT}`
  switch (letter) {
    case 'آ':
      return 'ā'
    case 'ا':
      return first ? `${VOWELS}?` : '(?:ā|a|an|y?ā|)'
    case 'و':
      // سیکورٹی sikyūriṭī
      return `(?:v{1,2}${SHORT}|y?ū|o|au|u|a|)`
    case 'ی':
      return `(?:y{1,2}${SHORT}|iy(?:a|e)?|ī|e|ai|i|a|ā|)`
    case 'ے':
      return '(?:e|ai|ye|iye)'
    case 'ہ':
    case 'ۂ':
      return last ? `(?:h{1,2}${SHORT}|a|ā|e|)(?:e)?` : `(?:h{1,2}${SHORT}|a|)`
    case 'ۃ':
      return '(?:t|h|a)'
    case 'ن':
      return `(?:n{1,2}|ṉ|m)${SHORT}`
    case 'ں':
      return 'ṉ'
    case 'ع':
      return `(?:ʻ?${VOWELS}?ʻ?)${SHORT}`
    case 'ء':
    case 'ئ':
    case 'ؤ':
    case 'ۓ':
    case 'أ':
      return `(?:y|v|ʼ)?${VOWELS}?`
    default:
      // Vowel signs: what they say may be written or not.
      return /\p{M}/u.test(letter) ? `(?:${VOWELS}|n)?` : /[\p{L}\p{N}]/u.test(letter) ? '.?' : ''
  }
}
