/** Words that no table has are understood from words that one has. */
import { describe, expect, test } from 'vitest'
import { DERIVATIONS } from '#urdu/lexicon/derivations.ts'
import { deriveWord } from '#urdu/lexicon/derive.ts'
import type { Analysis, Entry } from '#urdu/lexicon/entry.ts'
import { lookupKey } from '#urdu/script/letters.ts'
import { lexicon, wordIn } from '../../fixtures/the-lexicon.ts'

/** A small lexicon: lemma, class of word, romanisation, meaning. */
const WORDS = `اقدام NOUN iqdām step|واقعہ NOUN vāqiʻa incident|شکایت NOUN shikāyat complaint|متاثر ADJ mutāsir affected|مہاجر NOUN muhājir refugee
ہیکر NOUN haikar hacker|اسکام NOUN skām scam|امیر ADJ amīr rich|زلزلہ NOUN zalzala earthquake|تعلیم NOUN taʻlīm education|شادی NOUN shādī marriage
ترقی NOUN taraqqī progress|رنگ NOUN rang colour|درد NOUN dard pain|آدم NOUN ādam man|ریکارڈ NOUN rekārḍ record|امن NOUN aman peace|دولت NOUN daulat wealth
خطر NOUN k͟hatar risk|دکان NOUN dukān shop|قانون NOUN qānūn law|گھڑی NOUN ghaṛī watch|صنعت NOUN sanʻat industry|تیر NOUN tīr arrow|آرام NOUN ārām rest
غسل NOUN g͟husl bath|جادو NOUN jādū magic|نمبر NOUN nambar number|پاگل ADJ pāgal mad|صحافی NOUN sahāfī journalist|انسان NOUN insān human|زندہ ADJ zinda alive
ثقافت NOUN saqāfat culture|خبر NOUN k͟habar news|مناسب ADJ munāsib suitable|قانونی ADJ qānūnī legal|عزت NOUN izzat honour|جوش NOUN josh zeal|وطن NOUN vatan homeland
دیانت NOUN diyānat honesty|حال NOUN hāl condition|خودمختار ADJ k͟hudmuk͟htār autonomous|آمدنی NOUN āmdanī income|کمیٹی NOUN kameṭī committee|عمر NOUN umr age`

const words = new Map(
  WORDS.split(/[|\n]/).map((row): [string, Analysis] => {
    const [lemma = '', upos = '', translit = '', ...meaning] = row.split(' ')
    const sense = meaning.join(' ')
    const entry: Entry = {
      lemma,
      upos: upos === 'ADJ' ? 'ADJ' : 'NOUN',
      kind: upos === 'ADJ' ? '-' : 'm',
      translit,
      senses: [sense],
      light: new Map(),
      flags: new Set(),
    }
    const cell = upos === 'ADJ' ? 'base' : 'sgDir'
    const analysis = {
      lemma,
      upos: entry.upos,
      feats: {},
      translit,
      lemmaTranslit: translit,
      cell,
      entry,
      weight: 0,
    } as const
    return [lookupKey(lemma), { ...analysis, rule: 'lexicon' }]
  }),
)
const small = {
  find: (key: string) => {
    const found = words.get(key)
    return found ? [found] : []
  },
  entries: () => [],
}
const derive = (form: string) => deriveWord(lookupKey(form), small)[0]

/** Rule, word, class of word, romanisation, meaning. */
const ROWS = [
  ['plural in ات', 'اقدامات', 'NOUN', 'iqdāmāt', 'step'],
  ['plural in ات', 'واقعات', 'NOUN', 'vāqiʻāt', 'incident'],
  ['plural in ات', 'شکایات', 'NOUN', 'shikāyāt', 'complaint'],
  ['plural in ین', 'متاثرین', 'NOUN', 'mutāsirīn', 'affected'],
  ['plural in ین', 'مہاجرین', 'NOUN', 'muhājirīn', 'refugee'],
  ['English plural', 'ہیکرز', 'NOUN', 'haikarz', 'hacker'],
  ['English plural', 'اسکامس', 'NOUN', 'skāms', 'scam'],
  ['adjective as noun', 'امیروں', 'NOUN', 'amīroṉ', 'rich'],
  ['after a plague (زدہ)', 'زلزلہزدہ', 'ADJ', 'zalzala-zada', 'earthquake-stricken'],
  ['having got (یافتہ)', 'تعلیمیافتہ', 'ADJ', 'taʻlīm-yāfta', 'education'],
  ['done (شدہ)', 'شادیشدہ', 'ADJ', 'shādī-shuda', 'marriage'],
  ['worthy (پذیر)', 'ترقیپذیر', 'ADJ', 'taraqqī-pazīr', 'progress'],
  ['mixed with (آمیز)', 'رنگآمیز', 'ADJ', 'rang-āmez', 'full of colour'],
  ['causing (انگیز)', 'دردانگیز', 'ADJ', 'dard-angez', 'causing pain'],
  ['raising (خیز)', 'آدمخیز', 'ADJ', 'ādam-k͟hez', 'causing man'],
  ['breaking (شکن)', 'ریکارڈشکن', 'ADJ', 'rekārḍ-shikan', 'record-breaking'],
  ['loving (پسند)', 'امنپسند', 'ADJ', 'aman-pasand', 'peace-loving'],
  ['loving, abstract (پسندی)', 'امنپسندی', 'NOUN', 'aman-pasandī', 'love of peace'],
  ['having (مند)', 'دولتمند', 'ADJ', 'daulat-mand', 'having wealth'],
  ['full of (ناک)', 'خطرناک', 'ADJ', 'k͟hatar-nāk', 'full of risk'],
  ['holding (دار)', 'دکاندار', 'NOUN', 'dukān-dār', 'shop holder'],
  ['holding, abstract (داری)', 'دکانداری', 'NOUN', 'dukān-dārī', 'shop'],
  ['maker (ساز)', 'گھڑیساز', 'NOUN', 'ghaṛī-sāz', 'watch maker'],
  ['making (سازی)', 'قانونسازی', 'NOUN', 'qānūn-sāzī', 'making of law'],
  ['worker (کار)', 'صنعتکار', 'NOUN', 'sanʻat-kār', 'industry worker'],
  ['working (کاری)', 'رنگکاری', 'NOUN', 'rang-kārī', 'colour'],
  ['player (باز)', 'تیرباز', 'NOUN', 'tīr-bāz', 'arrow player'],
  ['playing (بازی)', 'تیربازی', 'NOUN', 'tīr-bāzī', 'arrow'],
  ['place (گاہ)', 'آرامگاہ', 'NOUN', 'ārām-gāh', 'place of rest'],
  ['house (خانہ)', 'غسلخانہ', 'NOUN', 'g͟husl-k͟hāna', 'bath house'],
  ['doer (گر)', 'جادوگر', 'NOUN', 'jādū-gar', 'magic maker'],
  ['doing (گری)', 'جادوگری', 'NOUN', 'jādū-garī', 'magic'],
  ['in manner (وار)', 'نمبروار', 'ADV', 'nambar-vār', 'by number'],
  ['-ness (پن)', 'پاگلپن', 'NOUN', 'pāgal-pan', 'being mad'],
  ['manner (انہ)', 'صحافیانہ', 'ADJ', 'sahāfiyāna', 'journalist'],
  ['quality (یت)', 'انسانیت', 'NOUN', 'insāniyat', 'human'],
  ['quality (گی)', 'زندگی', 'NOUN', 'zindagī', 'alive'],
  ['belonging (ی)', 'ثقافتی', 'ADJ', 'saqāfatī', 'culture'],
  ['quality (ی)', 'خودمختاری', 'NOUN', 'k͟hudmuk͟htārī', 'autonomous'],
  ['without (بے)', 'بےخبر', 'ADJ', 'be-k͟habar', 'without news'],
  ['without (بے)', 'بیعزت', 'ADJ', 'be-izzat', 'without honour'],
  ['not (نا)', 'نامناسب', 'ADJ', 'nā-munāsib', 'not suitable'],
  ['non- (غیر)', 'غیرقانونی', 'ADJ', 'g͟hair-qānūnī', 'not legal'],
  ['with (با)', 'باعزت', 'ADJ', 'bā-izzat', 'with honour'],
  ['full of (پر)', 'پرجوش', 'ADJ', 'pur-josh', 'full of zeal'],
  ['same (ہم)', 'ہموطن', 'ADJ', 'ham-vatan', 'same homeland'],
  ['bad (بد)', 'بددیانت', 'ADJ', 'bad-diyānat', 'bad honesty'],
  ['good (خوش)', 'خوشحال', 'ADJ', 'k͟hush-hāl', 'good condition'],
  ['half (نیم)', 'نیمخودمختار', 'ADJ', 'nīm-k͟hudmuk͟htār', 'half autonomous'],
  ['little (کم)', 'کمعمر', 'ADJ', 'kam-umr', 'little age'],
  ['sub- (ذیلی)', 'ذیلیکمیٹی', 'NOUN', 'zailī-kameṭī', 'sub-committee'],
] as const

describe('each rule', () => {
  test.each(ROWS)('%s: %s', (rule, form, upos, translit, meaning) => {
    const made = derive(form)
    expect([made?.rule, made?.upos, made?.translit, made?.gloss ?? made?.entry?.senses[0]]).toEqual([
      rule,
      upos,
      translit,
      meaning,
    ])
  })

  test('every rule has an example', () => {
    const shown = new Set<string>(ROWS.map(([rule]) => rule))
    expect(DERIVATIONS.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
  })
})

describe('no rule', () => {
  test.each([
    ['where the base is no word', 'بلموشات'],
    ['where the base is too short', 'بےر'],
    ['where the base is the wrong kind of word', 'مناسبات'],
    ['where the prefix stands alone', 'غیر'],
    ['for a word of many letters', `${'ا'.repeat(60)}ات`],
    ['for nothing', ''],
  ])('%s', (_, form) => {
    expect(derive(form)).toBeUndefined()
  })
})

describe('in a text', () => {
  test('a derived plural has its base as lemma, says so, and is plural in English too', () => {
    const word = wordIn('کمپنی کے ہیکرز پکڑے گئے۔', 'ہیکرز')
    expect([word.lemma, word.gloss?.en]).toEqual(['ہیکر', 'hackers'])
  })

  test('what the tables have is not derived', () => {
    for (const form of ['خطرناک', 'زندگی', 'معلومات', 'غیرقانونی'])
      expect(lexicon.find(lookupKey(form))[0]?.rule).toBe('lexicon')
  })

  test('what is derived says by which rule', () => {
    const word = wordIn('یہ ایک بےنتیجہ اجلاس تھا۔', 'بےنتیجہ')
    expect(word.provenance).toEqual({ kind: 'machine', rule: 'without (بے)' })
    expect(word.gloss?.en).toBe('without result')
  })
})
