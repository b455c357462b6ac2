import { describe, expect, test } from 'vitest'
import { toDevanagari } from '#urdu/script/devanagari.ts'

/** Urdu, romanisation, part of speech, what a Hindi newspaper would write. */
type Row = readonly [urdu: string, translit: string, upos: string, hindi: string]

function follows(rows: readonly Row[]) {
  test.each(rows)('%s %s (%s) → %s', (_urdu, translit, upos, hindi) => {
    expect(toDevanagari(translit, upos)).toBe(hindi.normalize('NFC'))
  })
}

describe('letters that Hindi joins', () => {
  follows([
    ['اچھا', 'achchhā', 'ADJ', 'अच्छा'],
    ['پتھر', 'patthar', 'NOUN', 'पत्थर'],
    ['مسترد', 'mustarad', 'ADJ', 'मुस्तरद'],
    ['مستقل', 'mustaqil', 'ADJ', 'मुस्तक़िल'],
    ['راستہ', 'rāsta', 'NOUN', 'रास्ता'],
    ['دوست', 'dost', 'NOUN', 'दोस्त'],
    ['مشترکہ', 'mushtarka', 'ADJ', 'मुश्तरका'],
    ['مشکل', 'mushkil', 'ADJ', 'मुश्किल'],
    ['تصویر', 'tasvīr', 'NOUN', 'तस्वीर'],
    ['مسجد', 'masjid', 'NOUN', 'मस्जिद'],
    ['دفتر', 'daftar', 'NOUN', 'दफ़्तर'],
    ['گرفتار', 'giraftār', 'ADJ', 'गिरफ़्तार'],
    ['مختلف', 'muk͟htalif', 'ADJ', 'मुख़्तलिफ़'],
    ['قبضہ', 'qabza', 'NOUN', 'क़ब्ज़ा'],
    ['تبدیلی', 'tabdīlī', 'NOUN', 'तब्दीली'],
    ['رابطہ', 'rābita', 'NOUN', 'राब्ता'],
    ['رابطے', 'rābte', 'NOUN', 'राब्ते'],
    ['اکثر', 'aksar', 'ADV', 'अक्सर'],
    ['شکریہ', 'shukriya', 'NOUN', 'शुक्रिया'],
    ['اردو', 'Urdū', 'PROPN', 'उर्दू'],
    ['مرضی', 'marzī', 'NOUN', 'मर्ज़ी'],
    ['سرگرمیوں', 'sargarmiyoṉ', 'NOUN', 'सरगर्मियों'],
    ['ترکی', 'Turkī', 'PROPN', 'तुर्की'],
    ['کارروائی', 'kārravāī', 'NOUN', 'कार्रवाई'],
    ['جلدی', 'jaldī', 'ADV', 'जल्दी'],
    ['بلکہ', 'balki', 'CCONJ', 'बल्कि'],
    ['الزام', 'ilzām', 'NOUN', 'इल्ज़ाम'],
    ['ملکی', 'mulkī', 'ADJ', 'मुल्की'],
    ['تنخواہ', 'tank͟hvāh', 'NOUN', 'तनख़्वाह'],
    ['اسلامی', 'Islāmī', 'ADJ', 'इस्लामी'],
    ['شخصیت', 'shak͟hsiyat', 'NOUN', 'शख़्सियत'],
  ])
})

describe('letters that Hindi keeps apart', () => {
  follows([
    ['مطلب', 'matlab', 'NOUN', 'मतलब'],
    ['سرکار', 'sarkār', 'NOUN', 'सरकार'],
    ['امریکی', 'Amrīkī', 'ADJ', 'अमरीकी'],
    ['جنوری', 'Janvarī', 'NOUN', 'जनवरी'],
    ['دوسرے', 'dūsre', 'ADJ', 'दूसरे'],
    ['محکموں', 'mahkamoṉ', 'NOUN', 'महकमों'],
    ['اہلکار', 'ahlkār', 'NOUN', 'अहलकार'],
    ['مشرقی', 'mashriqī', 'ADJ', 'मशरिक़ी'],
    ['مرکزی', 'markazī', 'ADJ', 'मरकज़ी'],
    ['برسوں', 'barsoṉ', 'NOUN', 'बरसों'],
    ['درمیان', 'darmiyān', 'ADP', 'दरमियान'],
    ['تردید', 'tardīd', 'NOUN', 'तरदीद'],
    ['فرمان', 'farmān', 'NOUN', 'फ़रमान'],
    ['کردار', 'kirdār', 'NOUN', 'किरदार'],
    ['کامیاب', 'kāmyāb', 'ADJ', 'कामयाब'],
    ['روشنی', 'roshnī', 'NOUN', 'रोशनी'],
    ['فیصلہ', 'faisla', 'NOUN', 'फ़ैसला'],
    ['اخبار', 'ak͟hbār', 'NOUN', 'अख़बार'],
    ['بہتر', 'behtar', 'ADJ', 'बेहतर'],
  ])
})

describe('both ends of a word', () => {
  follows([
    ['ملک', 'mulk', 'NOUN', 'मुल्क'],
    ['وقت', 'vaqt', 'NOUN', 'वक़्त'],
    ['علم', 'ilm', 'NOUN', 'इल्म'],
    ['جرم', 'jurm', 'NOUN', 'जुर्म'],
    ['پشت', 'pusht', 'NOUN', 'पुश्त'],
    ['کیا', 'kyā', 'PART', 'क्या'],
    ['کریملن', 'Kremlin', 'PROPN', 'क्रेमलिन'],
    ['ٹرین', 'ṭren', 'NOUN', 'ट्रेन'],
    ['خواب', 'k͟hvāb', 'NOUN', 'ख़्वाब'],
    ['شہر', 'shahr', 'NOUN', 'शहर'],
    ['صدر', 'sadr', 'NOUN', 'सदर'],
    ['اصل', 'asl', 'ADJ', 'असल'],
  ])
})

describe('verbs', () => {
  follows([
    ['کرنا', 'karnā', 'VERB', 'करना'],
    ['کرتی', 'kartī', 'VERB', 'करती'],
    ['رکھتے', 'rakhte', 'VERB', 'रखते'],
    ['بننا', 'bannā', 'VERB', 'बनना'],
    ['جانتے', 'jānte', 'VERB', 'जानते'],
    ['سنتیں', 'suntīṉ', 'VERB', 'सुनतीं'],
    ['سکنا', 'saknā', 'AUX', 'सकना'],
    ['بستا', 'bastā', 'VERB', 'बसता'],
    ['بستہ', 'basta', 'NOUN', 'बस्ता'],
    ['کھسکا', 'khiskā', 'VERB', 'खिसका'],
    ['مسکرانا', 'muskurānā', 'VERB', 'मुस्कुराना'],
    ['سنبھالا', 'sambhālā', 'VERB', 'संभाला'],
    ['فرمایا', 'farmāyā', 'VERB', 'फ़रमाया'],
  ])
})

describe('words with a spelling of their own', () => {
  follows([
    ['یہ', 'ye', 'PRON', 'यह'],
    ['وہ', 'vo', 'PRON', 'वह'],
    ['نہ', 'na', 'PART', 'न'],
    ['کہ', 'ki', 'SCONJ', 'कि'],
    ['اور', 'aur', 'CCONJ', 'और'],
    ['رائے', 'rāe', 'NOUN', 'राय'],
    ['گاؤں', 'gāoṉ', 'NOUN', 'गाँव'],
    ['قائم', 'qāim', 'ADJ', 'क़ायम'],
    ['دائرے', 'dāire', 'NOUN', 'दायरे'],
    ['علاوہ', 'ilāva', 'ADP', 'अलावा'],
    ['باوجود', 'bāvujūd', 'ADP', 'बावजूद'],
    ['جرائم', 'jarāim', 'NOUN', 'जरायम'],
    ['دنیا', 'dunyā', 'NOUN', 'दुनिया'],
    ['زیادہ', 'ziyāda', 'ADV', 'ज़्यादा'],
  ])
})

describe('names and loans', () => {
  follows([
    ['پوتن', 'Pūtin', 'PROPN', 'पुतिन'],
    ['ولادیمیر', 'Vlādīmīr', 'PROPN', 'व्लादिमीर'],
    ['ماسکو', 'Māsko', 'PROPN', 'मॉस्को'],
    ['وائٹ', 'Vāiṭ', 'PROPN', 'व्हाइट'],
    ['سوئٹزر لینڈ', 'Sviṭzar Lainḍ', 'PROPN', 'स्विट्ज़र लैंड'],
    ['پاکستان', 'Pākistān', 'PROPN', 'पाकिस्तान'],
    ['افغانستان', 'Afg͟hānistān', 'PROPN', 'अफ़ग़ानिस्तान'],
    ['ہندوستان', 'Hindustān', 'PROPN', 'हिंदुस्तान'],
    ['کال', 'kāl', 'NOUN', 'कॉल'],
    ['آپریشن', 'āpreshan', 'NOUN', 'ऑपरेशन'],
    ['ڈاکٹر', 'ḍākṭar', 'NOUN', 'डॉक्टर'],
    ['رپورٹر', 'riporṭar', 'NOUN', 'रिपोर्टर'],
    ['سکیورٹی', 'sikyoriṭī', 'NOUN', 'सिक्योरिटी'],
    ['سرور', 'sarvar', 'NOUN', 'सर्वर'],
    ['ہیکرز', 'haikarz', 'NOUN', 'हैकर्स'],
    ['قرض', 'qarz', 'NOUN', 'क़र्ज़'],
    ['رینسمویئر', 'rainsamveyar', 'NOUN', 'रैंसमवेयर'],
  ])
})
