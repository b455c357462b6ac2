/** What each letter can stand for in the full romanisation, and which vowel mark it then has or calls for. */

export const ZABAR = '\u064e'
export const PESH = '\u064f'
export const ZER = '\u0650'
const TASHDID = '\u0651'
const KHARI_ZABAR = '\u0670'
const DO_ZABAR = '\u064b'

/** One way to read a letter. */
export type LetterSound = {
  /** What it takes of the romanisation; empty when it is silent or only carries a vowel. */
  readonly sound: string
  /** A short vowel may follow and be on it; `too`: on what was before it, as on an aspirate's first letter (گَھر). */
  readonly carries?: boolean | 'too'
  /** The mark on the letter before. */
  readonly before?: string
  /** At the end of a word `before` is left out, since the letter can be read in one way only. */
  readonly onlyInside?: true
  /** The mark on the letter itself. */
  readonly own?: string
  /** `later`: not the first letter of a word; `inside`: nor the last. */
  readonly place?: 'start' | 'later' | 'inside' | 'end'
  /** Only after this letter. */
  readonly after?: string
  /** Only before this letter. */
  readonly next?: string
  /** Only where two letters or more come before. */
  readonly afterTwo?: true
  /** Only where a short vowel comes next. */
  readonly vowelNext?: true
  /** Only after a letter that has no vowel yet. */
  readonly needsOpen?: true
  /** What comes to mind first costs nothing. */
  readonly cost?: number
}

/** Vowels without a letter; ā has its khari zabar (رحمٰن), short e and o their neighbours' marks (ذہن, شہرت). */
export const SHORT_VOWELS: readonly {
  readonly sound: string
  readonly mark: string
  readonly cost: number
}[] = [
  { sound: 'a', mark: ZABAR, cost: 0 },
  { sound: 'i', mark: ZER, cost: 0 },
  { sound: 'u', mark: PESH, cost: 0 },
  { sound: 'e', mark: ZER, cost: 2 },
  { sound: 'o', mark: PESH, cost: 2 },
  { sound: 'ā', mark: KHARI_ZABAR, cost: 4 },
]

// As in transliterate.ts, whose tables of English would come along with it into the page.
const CONSONANTS = `
  ب b پ p ت t ٹ ṭ ث s ج j چ ch ح h خ k͟h د d ڈ ḍ ذ z ر r ڑ ṛ ز z ژ zh س s ش sh ص s ض z ط t ظ z غ g͟h ف f ق q ک k گ g م m
`

/** A consonant, single or with tashdid. */
const consonant = (sound: string, cost = 0): LetterSound[] => [
  { sound, carries: true, cost },
  { sound: sound + sound, carries: true, own: TASHDID, cost: cost + 1 },
]

const ALIF: readonly LetterSound[] = [
  // اب, اُس; and before a vowel letter: ایک, اور.
  { sound: '', carries: true, place: 'start' },
  { sound: 'ā' },
  // The article: بالکل; before a hamza in foreign words: کوائن.
  { sound: '', place: 'later', next: 'ل', cost: 3 },
  { sound: '', place: 'later', next: 'ئ', cost: 3 },
  // At the joint of two parts: الاقوامی, بااثر.
  { sound: '', carries: true, place: 'later', vowelNext: true, cost: 4 },
  { sound: 'an', own: DO_ZABAR, place: 'end' },
  { sound: 'a', place: 'end', cost: 2 },
]

const YE: readonly LetterSound[] = [
  ...consonant('y'),
  { sound: 'ī', before: ZER, onlyInside: true },
  { sound: 'i', before: ZER, onlyInside: true, cost: 2 },
  { sound: 'e' },
  { sound: 'ai', before: ZABAR, needsOpen: true },
  // دعویٰ
  { sound: 'ā', own: KHARI_ZABAR, place: 'end', cost: 1 },
]

const HE: readonly LetterSound[] = [
  ...consonant('h'),
  // حملہ; but نَہ, کِہ.
  { sound: 'a', place: 'end', afterTwo: true, needsOpen: true },
  { sound: 'ā', place: 'end', needsOpen: true, cost: 2 },
  { sound: '', place: 'end', cost: 1 },
]

const VAO: readonly LetterSound[] = [
  ...consonant('v'),
  { sound: 'ū', before: PESH },
  { sound: 'o' },
  { sound: 'au', before: ZABAR },
  // خود
  { sound: 'u', before: PESH, cost: 1 },
  // خواب
  { sound: '', after: 'خ', cost: 1 },
  // زکوٰۃ
  { sound: 'ā', cost: 3 },
]

const AIN: readonly LetterSound[] = [
  ...consonant('ʻ'),
  { sound: '', carries: true, place: 'start' },
  // العموم
  { sound: '', carries: true, place: 'inside', needsOpen: true, cost: 0.5 },
  { sound: '', carries: true, cost: 1 },
  // اعظم in āzam: the long vowel has its alif.
  { sound: '', cost: 1 },
]

/** Ways to read each letter: `lookupKey` of it, but for ؤ ۂ ۃ ۓ, which are read apart. */
export const LETTER_SOUNDS: ReadonlyMap<string, readonly LetterSound[]> = new Map<
  string,
  readonly LetterSound[]
>([
  ...Array.from(
    CONSONANTS.matchAll(/(\S+) (\S+)/gu),
    ([, letter = '', sound = '']): [string, LetterSound[]] => [letter, consonant(sound)],
  ),
  ['ا', ALIF],
  ['آ', [{ sound: 'ā' }]],
  ['ی', YE],
  ['ے', [{ sound: 'e' }, { sound: 'ai', before: ZABAR, needsOpen: true }]],
  ['و', VAO],
  ['ہ', HE],
  ['ھ', [{ sound: 'h', carries: 'too' }]],
  ['ع', AIN],
  // The article before س, ر, د …: السلام.
  ['ل', [...consonant('l'), { sound: '', after: 'ا', cost: 3 }]],
  // پانچ; شنبہ.
  ['ن', [...consonant('n'), { sound: 'ṉ', carries: true, cost: 1 }, { sound: 'm', carries: true, cost: 3 }]],
  ['ں', [{ sound: 'ṉ' }, { sound: 'n', cost: 2 }]],
  // قائم, کوئی; لئے.
  [
    'ئ',
    [
      { sound: '', carries: true },
      { sound: 'y', carries: true, cost: 1 },
    ],
  ],
  // گاؤں; مؤثر.
  [
    'ؤ',
    [
      { sound: 'o' },
      { sound: 'ū' },
      { sound: 'u' },
      { sound: 'v' },
      { sound: 'au', before: ZABAR, needsOpen: true },
      { sound: '', carries: true },
    ],
  ],
  ['ء', [{ sound: '' }, { sound: '', carries: true, cost: 1 }]],
  ['ۂ', [{ sound: 'a', needsOpen: true }, { sound: 'h' }]],
  [
    'ۃ',
    [
      { sound: 't', carries: true },
      { sound: 'a', needsOpen: true },
    ],
  ],
  ['ۓ', [{ sound: 'e' }]],
])
