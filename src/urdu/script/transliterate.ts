/** A word that nobody knows, spelled out by its letters: a romanisation with guessed vowels, and an English spelling of it. */
import { capital } from '#urdu/english/inflect.ts'

/** What each consonant of Urdu is said as; ہ at the end of a word may be silent, ن may be nasal. */
export const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 'ṭ',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'k͟h',
  د: 'd',
  ڈ: 'ḍ',
  ذ: 'z',
  ر: 'r',
  ڑ: 'ṛ',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  غ: 'g͟h',
  ف: 'f',
  ق: 'q',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ہ: 'h',
}
const ASPIRATES = new Set('بپتٹجچدڈڑکگلمن')
// Endings whose vowels the letters do not give but the word's shape does.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/یشن$/, 'eshan'],
  [/ینگ$/, 'īng'],
  [/نگ$/, 'ing'],
  [/منٹ$/, 'menṭ'],
  [/الدین$/, 'uddīn'],
  [/اللہ$/, 'ullāh'],
  [/ستان$/, 'istān'],
  [/پور$/, 'pūr'],
  [/ٹاؤن$/, 'ṭāun'],
  [/لینڈ$/, 'lainḍ'],
  [/وڈ$/, 'vuḍ'],
]

type Sound = { readonly text: string; readonly vowel: boolean }

export type Spelled = { readonly translit: string; readonly english: string }

/** Romanises by letters; vowels that are not written are guessed as `a` between consonants. Never empty for a word with a letter. */
export function spellOut(key: string): Spelled {
  const translit = UNWRITTEN[key] ?? (key.includes(ALLAH) ? withAllah(key) : byLetters(key))
  return { translit, english: toEnglish(translit) }
}

/** Words of Arabic whose long ā is said and not written. */
export const UNWRITTEN: Readonly<Record<string, string>> = {
  الہی: 'ilāhī',
  رحمن: 'rahmān',
  لہذا: 'lihāzā',
  ہذا: 'hāzā',
}
const ALLAH = 'اللہ'

/** نصراللہ nasrullāh; at the beginning allāh. */
function withAllah(key: string): string {
  const [first = '', ...rest] = key.split(ALLAH).map((piece) => (piece === '' ? '' : byLetters(piece)))
  return [first, ...rest].reduce((text, piece) => `${text}${text === '' ? 'allāh' : 'ullāh'}${piece}`)
}

function byLetters(key: string): string {
  let ending = ''
  let body = key
  for (const [pattern, sound] of ENDINGS) {
    if (pattern.test(key) && key.replace(pattern, '').length >= 2) {
      body = key.replace(pattern, '')
      ending = sound
      break
    }
  }
  const start = joinSounds(soundsOf(Array.from(body), ending === ''))
  // The i of -ing and -istān is not written: after a vowel there is none (بانگ, ہندوستان).
  return start + (/[aāiīuūeo]$/u.test(start) ? ending.replace(/^i/u, '') : ending)
}

/**
 * Letters as sounds; و and ی are vowels between consonants and consonants beside vowels. `whole` when no ending follows,
 * so that a last ہ is silent.
 */
function soundsOf(letters: readonly string[], whole: boolean): Sound[] {
  const sounds: Sound[] = []
  letters.forEach((letter, at) => {
    const [previous, next] = [letters[at - 1], letters[at + 1]]
    const last = sounds.at(-1)
    const consonant = CONSONANTS[letter]
    if (letter === 'ھ') {
      if (last && !last.vowel && previous && ASPIRATES.has(previous))
        sounds[sounds.length - 1] = { text: `${last.text}h`, vowel: false }
      else sounds.push({ text: 'h', vowel: false })
    } else if (letter === 'ہ' && whole && at === letters.length - 1 && last && !last.vowel)
      sounds.push({ text: 'a', vowel: true })
    else if (letter === 'ں') sounds.push({ text: 'ṉ', vowel: false })
    else if (consonant) sounds.push({ text: consonant, vowel: false })
    else if (letter === 'آ') sounds.push({ text: 'ā', vowel: true })
    else if (letter === 'ا') {
      if (at === 0) {
        // Before و and ی an initial alif only carries them: ایران, اوباما.
        if (next !== 'و' && next !== 'ی' && next !== 'ے') sounds.push({ text: 'a', vowel: true })
      } else sounds.push({ text: 'ā', vowel: true })
    } else if (letter === 'و') {
      const beforeVowel = next !== undefined && 'اآیےو'.includes(next)
      sounds.push(
        at === 0 || beforeVowel || (last?.vowel && last.text !== 'a')
          ? { text: 'v', vowel: false }
          : { text: 'o', vowel: true },
      )
    } else if (letter === 'ی') {
      const beforeVowel = next !== undefined && 'اآوے'.includes(next)
      const initial = at === 0
      if (previous === 'ئ') sounds.push({ text: 'ī', vowel: true })
      else if (initial || (beforeVowel && next !== 'و') || (last?.vowel && last.text !== 'a'))
        sounds.push({ text: 'y', vowel: false })
      else sounds.push({ text: 'ī', vowel: true })
    } else if (letter === 'ے') sounds.push({ text: 'e', vowel: true })
    else if (letter === 'ئ') {
      if (next === undefined) sounds.push({ text: 'i', vowel: true })
      else if (!'یےواں'.includes(next)) sounds.push({ text: 'i', vowel: true })
    } else if (letter === 'ع') {
      if (at === 0) {
        if (next === undefined || !'اویآ'.includes(next)) sounds.push({ text: 'a', vowel: true })
      } else sounds.push({ text: 'ʻ', vowel: false })
    } else if (/\p{L}/u.test(letter)) sounds.push({ text: letter, vowel: false })
  })
  return sounds
}

/** Puts a short vowel where two consonants would otherwise meet at the beginning, or three anywhere. */
function joinSounds(sounds: readonly Sound[]): string {
  let text = ''
  let run = 0
  sounds.forEach((sound, at) => {
    const next = sounds[at + 1]
    text += sound.text
    run = sound.vowel ? 0 : run + 1
    if (sound.vowel || sound.text === 'ṉ') return
    if (next === undefined || next.vowel) return
    const afterNext = sounds[at + 2]
    const first = at === 0
    // بد·لنا: a consonant after a vowel closes its syllable; but میکن·زی, where n closes the next one.
    const beforeN = next.text === 'n' && afterNext !== undefined && !afterNext.vowel
    const closesSyllable = run === 1 && !first && afterNext !== undefined && !beforeN
    if (closesSyllable) return
    text += 'a'
    run = 0
  })
  return text
}

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/k͟h/gu, 'kh'],
  [/g͟h/gu, 'gh'],
  [/ṉ/gu, 'n'],
  [/ʻ/gu, ''],
  [/ī$/u, 'i'],
  [/ī/gu, 'i'],
  [/ū/gu, 'u'],
  [/ā/gu, 'a'],
  [/v(?=[^aeiou]|$)/gu, 'w'],
  [/aa+/gu, 'a'],
]

/** How an English newspaper would write the name: without signs, with a capital. */
export function toEnglish(translit: string): string {
  let text = translit
  for (const [pattern, letters] of LATIN) text = text.replace(pattern, letters)
  text = text.normalize('NFD').replace(/\p{M}/gu, '')
  return capital(text)
}

/** A whole name in English, from its romanisation: "Imrān K͟hān" → Imran Khan. */
export function nameInEnglish(translit: string): string {
  return translit.split(' ').map(toEnglish).join(' ')
}
