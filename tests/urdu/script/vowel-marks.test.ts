/** Vowel marks: words marked by hand, words that stay as they are, and that marks are all that is ever added. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '#article/article.ts'
import { LETTER_SOUNDS } from '#urdu/script/letter-sounds.ts'
import { CONSONANTS } from '#urdu/script/transliterate.ts'
import { withVowelMarks } from '#urdu/script/vowel-marks.ts'
import { theSeed } from '../../fixtures/the-seed.ts'
import { read } from '../../fixtures/the-lexicon.ts'

const NEWS = join(import.meta.dirname, '../news')
const MARKS = /[\u064b-\u0651\u0670]/gu

/** Every word with its romanisation. */
const wordsOf = ({ paragraphs }: Article) =>
  paragraphs.flatMap(({ text, sentences }) =>
    sentences.flatMap(({ tokens }) =>
      tokens
        .filter(({ translit }) => translit !== '')
        .map(({ start, end, translit }) => ({ form: text.slice(start, end), translit })),
    ),
  )

const seedWords = wordsOf(theSeed())
const newsWords = readdirSync(NEWS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => wordsOf(read(readFileSync(join(NEWS, name), 'utf8').trimEnd())))

/** `romanisation marked`, as a dictionary or a first reader prints them. */
const MARKED = {
  'short vowels': `
    kitāb کِتاب  mulk مُلک  sadr صَدر  bayān بَیان  kahā کَہا  us اُس  is اِس  ab اَب  mulāqāt مُلاقات  mutābiq مُطابِق
    qatl قَتل  muqaddama مُقَدَّمہ  sāibar سائِبَر  intizāmiya اِنتِظامِیہ  mushkil مُشکِل
  `,
  'a vowel that is written ہ at the end': `
    hamla حَملہ  jumʻa جُمعہ  vāqiʻa واقِعہ  na نَہ  ki کِہ  ye یِہ  vo وُہ  balki بَلکِہ  vag͟haira وَغَیرہ
  `,
  'و as ū, o, au, v': `
    dūr دُور  daur دَور  do دو  urdū اُردُو  rūs رُوس  qaumī قَومی  aur اَور  aurat عَورَت  vafd وَفد  log لوگ  davā دَوا
  `,
  'و that is hardly heard': 'k͟hud خُود  k͟hush خُوش  k͟hvāhish خواہِش  k͟hāb خواب  huā ہُوا  huī ہُوئی',
  'ی as ī, e, ai, y': `
    vazīr وَزِیر  nahīṉ نَہِیں  dīn دِین  din دِن  der دیر  hai ہَے  haiṉ ہَیں  meṉ میں  maiṉ مَیں  ek ایک  aisā اَیسا
    tayyār تَیّار  kyā کیا  kiyā کِیا  liye لِیے  dunyā دُنیا  kī کی  riyāsat رِیاسَت  laṛkiyoṉ لَڑکِیوں
  `,
  hamza: 'koī کوئی  kaī کَئی  gae گَئے  liye لِئے  qāim قائِم  āīn آئِین  gāoṉ گاؤں  dabāo دَباؤ  muassir مُؤَثِّر',
  aspirates: 'ghar گَھر  phūl پُھول  achchhā اَچّھا  patthar پَتَّھر  thīṉ تِھیں  kharā کَھرا  unhoṉ اُنھوں',
  'ہ and ح that are no aspirates': 'fath فَتح  bahs بَحث  mehmān مِہمان  jagah جَگَہ',
  tashdid: 'taʻalluq تَعَلُّق  mutaʻaddid مُتَعَدِّد  tavaqquʻ تَوَقُّع  balle بَلّے  muhammad مُحَمَّد',
  'a short e, which sounds so before h': `
    shehr شَہر  pehlā پَہلا  tehrīk تَحرِیک  mehfūz مَحفُوظ  sehat صِحَت  ehtijāj اِحتِجاج  zehn ذِہن  shohrat شُہرَت
  `,
  ع: 'baʻd بَعد  maʻlūm مَعلُوم  ilāqa عِلاقہ  īd عِید  ām عام  shurūʻ شُرُوع  zilaʻ ضِلَع  sheʻr شِعر',
  'a long ā without its alif': 'daʻvā دَعویٰ  lihāzā لِہٰذا  rahmān رَحمٰن',
  'the article': `
    bilkul بِالکُل  assalām اَلسَّلام  abdurrahmān عَبدُالرَّحمٰن  ulaqvāmī اُلاَقوامی  bilumūm بِالعُمُوم  islām اِسلام
  `,
  'adverbs in -an': 'fauran فَوراً  taqrīban تَقرِیباً',
  izafat: 'vazīr-e وَزِیرِ  zarāeʻ-e ذَرائِعِ  zindagī-e زِندَگیِ',
  names: 'Amrīka اَمرِیکہ  Pākistān پاکِستان  Pūtin پُوتِن  Abdus-Salām عَبدُالسَّلام',
} as const

describe.each(Object.entries(MARKED))('%s', (_, table) => {
  const cells = table.trim().split(/\s+/u)
  const rows = cells.flatMap((cell, at) => (at % 2 ? [] : [[cell, cells[at + 1] ?? ''] as const]))
  test.each(rows)('%s is %s', (translit, marked) => {
    const form = marked.replace(MARKS, '')
    // Editors differ in whether a vowel or its tashdid comes first.
    expect(withVowelMarks(form, translit).normalize('NFC')).toBe(marked.normalize('NFC'))
  })
})

test('one word may be said in two ways, and is marked so', () => {
  expect(withVowelMarks('اس', 'is')).not.toBe(withVowelMarks('اس', 'us'))
  expect(withVowelMarks('عالم', 'ālim')).toBe('عالِم')
  expect(withVowelMarks('عالم', 'ālam')).toBe('عالَم')
})

test('a well-known word is marked as it is spelled, though it is said otherwise', () => {
  expect(withVowelMarks('بہت', 'bohat')).toBe('بَہُت')
})

test('several words in one form are marked one by one', () => {
  expect(withVowelMarks('سوئٹزر لینڈ', 'Sviṭzar Lainḍ')).toBe('سوِئٹزَر لَینڈ')
  expect(withVowelMarks('وزیراعظم', 'vazīr-e aʻzam')).toBe('وَزِیرِاَعظَم')
  expect(withVowelMarks('نظر انداز', 'nazar andāz')).toBe('نَظَر اَنداز')
})

test('marks that are there stay, and are not set twice', () => {
  expect(withVowelMarks('وزیرِ', 'vazīr-e')).toBe('وَزِیرِ')
  expect(withVowelMarks('اُس', 'us')).toBe('اُس')
  expect(withVowelMarks('اعلیٰ', 'aʻlā')).toBe('اَعلیٰ')
  expect(withVowelMarks('زکوٰۃ', 'zakāt')).toBe('زَکوٰۃ')
  expect(withVowelMarks('فوراً', 'fauran')).toBe('فَوراً')
  expect(withVowelMarks('محم\u0651د', 'muhammad')).toBe('مُحَم\u0651\u064eد')
})

test('tashdid stands before the vowel, as it is typed: not all that draws text sorts them', () => {
  expect(withVowelMarks('محمد', 'muhammad')).toBe('مُحَم\u0651\u064eد')
})

test('look-alike letters and decomposed ones are read and kept', () => {
  expect(withVowelMarks('كتاب', 'kitāb')).toBe('كِتاب')
  expect(withVowelMarks('قا\u064a\u0654م', 'qāim')).toBe('قا\u064a\u0654\u0650م')
  expect(withVowelMarks('ا\u0653ئین', 'āīn')).toBe('ا\u0653ئ\u0650ین')
})

test.each([
  ['2021', 'do hazār ikkīs', 'digits'],
  ['۲۰۲۱', 'do hazār ikkīs', 'Urdu digits'],
  ['BBC', 'bī bī sī', 'Latin letters'],
  ['سکول', 'iskūl', 'a foreign word that is said with a vowel before its first letter'],
  ['پوتن', 'Moscow', 'another word’s romanisation'],
  ['کتاب', 'kitā', 'a romanisation that is too short'],
  ['کتاب', 'kitābeṉ', 'a romanisation that is too long'],
  ['کتاب', '', 'no romanisation'],
  ['۔', '', 'a full stop'],
  ['', 'kitāb', 'no form'],
  ['اللہ', 'Allāh', 'a word that the font draws with marks of its own'],
  ['اے ایف پی', 'AFP', 'an abbreviation'],
])('%s (%s) stays as it is: %s', (form, translit, _why) => {
  expect(withVowelMarks(form, translit)).toBe(form)
})

test.each(Object.entries(CONSONANTS))(
  '%s can be the %s that it is in a guessed romanisation',
  (letter, sound) => {
    expect(LETTER_SOUNDS.get(letter)?.map((way) => way.sound)).toContain(sound)
  },
)

/** True when `marked` is `form` with marks put in and nothing else. */
function onlyAddsMarks(form: string, marked: string): boolean {
  let at = 0
  for (const sign of marked) {
    if (form.startsWith(sign, at)) at += sign.length
    else if (sign.replace(MARKS, '') !== '') return false
  }
  return at === form.length
}

test('marks are all that is added to any word of the seed and of the news', () => {
  const wrong = [...seedWords, ...newsWords].filter(({ form, translit }) => {
    const marked = withVowelMarks(form, translit)
    return !onlyAddsMarks(form, marked) || marked.replace(MARKS, '') !== form.replace(MARKS, '')
  })
  expect(wrong).toEqual([])
})

test('and to any other text', () => {
  const letter = fc.constantFrom(...Array.from('اآبپتکگلمنوہھءئؤیےںعح \u200c\u064e\u0650\u0651ـ'))
  const sound = fc.constantFrom('a', 'i', 'u', 'ā', 'ī', 'o', 'b', 'k', 'h', 'v', 'y', 'ṉ', 'ʻ', ' ', '-e')
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: letter })),
      fc.oneof(fc.string(), fc.string({ unit: sound })),
      (form, translit) => onlyAddsMarks(form, withVowelMarks(form, translit)),
    ),
  )
})

test('marking twice is marking once', () => {
  for (const { form, translit } of seedWords) {
    const once = withVowelMarks(form, translit)
    expect(withVowelMarks(once, translit)).toBe(once)
  }
})

test('nearly all words of real news fit their romanisation', () => {
  // A mark before the word shows that the rest was aligned, also where it needs no mark of its own.
  const fits = ({ form, translit }: (typeof newsWords)[number]) =>
    withVowelMarks(`اب ${form}`, `ab ${translit}`) !== `اب ${form}`
  const urdu = [...seedWords, ...newsWords].filter(({ form }) => !/[\p{Nd}\p{Script=Latin}/]/u.test(form))
  expect(urdu.filter(fits).length / urdu.length).toBeGreaterThan(0.98)
})
