/** The Devanagari spelling (ur-Deva) that a reader of Hindi expects, derived from the full romanisation by rule. */

const CONSONANTS: readonly (readonly [roman: string, letter: string])[] = [
  ['k͟h', 'ख़'],
  ['g͟h', 'ग़'],
  ['chh', 'छ'],
  ['kh', 'ख'],
  ['gh', 'घ'],
  ['ch', 'च'],
  ['jh', 'झ'],
  ['ṭh', 'ठ'],
  ['ḍh', 'ढ'],
  ['ṛh', 'ढ़'],
  ['th', 'थ'],
  ['dh', 'ध'],
  ['ph', 'फ'],
  ['bh', 'भ'],
  ['sh', 'श'],
  ['zh', 'झ़'],
  ['k', 'क'],
  ['q', 'क़'],
  ['g', 'ग'],
  ['j', 'ज'],
  ['z', 'ज़'],
  ['ṭ', 'ट'],
  ['ḍ', 'ड'],
  ['ṛ', 'ड़'],
  ['t', 'त'],
  ['d', 'द'],
  ['n', 'न'],
  ['p', 'प'],
  ['f', 'फ़'],
  ['b', 'ब'],
  ['m', 'म'],
  ['y', 'य'],
  ['r', 'र'],
  ['l', 'ल'],
  ['v', 'व'],
  ['s', 'स'],
  ['h', 'ह'],
]
/** Vowels: alone, and as a sign on a consonant. */
const VOWELS: readonly (readonly [roman: string, alone: string, sign: string])[] = [
  ['ai', 'ऐ', 'ै'],
  ['au', 'औ', 'ौ'],
  ['ā', 'आ', 'ा'],
  ['ī', 'ई', 'ी'],
  ['ū', 'ऊ', 'ू'],
  ['a', 'अ', ''],
  ['i', 'इ', 'ि'],
  ['u', 'उ', 'ु'],
  ['e', 'ए', 'े'],
  ['o', 'ओ', 'ो'],
]
const VIRAMA = '्'
const BINDU = 'ं'
const CHANDRABINDU = 'ँ'

/** Words whose Hindi spelling is fixed and does not follow from the sound. */
const FIXED: Readonly<Record<string, string>> = {
  ye: 'यह',
  vo: 'वह',
  na: 'न',
  ki: 'कि',
  liye: 'लिए',
  kiye: 'किए',
  diye: 'दिए',
  chāhiye: 'चाहिए',
  paṛhiye: 'पढ़िए',
  darmiyān: 'दरमियान',
}

/** Where Hindi writes two consonants inside a word as one sign; elsewhere the first keeps its full letter (मतलब, करना). */
const CONJUNCT =
  /^(?:(.+)\1|(?:s|sh)(?:t|th|ṭ|p|k|q|f|m)|(?:f|q|k͟h|k)t|f[sz]|r(?:d|t|m|f|j|z|sh|v|b|ṭ|ḍ|ch|g͟h|k͟h)|l(?:m|f|v)|n(?:h|v)|mh|.+y|t[vr]|dr|ṭr|hm)$/

type Sound =
  | { readonly kind: 'consonant'; readonly roman: string; readonly letter: string }
  | { readonly kind: 'vowel'; readonly roman: string; readonly alone: string; readonly sign: string }
  | { readonly kind: 'nasal' | 'ain' }
  | { readonly kind: 'other'; readonly text: string }

/**
 * Spells a romanised word in Devanagari: `hamla` → हमला, `nahīṉ` → नहीं, `karnā` (VERB) → करना, `zarāeʻ-e` → ज़राए-ए.
 * `upos` tells where a verb's ending begins. Any string gives a string; what is no sound of the scheme is kept.
 */
export function toDevanagari(translit: string, upos: string): string {
  return translit
    .normalize('NFC')
    .toLowerCase()
    .split(/([\s-]+)/)
    .map((part, index, parts) => {
      if (index % 2 === 1) return part
      if (part === 'e' && parts[index - 1]?.includes('-')) return 'ए'
      if (Object.hasOwn(FIXED, part)) return FIXED[part] ?? part
      // Hindi writes these nouns with a v: तनाव, दबाव.
      return spell(soundsOf(upos === 'NOUN' ? part.replace(/āo$/, 'āv') : part), upos)
    })
    .join('')
    .normalize('NFC')
}

function soundsOf(word: string): Sound[] {
  const sounds: Sound[] = []
  for (let at = 0; at < word.length; ) {
    const [length, sound] = soundAt(word, at)
    if (sound) sounds.push(sound)
    at += length
  }
  return sounds
}

function soundAt(word: string, at: number): [length: number, sound?: Sound] {
  const consonant = CONSONANTS.find(([roman]) => word.startsWith(roman, at))
  if (consonant)
    return [consonant[0].length, { kind: 'consonant', roman: consonant[0], letter: consonant[1] }]
  const vowel = VOWELS.find(([roman]) => word.startsWith(roman, at))
  if (vowel) return [vowel[0].length, { kind: 'vowel', roman: vowel[0], alone: vowel[1], sign: vowel[2] }]
  const letter = String.fromCodePoint(word.codePointAt(at) ?? 0)
  if (letter === 'ṉ') return [1, { kind: 'nasal' }]
  if (letter === 'ʻ') return [1, { kind: 'ain' }]
  if (letter === 'ʹ' || letter === 'ʼ') return [1]
  return [letter.length, { kind: 'other', text: letter }]
}

function spell(sounds: readonly Sound[], upos: string): string {
  const ending = verbEnding(sounds, upos)
  return sounds.map((_, at) => spellSound(sounds, at, ending)).join('')
}

/** Where the ending of a verb begins (kar|nā, kar|tā), so that no letters join across it; beyond the word when there is none. */
function verbEnding(sounds: readonly Sound[], upos: string): number {
  const [consonant, vowel] = sounds.slice(-2)
  const ends =
    consonant?.kind === 'consonant' &&
    vowel?.kind === 'vowel' &&
    /^[nt]$/.test(consonant.roman) &&
    /^[āeī]$/.test(vowel.roman)
  return ends && (upos === 'VERB' || upos === 'AUX') ? sounds.length - 2 : sounds.length
}

function spellSound(sounds: readonly Sound[], at: number, ending: number): string {
  const sound = sounds[at]
  const before = sounds[at - 1]
  if (!sound) return ''
  switch (sound.kind) {
    case 'consonant':
      return spellConsonant(sounds, at, ending)
    case 'vowel':
      return spellVowel(sounds, at)
    case 'nasal':
      // The dot alone where a sign already stands above the line: में, नहीं; the moon with it elsewhere: हाँ.
      return before?.kind === 'vowel' && /^[āūua]$/.test(before.roman) ? CHANDRABINDU : BINDU
    case 'ain':
      return ''
    case 'other':
      return sound.text
  }
}

function spellVowel(sounds: readonly Sound[], at: number): string {
  const vowel = sounds[at]
  if (vowel?.kind !== 'vowel') return ''
  // An ʻ after a consonant is silent: جمعے jumʻe is जुमे.
  const silent = sounds[at - 1]?.kind === 'ain' && sounds[at - 2]?.kind === 'consonant'
  const before = silent ? sounds[at - 2] : sounds[at - 1]
  const onConsonant = before?.kind === 'consonant'
  if (vowel.roman === 'a') {
    const afterAin = sounds[at + 1]?.kind === 'ain' ? sounds[at + 2] : sounds[at]
    const doubled = afterAin?.kind === 'vowel' && afterAin !== vowel && afterAin.roman === 'a'
    // متعلق mutaʻalliq is मुताल्लिक़: the a on both sides of ʻ are one long ā.
    const [mid, first] = [sounds[at - 1], sounds[at - 2]]
    if (mid?.kind === 'ain' && first?.kind === 'vowel' && first.roman === 'a') return ''
    const beforeAin = sounds[at + 1]?.kind === 'ain' && (doubled || afterAin?.kind !== 'vowel')
    // معلوم maʻlūm is मालूम; حملہ hamla is हमला.
    if (beforeAin || (at === sounds.length - 1 && onConsonant)) return onConsonant ? 'ा' : 'आ'
  }
  return onConsonant ? vowel.sign : vowel.alone
}

const HOMORGANIC: Readonly<Record<string, RegExp>> = {
  n: /^(?:k|kh|k͟h|g|gh|ch|chh|j|jh|ṭ|ṭh|ḍ|ḍh|t|th|d|dh|s|z|sh)$/,
  m: /^(?:p|ph|b|bh)$/,
}

function spellConsonant(sounds: readonly Sound[], at: number, ending: number): string {
  const sound = sounds[at]
  const after = sounds[at + 1]
  if (sound?.kind !== 'consonant') return ''
  if (after?.kind !== 'consonant') return sound.letter
  const inVerb = at + 1 === ending
  if (at > 0 && !inVerb && HOMORGANIC[sound.roman]?.test(after.roman)) return BINDU
  return joins(sounds, at, sound.roman, after.roman) && !inVerb ? sound.letter + VIRAMA : sound.letter
}

function joins(sounds: readonly Sound[], at: number, first: string, second: string): boolean {
  // Nothing but consonants before it, or after it: pr|a…, …mul|k.
  const opens = at === 0
  const closes = sounds.slice(at + 1).every(({ kind }) => kind === 'consonant')
  const before = sounds[at - 1]
  // मुल्की, तुर्की; but सरकार.
  const short = before?.kind === 'vowel' && /^[iu]$/.test(before.roman) && /^[rl]k$/.test(first + second)
  const aspirated = second === `${first}h` || (first === 'ch' && second === 'chh')
  return opens || closes || short || aspirated || CONJUNCT.test(first + second)
}
