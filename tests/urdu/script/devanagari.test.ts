import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UPOS } from '#article/article.ts'
import { toDevanagari } from '#urdu/script/devanagari.ts'
import { theSeed } from '../../fixtures/the-seed.ts'

/** Urdu, romanisation, part of speech, what a Hindi newspaper would write. */
type Row = readonly [urdu: string, translit: string, upos: string, hindi: string]

function follows(rows: readonly Row[]) {
  test.each(rows)('%s %s (%s) → %s', (_urdu, translit, upos, hindi) => {
    expect(toDevanagari(translit, upos)).toBe(hindi.normalize('NFC'))
  })
}

describe('letters with and without nuqta', () => {
  follows([
    ['صحافی', 'sahāfī', 'NOUN', 'सहाफ़ी'],
    ['قانون', 'qānūn', 'NOUN', 'क़ानून'],
    ['خبر', 'k͟habar', 'NOUN', 'ख़बर'],
    ['غرض', 'g͟haraz', 'NOUN', 'ग़रज़'],
    ['پیغام', 'paig͟hām', 'NOUN', 'पैग़ाम'],
    ['لڑائی', 'laṛāī', 'NOUN', 'लड़ाई'],
    ['ساڑھے', 'sāṛhe', 'ADJ', 'साढ़े'],
    ['فون', 'fon', 'NOUN', 'फ़ोन'],
    ['نژاد', 'nizhād', 'ADJ', 'निज़ाद'],
    ['ڈیٹا', 'ḍeṭā', 'NOUN', 'डेटा'],
    ['گھر', 'ghar', 'NOUN', 'घर'],
    ['مچھلی', 'machhlī', 'NOUN', 'मछली'],
    ['ٹھیک', 'ṭhīk', 'ADJ', 'ठीक'],
    ['اظہار', 'izʹhār', 'NOUN', 'इज़हार'],
    ['مذہب', 'mazʹhab', 'NOUN', 'मज़हब'],
    ['صبح', 'subʹh', 'NOUN', 'सुबह'],
  ])
})

describe('vowels', () => {
  follows([
    ['گئی', 'gaī', 'VERB', 'गई'],
    ['نئے', 'nae', 'ADJ', 'नए'],
    ['ہوا', 'huā', 'VERB', 'हुआ'],
    ['ہوئے', 'hue', 'AUX', 'हुए'],
    ['جائے', 'jāe', 'VERB', 'जाए'],
    ['بائیڈن', 'Bāiḍan', 'PROPN', 'बाइडन'],
    ['سائبر', 'sāibar', 'ADJ', 'साइबर'],
    ['ہاؤس', 'Hāus', 'PROPN', 'हाउस'],
    ['آبائی', 'ābāī', 'ADJ', 'आबाई'],
    ['متاثر', 'mutaassir', 'ADJ', 'मुतअस्सिर'],
    ['حملہ', 'hamla', 'NOUN', 'हमला'],
    ['حملوں', 'hamloṉ', 'NOUN', 'हमलों'],
    ['انتظامیہ', 'intizāmiya', 'NOUN', 'इंतिज़ामिया'],
    ['حالیہ', 'hāliya', 'ADJ', 'हालिया'],
    ['لیے', 'liye', 'ADP', 'लिए'],
    ['کیے', 'kiye', 'VERB', 'किए'],
    ['چاہیے', 'chāhiye', 'AUX', 'चाहिए'],
    ['کیا', 'kiyā', 'VERB', 'किया'],
    ['تیار', 'taiyār', 'ADJ', 'तैयार'],
    ['تیار', 'tayyār', 'ADJ', 'तैयार'],
    ['دباؤ', 'dabāo', 'NOUN', 'दबाव'],
    ['تناؤ', 'tanāo', 'NOUN', 'तनाव'],
    ['جاؤ', 'jāo', 'VERB', 'जाओ'],
    ['کہنا', 'kehnā', 'VERB', 'कहना'],
    ['فہرست', 'fehrist', 'NOUN', 'फ़ेहरिस्त'],
  ])
})

describe('nasals', () => {
  follows([
    ['میں', 'meṉ', 'ADP', 'में'],
    ['میں', 'maiṉ', 'PRON', 'मैं'],
    ['ہیں', 'haiṉ', 'AUX', 'हैं'],
    ['نہیں', 'nahīṉ', 'PART', 'नहीं'],
    ['جہاں', 'jahāṉ', 'ADV', 'जहाँ'],
    ['ہوں', 'hūṉ', 'AUX', 'हूँ'],
    ['ہوئیں', 'huīṉ', 'VERB', 'हुईं'],
    ['جائیں', 'jāeṉ', 'VERB', 'जाएँ'],
    ['کریں گے', 'kareṉ ge', 'VERB', 'करें गे'],
    ['پہنچا', 'pahuṉchā', 'VERB', 'पहुँचा'],
    ['کیونکہ', 'kyoṉki', 'SCONJ', 'क्योंकि'],
    ['جھونکا', 'jhoṉkā', 'NOUN', 'झोंका'],
    ['انھیں', 'unheṉ', 'PRON', 'उन्हें'],
    ['انھوں', 'unhoṉ', 'PRON', 'उन्हों'],
    ['انسانی', 'insānī', 'ADJ', 'इंसानी'],
    ['منصب', 'mansab', 'NOUN', 'मंसब'],
    ['منظوری', 'manzūrī', 'NOUN', 'मंज़ूरी'],
    ['کمپنیوں', 'kampaniyoṉ', 'NOUN', 'कंपनियों'],
    ['گھنٹہ', 'ghanṭa', 'NOUN', 'घंटा'],
    ['پندرہ سو', 'pandrah sau', 'NUM', 'पंद्रह सौ'],
    ['لینڈ', 'Lainḍ', 'PROPN', 'लैंड'],
    ['سامنا', 'sāmnā', 'NOUN', 'सामना'],
    ['ممکن', 'mumkin', 'ADJ', 'मुमकिन'],
    ['خاندان', 'k͟hāndān', 'NOUN', 'ख़ानदान'],
    ['تنقید', 'tanqīd', 'NOUN', 'तनक़ीद'],
    ['مہنگائی', 'mahngāī', 'NOUN', 'महंगाई'],
  ])
})

describe('ʻ (ع)', () => {
  follows([
    ['معلوم', 'maʻlūm', 'ADJ', 'मालूम'],
    ['بعد', 'baʻd', 'ADP', 'बाद'],
    ['دعوے', 'daʻve', 'NOUN', 'दावे'],
    ['شعبوں', 'shoʻboṉ', 'NOUN', 'शोबों'],
    ['اطلاع', 'ittilāʻ', 'NOUN', 'इत्तिला'],
    ['ذرائع', 'zarāeʻ', 'NOUN', 'ज़राए'],
    ['ذرائعِ', 'zarāeʻ-e', 'NOUN', 'ज़राए-ए'],
    ['مواقع', 'mavāqeʻ', 'NOUN', 'मवाक़े'],
    ['موقع', 'mauqaʻ', 'NOUN', 'मौक़ा'],
    ['توقع', 'tavaqqoʻ', 'NOUN', 'तवक़्क़ो'],
    ['جمعے', 'jumʻe', 'NOUN', 'जुमे'],
    ['جمع', 'jamʻ', 'ADJ', 'जमा'],
    ['صنعت', 'sanʻat', 'NOUN', 'सनअत'],
    ['تعلق', 'taʻalluq', 'NOUN', 'ताल्लुक़'],
    ['متعدد', 'mutaʻaddid', 'DET', 'मुतअद्दिद'],
    ['تعاون', 'taʻāvun', 'NOUN', 'तआवुन'],
    ['معاملہ', 'maʻāmla', 'NOUN', 'मामला'],
    ['سعودی', 'saʻūdī', 'ADJ', 'सऊदी'],
    ['اعتبار', 'eʻtibār', 'NOUN', 'एतबार'],
    ['استعمال', 'istiʻmāl', 'NOUN', 'इस्तेमाल'],
    ['ذریعے', 'zarīʻe', 'NOUN', 'ज़रिए'],
    ['واقعات', 'vāqiʻāt', 'NOUN', 'वाक़ियात'],
    ['واقعی', 'vāqiʻī', 'ADV', 'वाक़ई'],
    ['دفاعی', 'difāʻī', 'ADJ', 'दिफ़ाई'],
    ['معتبر', 'muʻtabar', 'ADJ', 'मोतबर'],
    ['شاعر', 'shāʻir', 'NOUN', 'शायर'],
  ])
})

describe('hyphens and spaces', () => {
  follows([
    ['وزیر اعظم', 'vazīr-e-aʻzam', 'NOUN', 'वज़ीर-ए-आज़म'],
    ['براہِ', 'barāh-e', 'ADP', 'बराह-ए'],
    ['بین الاقوامی', 'bain-ul-aqvāmī', 'ADJ', 'बैन-उल-अक़वामी'],
    ['امن و امان', 'amn-o-amān', 'NOUN', 'अमन-ओ-अमान'],
    ['پُرامید', 'pur-ummīd', 'ADJ', 'पुर-उम्मीद'],
    ['پیشہ ورانہ', 'pesha-varāna', 'ADJ', 'पेशा-वराना'],
  ])
})

test('every word of the seed has a spelling, and none keeps a Latin letter', () => {
  const words = theSeed().paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
  expect(words.filter(({ devanagari }) => /\p{Script=Latin}/u.test(devanagari))).toEqual([])
  expect(words.filter(({ upos, devanagari }) => upos !== 'PUNCT' && devanagari === '')).toEqual([])
})

describe('any text', () => {
  const sounds =
    'a i u e o ā ī ū ai au ṉ ʻ ʹ ʼ b bh p ph t th ṭ ṭh j jh ch chh d dh ḍ ḍh r ṛ ṛh z zh s sh f q k kh k͟h g gh g͟h l m n v y h'
  const word = fc.array(fc.constantFrom(...sounds.split(' '), '-', ' ')).map((parts) => parts.join(''))
  const upos = fc.constantFrom(...UPOS)

  test('the scheme leaves no Latin letter and no sign of its own', () => {
    fc.assert(
      fc.property(word, upos, (translit, tag) => {
        expect(toDevanagari(translit, tag)).not.toMatch(/[\p{Script=Latin}\u035fʻʹʼ]/u)
      }),
    )
  })

  test('every string gives a string in one normal form, without precomposed nuqta letters', () => {
    fc.assert(
      fc.property(fc.oneof(word, fc.string({ unit: 'binary' })), upos, (translit, tag) => {
        const spelled = toDevanagari(translit, tag)
        expect(spelled).toBe(spelled.normalize('NFC'))
        expect(spelled).not.toMatch(/[\u0958-\u095f]/)
      }),
    )
  })

  test('capital and decomposed letters are spelled alike', () => {
    fc.assert(
      fc.property(word, upos, (translit, tag) => {
        const spelled = toDevanagari(translit, tag)
        expect(toDevanagari(translit.toUpperCase(), tag)).toBe(spelled)
        expect(toDevanagari(translit.normalize('NFD'), tag)).toBe(spelled)
      }),
    )
  })

  test('what is no sound of the scheme is kept', () => {
    expect(toDevanagari('کتاب (1500) w ✓ 🙂', 'X')).toBe('کتاب (1500) w ✓ 🙂')
    expect(toDevanagari('', 'PUNCT')).toBe('')
  })
})
