/** The forms of nouns, adjectives and verbs: each lemma's table of forms with what each form expresses. */
import type { Cell } from './cells.ts'
import { joinEnding, joinVerb } from './sounds.ts'

export type Form = { readonly form: string; readonly translit: string; readonly cell: Cell }

/** Joins Urdu letters: after a vowel letter, endings that begin with a vowel carry a hamza (دعائیں, رہنماؤں). */
function urdu(stem: string, ending: 'وں' | 'یں' | 'و' | 'ے' | 'ی'): string {
  if (!/[اآو]$/.test(stem)) return stem + ending
  return stem + { وں: 'ؤں', یں: 'ئیں', و: 'ؤ', ے: 'ئے', ی: 'ئی' }[ending]
}

/** Nouns: لڑکا, گھر, آدمی, بات, لڑکی, دعا, چڑیا, ماں. `kind` is the lexicon's class. */
export function nounForms(lemma: string, translit: string, kind: string): Form[] {
  const [sgObl, plDir, plObl, ...others] =
    kind === 'f' ? feminine(lemma, translit) : masculine(lemma, translit, kind)
  return [
    { form: lemma, translit, cell: 'sgDir' },
    { ...sgObl, cell: 'sgObl' },
    { ...plDir, cell: 'plDir' },
    { ...plObl, cell: 'plObl' },
    ...others.map((other): Form => ({ ...other, cell: 'sgObl' })),
  ]
}

/** Oblique singular, plural, oblique plural, other spellings of the oblique singular. */
type Declined = [sgObl: Pair, plDir: Pair, plObl: Pair, ...sgObl: Pair[]]

function feminine(lemma: string, translit: string): Declined {
  const same: Pair = { form: lemma, translit }
  const cut = lemma.slice(0, -1)
  const open = (stem: string, sound: string): Declined => [
    same,
    { form: urdu(stem, 'یں'), translit: joinEnding(sound, 'eṉ') },
    { form: urdu(stem, 'وں'), translit: joinEnding(sound, 'oṉ') },
  ]
  // ماں → مائیں
  if (/[āoūī]ṉ$/u.test(translit) && lemma.endsWith('ں')) return open(cut, translit.slice(0, -1))
  // بیوہ → بیوائیں
  if (lemma.endsWith('ہ') && translit.endsWith('a')) return open(`${cut}ا`, `${translit.slice(0, -1)}ā`)
  // گائے → گائیں, گایوں
  if (lemma.endsWith('ائے')) {
    const [stem, sound] = [lemma.slice(0, -2), translit.replace(/e$/u, '')]
    return [
      same,
      { form: `${stem}ئیں`, translit: `${sound}eṉ` },
      { form: `${stem}یوں`, translit: `${sound}yoṉ` },
    ]
  }
  // ریلوے has no plural of its own.
  if (lemma.endsWith('ے')) return [same, same, same]
  // چڑیا → چڑیاں
  if (lemma.endsWith('یا') && translit.endsWith('iyā')) {
    return [
      same,
      { form: `${lemma}ں`, translit: `${translit}ṉ` },
      { form: `${cut}وں`, translit: joinEnding(translit, 'oṉ', true) },
    ]
  }
  // لڑکی → لڑکیاں
  if (lemma.endsWith('ی') && translit.endsWith('ī')) {
    return [
      same,
      { form: `${lemma}اں`, translit: joinEnding(translit, 'āṉ') },
      { form: `${lemma}وں`, translit: joinEnding(translit, 'oṉ') },
    ]
  }
  return open(lemma, translit)
}

function masculine(lemma: string, translit: string, kind: string): Declined {
  const same: Pair = { form: lemma, translit }
  const cut = lemma.slice(0, -1)
  // لڑکا → لڑکے, حملہ → حملے
  if (kind !== 'm0' && /[اہ]$/.test(lemma) && /[aā]$/u.test(translit)) {
    const oblique: Pair = { form: `${cut}ے`, translit: joinEnding(translit, 'e', true) }
    return [oblique, oblique, { form: `${cut}وں`, translit: joinEnding(translit, 'oṉ', true) }]
  }
  // موقع → موقعے, موقعوں; most write موقع for the oblique too.
  if (lemma.endsWith('ع') && translit.endsWith('aʻ')) {
    const sound = `${translit.slice(0, -2)}ʻ`
    const oblique: Pair = { form: `${lemma}ے`, translit: `${sound}e` }
    return [same, oblique, { form: `${lemma}وں`, translit: `${sound}oṉ` }, oblique]
  }
  // دھواں → دھوئیں, دھویں
  if (lemma.endsWith('واں') && /u(?:ṉ?v)?āṉ$/u.test(translit)) {
    const [stem, sound] = [lemma.slice(0, -2), translit.slice(0, -2)]
    const oblique: Pair = { form: `${stem}ئیں`, translit: `${sound}eṉ` }
    return [
      oblique,
      oblique,
      { form: `${stem}ؤں`, translit: `${sound}oṉ` },
      { form: `${stem}یں`, translit: `${sound}eṉ` },
    ]
  }
  // کارواں → کاروانوں; گاؤں stays.
  if (lemma.endsWith('ں')) {
    const many = lemma.endsWith('اں') ? { form: `${cut}نوں`, translit: `${translit.slice(0, -1)}noṉ` } : same
    return [same, same, many]
  }
  return [same, same, { form: urdu(lemma, 'وں'), translit: joinEnding(translit, 'oṉ') }]
}
type Pair = { readonly form: string; readonly translit: string }

/** Adjectives: اچھا changes (اچھے, اچھی); ضروری does not. As nouns both take وں: امیروں "of the rich". */
export function adjectiveForms(lemma: string, translit: string, kind: string): Form[] {
  if (kind !== 'v') return [{ form: lemma, translit, cell: 'base' }]
  const [stem, sound] = [lemma.slice(0, -1), translit.replace(/y?[aā]$/u, '')]
  // نیا: نئے, نئی
  const glide = translit.endsWith('ayā') ? stem.slice(0, -1) + 'ئ' : stem
  return [
    { form: lemma, translit, cell: 'masc' },
    { form: `${glide}ے`, translit: `${sound}e`, cell: 'mascObl' },
    { form: glide.endsWith('ئ') ? `${glide}ی` : `${stem}ی`, translit: `${sound}ī`, cell: 'fem' },
    { form: `${stem}وں`, translit: `${sound}oṉ`, cell: 'ones' },
  ]
}

type Irregular = Partial<Record<Cell, readonly [form: string, translit: string]>>
const polite = (form: string, translit: string): Irregular => ({ polite: [form, translit] })
/** The root of دینا and لینا ends in ے: دے, دیگا. */
const rootInE = (letter: string, sound: string): Irregular => ({
  stem: [`${letter}ے`, `${sound}e`],
  conv: [`${letter}یکر`, `${sound}ekar`],
  futMS: [`${letter}یگا`, `${sound}egā`],
  futFS: [`${letter}یگی`, `${sound}egī`],
  futMP: [`${letter}ینگے`, `${sound}eṉge`],
  futFP: [`${letter}ینگی`, `${sound}eṉgī`],
})
/** Verbs whose past or request is not made by rule. */
const IRREGULAR: Readonly<Record<string, Irregular>> = {
  کرنا: {
    perfMS: ['کیا', 'kiyā'],
    perfMP: ['کیے', 'kiye'],
    perfFS: ['کی', 'kī'],
    perfFP: ['کیں', 'kīṉ'],
    ...polite('کیجیے', 'kījiye'),
  },
  جانا: { perfMS: ['گیا', 'gayā'], perfMP: ['گئے', 'gae'], perfFS: ['گئی', 'gaī'], perfFP: ['گئیں', 'gaīṉ'] },
  دینا: {
    perfMS: ['دیا', 'diyā'],
    perfMP: ['دیے', 'diye'],
    perfFS: ['دی', 'dī'],
    perfFP: ['دیں', 'dīṉ'],
    sub1S: ['دوں', 'dūṉ'],
    sub3S: ['دے', 'de'],
    subP: ['دیں', 'deṉ'],
    sub2P: ['دو', 'do'],
    ...rootInE('د', 'd'),
    ...polite('دیجیے', 'dījiye'),
  },
  لینا: {
    perfMS: ['لیا', 'liyā'],
    perfMP: ['لیے', 'liye'],
    perfFS: ['لی', 'lī'],
    perfFP: ['لیں', 'līṉ'],
    sub1S: ['لوں', 'lūṉ'],
    sub3S: ['لے', 'le'],
    subP: ['لیں', 'leṉ'],
    sub2P: ['لو', 'lo'],
    ...rootInE('ل', 'l'),
    ...polite('لیجیے', 'lījiye'),
  },
  پینا: polite('پیجیے', 'pījiye'),
  سینا: polite('سیجیے', 'sījiye'),
  ہونا: {
    perfMS: ['ہوا', 'huā'],
    perfMP: ['ہوئے', 'hue'],
    perfFS: ['ہوئی', 'huī'],
    perfFP: ['ہوئیں', 'huīṉ'],
    sub1S: ['ہوں', 'hūṉ'],
    sub3S: ['ہو', 'ho'],
    subP: ['ہوں', 'hoṉ'],
    sub2P: ['ہو', 'ho'],
    futMS: ['ہوگا', 'hogā'],
    futFS: ['ہوگی', 'hogī'],
    futMP: ['ہونگے', 'hoṉge'],
    futFP: ['ہونگی', 'hoṉgī'],
  },
}

/** The whole table of a verb: کرنا, کرنے, کرتا, کیا, کرے, کریں, کر, کرکے and so on. Empty when `lemma` is no infinitive. */
export function verbForms(lemma: string, translit: string): Form[] {
  if (!lemma.endsWith('نا') || !translit.endsWith('nā')) return []
  const [root, sound] = [lemma.slice(0, -2), translit.slice(0, -2)]
  // آنا, لانا, رونا, چھونا: after a vowel letter, endings carry a hamza.
  const open = /[āoū]$/u.test(sound) && /[آاو]$/.test(root)
  const own = IRREGULAR[lemma] ?? {}
  const make = (cell: Cell, form: string, ending: string): Form => {
    const [irregularForm, irregularSound] = own[cell] ?? []
    return { cell, form: irregularForm ?? root + form, translit: irregularSound ?? joinVerb(sound, ending) }
  }
  const glide = (closed: string, afterVowel: string) => (open ? afterVowel : closed)
  const pi = root.endsWith('ی') && sound.endsWith('ī')
  return [
    make('inf', 'نا', 'nā'),
    make('infObl', 'نے', 'ne'),
    make('infFem', 'نی', 'nī'),
    make('impMS', 'تا', 'tā'),
    make('impMP', 'تے', 'te'),
    make('impFS', 'تی', 'tī'),
    make('impFP', 'تیں', 'tīṉ'),
    make('perfMS', open && !sound.endsWith('ū') ? 'یا' : 'ا', 'ā'),
    make('perfMP', glide('ے', 'ئے'), 'e'),
    make('perfFS', pi ? '' : glide('ی', 'ئی'), 'ī'),
    make('perfFP', pi ? 'ں' : glide('یں', 'ئیں'), 'īṉ'),
    make('sub1S', glide('وں', 'ؤں'), 'ūṉ'),
    make('sub3S', glide('ے', 'ئے'), 'e'),
    make('subP', glide('یں', 'ئیں'), 'eṉ'),
    make('sub2P', glide('و', 'ؤ'), 'o'),
    make('polite', glide('یے', 'ئیے'), 'iye'),
    make('stem', '', ''),
    make('conv', 'کر', 'kar'),
    // کہنا, بہنا, سہنا: by itself the root is written with two (کہہ); رہنا has رہ.
    ...(/[^آاویر]ہ$/.test(root) ? [make('stem', 'ہ', ''), make('conv', 'ہکر', 'kar')] : []),
    make('futMS', glide('یگا', 'ئیگا'), 'egā'),
    make('futFS', glide('یگی', 'ئیگی'), 'egī'),
    make('futMP', glide('ینگے', 'ئینگے'), 'eṉge'),
    make('futFP', glide('ینگی', 'ئینگی'), 'eṉgī'),
  ]
}
