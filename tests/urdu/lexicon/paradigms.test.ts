/** Every form of nouns, adjectives and verbs, by itself and as a sentence shows it. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '#urdu/lexicon/cells.ts'
import { adjectiveForms, type Form, nounForms, verbForms } from '#urdu/lexicon/paradigms.ts'
import { joinEnding, joinVerb } from '#urdu/lexicon/sounds.ts'
import { wordIn } from '../../fixtures/the-lexicon.ts'

const forms = (list: readonly Form[], ...cells: Cell[]) =>
  cells.map((wanted) => {
    const { form = '', translit = '' } = list.find(({ cell }) => cell === wanted) ?? {}
    return `${form} ${translit}`
  })

describe('nouns: the oblique, the plural, the oblique plural', () => {
  test.each([
    ['masculine in ا', 'لڑکا laṛkā m', 'لڑکے laṛke', 'لڑکے laṛke', 'لڑکوں laṛkoṉ'],
    ['masculine in ہ', 'حملہ hamla m', 'حملے hamle', 'حملے hamle', 'حملوں hamloṉ'],
    ['masculine in a consonant', 'گھر ghar m', 'گھر ghar', 'گھر ghar', 'گھروں gharoṉ'],
    ['masculine in ی', 'آدمی ādmī m', 'آدمی ādmī', 'آدمی ādmī', 'آدمیوں ādmiyoṉ'],
    ['masculine in و', 'ڈاکو ḍākū m', 'ڈاکو ḍākū', 'ڈاکو ḍākū', 'ڈاکوؤں ḍākuoṉ'],
    [
      'masculine in ا that never changes',
      'رہنما rahnumā m0',
      'رہنما rahnumā',
      'رہنما rahnumā',
      'رہنماؤں rahnumāoṉ',
    ],
    ['masculine in ع', 'موقع mauqaʻ m', 'موقع mauqaʻ', 'موقعے mauqʻe', 'موقعوں mauqʻoṉ'],
    ['masculine in واں', 'دھواں dhuvāṉ m', 'دھوئیں dhuveṉ', 'دھوئیں dhuveṉ', 'دھوؤں dhuvoṉ'],
    ['masculine in اں', 'کارواں kārvāṉ m', 'کارواں kārvāṉ', 'کارواں kārvāṉ', 'کاروانوں kārvānoṉ'],
    ['masculine in ؤں', 'گاؤں gāoṉ m', 'گاؤں gāoṉ', 'گاؤں gāoṉ', 'گاؤں gāoṉ'],
    ['feminine in a consonant', 'بات bāt f', 'بات bāt', 'باتیں bāteṉ', 'باتوں bātoṉ'],
    ['feminine in ی', 'لڑکی laṛkī f', 'لڑکی laṛkī', 'لڑکیاں laṛkiyāṉ', 'لڑکیوں laṛkiyoṉ'],
    ['feminine in ا', 'دعا duʻā f', 'دعا duʻā', 'دعائیں duʻāeṉ', 'دعاؤں duʻāoṉ'],
    ['feminine in یا', 'چڑیا chiṛiyā f', 'چڑیا chiṛiyā', 'چڑیاں chiṛiyāṉ', 'چڑیوں chiṛiyoṉ'],
    ['feminine in ں', 'ماں māṉ f', 'ماں māṉ', 'مائیں māeṉ', 'ماؤں māoṉ'],
    ['feminine in ہ that is a vowel', 'بیوہ beva f', 'بیوہ beva', 'بیوائیں bevāeṉ', 'بیواؤں bevāoṉ'],
    ['feminine in ہ that is said', 'جگہ jagah f', 'جگہ jagah', 'جگہیں jagaheṉ', 'جگہوں jagahoṉ'],
    ['feminine in ائے', 'گائے gāe f', 'گائے gāe', 'گائیں gāeṉ', 'گایوں gāyoṉ'],
    ['feminine in و', 'بہو bahū f', 'بہو bahū', 'بہوئیں bahueṉ', 'بہوؤں bahuoṉ'],
    ['a person of either sex', 'صحافی sahāfī mf', 'صحافی sahāfī', 'صحافی sahāfī', 'صحافیوں sahāfiyoṉ'],
  ])('%s: %s', (_, entry, ...wanted) => {
    const [lemma = '', translit = '', kind = ''] = entry.split(' ')
    const table = nounForms(lemma, translit, kind)
    expect(forms(table, 'sgDir', 'sgObl', 'plDir', 'plObl')).toEqual([`${lemma} ${translit}`, ...wanted])
  })
})

describe('adjectives: before a man, before several men, before a woman', () => {
  test.each([
    ['اچھا achchhā', 'اچھے achchhe', 'اچھی achchhī'],
    ['نیا nayā', 'نئے nae', 'نئی naī'],
    ['بڑا baṛā', 'بڑے baṛe', 'بڑی baṛī'],
    ['مہنگا mahṉgā', 'مہنگے mahṉge', 'مہنگی mahṉgī'],
  ])('%s, %s, %s', (entry, oblique, feminine) => {
    const [lemma = '', translit = ''] = entry.split(' ')
    const table = adjectiveForms(lemma, translit, 'v')
    expect(forms(table, 'masc', 'mascObl', 'fem')).toEqual([entry, oblique, feminine])
  })

  test('ضروری and اعلیٰ never change', () => {
    expect(adjectiveForms('ضروری', 'zarūrī', '-')).toHaveLength(1)
    expect(adjectiveForms('اعلیٰ', 'aʻlā', '-')).toHaveLength(1)
  })
})

describe('verbs: past of one man, several men, one woman; subjunctive; request', () => {
  test.each([
    [
      'a plain root',
      'نکلنا nikalnā',
      'نکلا niklā',
      'نکلے nikle',
      'نکلی niklī',
      'نکلے nikle',
      'نکلیے nikliye',
    ],
    ['a root in ا', 'کھانا khānā', 'کھایا khāyā', 'کھائے khāe', 'کھائی khāī', 'کھائے khāe', 'کھائیے khāiye'],
    ['آنا, whose root is one letter', 'آنا ānā', 'آیا āyā', 'آئے āe', 'آئی āī', 'آئے āe', 'آئیے āiye'],
    ['a root in o', 'رونا ronā', 'رویا royā', 'روئے roe', 'روئی roī', 'روئے roe', 'روئیے roiye'],
    [
      'a root in ū',
      'چھونا chhūnā',
      'چھوا chhuā',
      'چھوئے chhue',
      'چھوئی chhuī',
      'چھوئے chhue',
      'چھوئیے chhuiye',
    ],
    ['a root in ی', 'پینا pīnā', 'پیا piyā', 'پیے piye', 'پی pī', 'پیے piye', 'پیجیے pījiye'],
    ['a root in ہ', 'کہنا kahnā', 'کہا kahā', 'کہے kahe', 'کہی kahī', 'کہے kahe', 'کہیے kahiye'],
    ['کرنا', 'کرنا karnā', 'کیا kiyā', 'کیے kiye', 'کی kī', 'کرے kare', 'کیجیے kījiye'],
    ['جانا', 'جانا jānā', 'گیا gayā', 'گئے gae', 'گئی gaī', 'جائے jāe', 'جائیے jāiye'],
    ['دینا', 'دینا denā', 'دیا diyā', 'دیے diye', 'دی dī', 'دے de', 'دیجیے dījiye'],
    ['لینا', 'لینا lenā', 'لیا liyā', 'لیے liye', 'لی lī', 'لے le', 'لیجیے lījiye'],
    ['ہونا', 'ہونا honā', 'ہوا huā', 'ہوئے hue', 'ہوئی huī', 'ہو ho', 'ہوئیے hoiye'],
    [
      'a causative',
      'بنوانا banvānā',
      'بنوایا banvāyā',
      'بنوائے banvāe',
      'بنوائی banvāī',
      'بنوائے banvāe',
      'بنوائیے banvāiye',
    ],
  ])('%s: %s', (_, entry, ...wanted) => {
    const [lemma = '', translit = ''] = entry.split(' ')
    const table = verbForms(lemma, translit)
    expect(forms(table, 'perfMS', 'perfMP', 'perfFS', 'sub3S', 'polite')).toEqual(wanted)
  })

  test('the rest of the table of لکھنا', () => {
    const table = verbForms('لکھنا', 'likhnā')
    expect(forms(table, 'inf', 'infObl', 'infFem', 'stem', 'conv')).toEqual([
      'لکھنا likhnā',
      'لکھنے likhne',
      'لکھنی likhnī',
      'لکھ likh',
      'لکھکر likhkar',
    ])
    expect(forms(table, 'impMS', 'impMP', 'impFS', 'impFP', 'perfFP')).toEqual([
      'لکھتا likhtā',
      'لکھتے likhte',
      'لکھتی likhtī',
      'لکھتیں likhtīṉ',
      'لکھیں likhīṉ',
    ])
    expect(forms(table, 'sub1S', 'subP', 'sub2P', 'futMS', 'futMP')).toEqual([
      'لکھوں likhūṉ',
      'لکھیں likheṉ',
      'لکھو likho',
      'لکھیگا likhegā',
      'لکھینگے likheṉge',
    ])
  })

  test('the stem of کہنا and بہنا is written with two ہ as well, that of رہنا and چاہنا is not', () => {
    const stems = (lemma: string, translit: string) =>
      verbForms(lemma, translit).flatMap(({ cell, form }) => (cell === 'stem' ? [form] : []))
    expect(stems('کہنا', 'kahnā')).toEqual(['کہ', 'کہہ'])
    expect(stems('بہنا', 'bahnā')).toEqual(['بہ', 'بہہ'])
    expect(stems('رہنا', 'rahnā')).toEqual(['رہ'])
    expect(stems('چاہنا', 'chāhnā')).toEqual(['چاہ'])
  })

  test('the root of دینا and لینا ends in ے', () => {
    expect(forms(verbForms('دینا', 'denā'), 'stem', 'futMS', 'impMS')).toEqual([
      'دے de',
      'دیگا degā',
      'دیتا detā',
    ])
    expect(forms(verbForms('لینا', 'lenā'), 'stem', 'futMP', 'impMS')).toEqual([
      'لے le',
      'لینگے leṉge',
      'لیتا letā',
    ])
  })

  test('what is no infinitive has no forms', () => {
    expect(verbForms('کتاب', 'kitāb')).toEqual([])
  })
})

describe('how endings join', () => {
  test.each([
    [joinEnding('kampanī', 'oṉ'), 'kampaniyoṉ'],
    [joinEnding('ḍākū', 'oṉ'), 'ḍākuoṉ'],
    [joinEnding('hamla', 'e', true), 'hamle'],
    [joinVerb('nikal', 'ā'), 'niklā'],
    [joinVerb('nikal', 'tā'), 'nikaltā'],
    [joinVerb('samajh', 'ī'), 'samjhī'],
    [joinVerb('badal', 'e'), 'badle'],
    [joinVerb('jā', 'ā'), 'jāyā'],
    [joinVerb('jā', 'e'), 'jāe'],
    [joinVerb('pī', 'ī'), 'pī'],
    [joinVerb('chhū', 'ā'), 'chhuā'],
    [joinVerb('bhej', 'ā'), 'bhejā'],
    [joinVerb('likhvā', 'ā'), 'likhvāyā'],
  ] as const)('%s', (made, wanted) => {
    expect(made).toBe(wanted)
  })
})

/** A sentence, a form in it, its lemma, its sound, its meaning there, and some of its features. */
type Row = readonly [
  sentence: string,
  form: string,
  lemma: string,
  translit: string,
  gloss: string,
  feats?: string,
]

const check = (rows: readonly Row[]) =>
  test.each(rows.map((row) => ({ row, sentence: row[0], form: row[1] })))('$sentence ($form)', ({ row }) => {
    const [sentence, form, lemma, translit, gloss, feats = ''] = row
    const word = wordIn(sentence, form)
    expect({ lemma: word.lemma, translit: word.translit, gloss: word.gloss?.en }).toEqual({
      lemma,
      translit,
      gloss,
    })
    for (const pair of feats.split(' ').filter(Boolean)) {
      const [name = '', value] = pair.split('=')
      expect(`${name}=${word.feats[name]}`).toBe(`${name}=${value}`)
    }
  })

describe('nouns in a sentence', () => {
  check([
    ['لڑکے نے دروازہ کھولا۔', 'لڑکے', 'لڑکا', 'laṛke', 'boy', 'Number=Sing Case=Acc Gender=Masc'],
    ['دو لڑکے زخمی ہوئے۔', 'لڑکے', 'لڑکا', 'laṛke', 'boys', 'Number=Plur Case=Nom'],
    ['لڑکوں کو ہسپتال پہنچایا گیا۔', 'لڑکوں', 'لڑکا', 'laṛkoṉ', 'boys', 'Number=Plur Case=Acc'],
    ['دھماکے کے بعد آگ لگ گئی۔', 'دھماکے', 'دھماکہ', 'dhamāke', 'explosion', 'Number=Sing Case=Acc'],
    ['شہر میں کئی دھماکے ہوئے۔', 'دھماکے', 'دھماکہ', 'dhamāke', 'explosions', 'Number=Plur'],
    ['سیلاب سے کئی گھر تباہ ہوئے۔', 'سیلاب', 'سیلاب', 'sailāb', 'flood', 'Case=Acc'],
    ['لوگوں نے اپنے گھروں میں پناہ لی۔', 'گھروں', 'گھر', 'gharoṉ', 'houses', 'Number=Plur Case=Acc'],
    ['رہنماؤں نے اجلاس بلایا۔', 'رہنماؤں', 'رہنما', 'rahnumāoṉ', 'leaders', 'Number=Plur'],
    ['لڑکیاں سکول گئیں۔', 'لڑکیاں', 'لڑکی', 'laṛkiyāṉ', 'girls', 'Number=Plur Case=Nom Gender=Fem'],
    ['کمپنیوں نے قیمتیں بڑھائیں۔', 'کمپنیوں', 'کمپنی', 'kampaniyoṉ', 'companies', 'Number=Plur'],
    ['کمپنیوں نے قیمتیں بڑھائیں۔', 'قیمتیں', 'قیمت', 'qīmateṉ', 'prices', 'Number=Plur Gender=Fem'],
    ['مائیں اپنے بچوں کو ڈھونڈتی رہیں۔', 'مائیں', 'ماں', 'māeṉ', 'mothers', 'Number=Plur'],
    ['فضا دھوئیں سے بھر گئی۔', 'دھوئیں', 'دھواں', 'dhuveṉ', 'smoke'],
    ['حکام نے تفصیلات جاری کیں۔', 'حکام', 'حکام', 'hukkām', 'officials'],
    ['خواتین نے مارچ کیا۔', 'خواتین', 'خاتون', 'k͟havātīn', 'women', 'Number=Plur'],
    ['وزرا نے حلف اٹھایا۔', 'وزرا', 'وزیر', 'vuzarā', 'ministers', 'Number=Plur'],
    ['کتابیں جلا دی گئیں۔', 'کتابیں', 'کتاب', 'kitābeṉ', 'books', 'Number=Plur'],
    ['پناہ گزینوں کے لیے خیمے پہنچے۔', 'خیمے', 'خیمہ', 'k͟haime', 'tents', 'Number=Plur'],
  ])
})

describe('adjectives in a sentence', () => {
  check([
    ['یہ ایک اچھا فیصلہ ہے۔', 'اچھا', 'اچھا', 'achchhā', 'good', 'Gender=Masc'],
    ['اچھے ڈاکٹر کم ہیں۔', 'اچھے', 'اچھا', 'achchhe', 'good'],
    ['یہ اچھی خبر ہے۔', 'اچھی', 'اچھا', 'achchhī', 'good', 'Gender=Fem'],
    ['نئی کابینہ نے حلف اٹھایا۔', 'نئی', 'نیا', 'naī', 'new', 'Gender=Fem'],
    ['نئے قوانین نافذ ہوئے۔', 'نئے', 'نیا', 'nae', 'new'],
    ['غریبوں کو راشن ملا۔', 'غریبوں', 'غریب', 'g͟harīboṉ', 'poor people', 'Number=Plur'],
    ['یہ ضروری اقدام ہے۔', 'ضروری', 'ضروری', 'zarūrī', 'necessary'],
  ])
})

describe('verbs in a sentence', () => {
  check([
    ['پولیس نے ملزم کو پکڑا۔', 'پکڑا', 'پکڑنا', 'pakṛā', 'caught', 'Aspect=Perf Gender=Masc'],
    ['وہ ہر روز اخبار پڑھتا ہے۔', 'پڑھتا', 'پڑھنا', 'paṛhtā', 'reads', 'Aspect=Imp'],
    ['لوگ اخبار پڑھتے ہیں۔', 'پڑھتے', 'پڑھنا', 'paṛhte', 'read', 'Aspect=Imp'],
    ['وہ خط لکھ رہا ہے۔', 'لکھ', 'لکھنا', 'likh', 'writing'],
    ['اس نے خط لکھ دیا ہے۔', 'لکھ', 'لکھنا', 'likh', 'write'],
    ['مہمان شام کو آئے۔', 'آئے', 'آنا', 'āe', 'came'],
    ['وہ اگلے ہفتے آئیں گے۔', 'آئیں', 'آنا', 'āeṉ', 'come'],
    ['خواتین بھی جلسے میں آئیں۔', 'آئیں', 'آنا', 'āīṉ', 'came'],
    ['حکومت نے نئے وزیر مقرر کیے۔', 'کیے', 'کرنا', 'kiye', 'did'],
    ['اس نے پانی پیا۔', 'پیا', 'پینا', 'piyā', 'drank'],
    ['کسی نے بم کو نہیں چھوا۔', 'چھوا', 'چھونا', 'chhuā', 'touched'],
    ['کئی گھر سیلاب میں بہہ گئے۔', 'بہہ', 'بہنا', 'bah', 'flow'],
    ['وہ یہ بات پہلے بھی کہہ چکے ہیں۔', 'کہہ', 'کہنا', 'kah', 'say'],
    ['حکومت نے نیا پل بنوایا۔', 'بنوایا', 'بنوانا', 'banvāyā', 'had made'],
    ['ماں نے بچے کو دودھ پلایا۔', 'پلایا', 'پلانا', 'pilāyā', 'gave to drink'],
    ['وہ گھر جانے کے لیے تیار ہے۔', 'جانے', 'جانا', 'jāne', 'go'],
    ['تمام مسافر بس سے اترے۔', 'اترے', 'اترنا', 'utre', 'got off'],
    ['اس رپورٹ کو پڑھیے۔', 'پڑھیے', 'پڑھنا', 'paṛhiye', 'please read'],
    ['اگر بارش ہوگی تو میچ نہیں ہوگا۔', 'ہوگی', 'ہونا', 'hogī', 'will be'],
    ['وہ کل واپس جائیگا۔', 'جائیگا', 'جانا', 'jāegā', 'will go'],
    ['عدالت نے اپیل سنی۔', 'سنی', 'سننا', 'sunī', 'heard'],
  ])
})

describe('what helps a verb is no verb of its own', () => {
  test.each([
    ['ملزم کو عدالت میں پیش کیا گیا۔', 'گیا'],
    ['وہ تقریر کر رہے ہیں۔', 'رہے'],
    ['فوج نے شہر خالی کر دیا۔', 'دیا'],
    ['وہ استعفیٰ دے سکتے ہیں۔', 'سکتے'],
    ['وزیر کو معافی مانگنی پڑی۔', 'پڑی'],
    ['لوگ گھر چھوڑنے لگے۔', 'لگے'],
    ['وہ فیصلہ سنا چکے ہیں۔', 'چکے'],
    ['حملہ آور بھاگ گئے۔', 'گئے'],
  ])('%s (%s)', (sentence, form) => {
    expect(wordIn(sentence, form).upos).toBe('AUX')
  })

  test.each([
    ['اس نے مجھے کتاب دی۔', 'دی'],
    ['وہ لاہور گیا۔', 'گیا'],
    ['وہ کراچی میں رہا۔', 'رہا'],
    ['آگ گودام میں لگی۔', 'لگی'],
  ])('but here it is: %s (%s)', (sentence, form) => {
    expect(wordIn(sentence, form).upos).toBe('VERB')
  })
})
