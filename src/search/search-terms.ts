/** How words become comparable: the keys under which a form, a sound and a meaning are found, however they are typed. */
import { asciiDigits, lookupKey, looseKey } from '#urdu/script/letters.ts'
import { remember } from '#urdu/script/remember.ts'
import { toPlainRoman } from '#urdu/script/roman.ts'

/**
 * What is compared with what. `weak` holds the keys that many words share (consonants only, letters of one sound): it is
 * looked into only when nothing better is found.
 */
export const FIELDS = ['form', 'loose', 'lemma', 'roman', 'sound', 'meaning', 'stem', 'weak'] as const
export type Field = (typeof FIELDS)[number]
export type Keys = { readonly [name in Field]?: readonly string[] }

// Joiners and bidi marks are inside words; an apostrophe only between Latin letters (ma'lum).
const WORD = /[\p{L}\p{M}\p{N}\u200b-\u200f]+(?:['’‘`]\p{Script=Latin}[\p{L}\p{M}\p{N}]*)*/gu
const URDU = /\p{Script=Arabic}/u
const DEVANAGARI = /\p{Script=Devanagari}/u
// 1,500 is one number, and so is 1٬500.
const THOUSANDS = /(\p{Nd})[,،٬](?=\p{Nd}{3})/gu
const HINDI_DIGIT = /[०-९]/g

/** The words of any text, in any script, with digits as ASCII. */
export function wordsOf(text: string): string[] {
  const plain = asciiDigits(text)
    .replace(HINDI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(THOUSANDS, '$1')
  return plain.match(WORD) ?? []
}

/** Which script a word is typed in; numbers and whatever else count as Latin. */
export function scriptOf(word: string): 'urdu' | 'devanagari' | 'latin' {
  if (URDU.test(word)) return 'urdu'
  return DEVANAGARI.test(word) ? 'devanagari' : 'latin'
}

/** Little words that Roman Urdu puts between two others: wazir-e-azam, amn-o-aman, bain-ul-aqwami. */
export const JOINERS: ReadonlySet<string> = new Set(['e', 'o', 'ul'])

// Letters that are said alike, and those whose dots or little ط are forgotten: پوٹن for پوتن, ڈ for د.
const ALIKE: Readonly<Record<string, string>> = pairs(
  'ث س ص س ض ز ظ ز ژ ز ح ہ ط ت ٹ ت ق ک ڈ د ڑ ر ں ن آ ا ع ا',
)
const echoKey = (key: string) =>
  looseKey(key).replace(/[ثصضظژحطٹقڈڑںآع]/g, (letter) => ALIKE[letter] ?? letter)

/** Keys of words in Urdu script, of numbers and of whatever else an Urdu text holds: a form of two parts is found by each. */
export function formKeys(form: string): Keys {
  const form_ = spelled(wordsOf(form).map((word) => lookupKey(word).toLowerCase()))
  return { form: form_, loose: distinct(form_.map(looseKey)), weak: distinct(form_.map(echoKey)) }
}

/** Keys of a romanisation (ur-Latn), full or as typed. The nasal ṉ is typed or not: nahin, nahi. */
export function soundKeys(translit: string): Keys {
  const roman = spelled(romanWords(translit))
  const nasal = translit.normalize('NFD')
  const without = nasal.includes('n\u0331') ? spelled(romanWords(nasal.replace(/n\u0331/g, ''))) : []
  const sound = distinct([...roman, ...without].map(soundKey))
  return { roman, sound, weak: distinct(sound.map(skeleton)) }
}

/** Keys of a meaning in English or Hindi, or of an English name. */
export function meaningKeys(text: string): Keys {
  const words = spelled(wordsOf(text).map(meaningKey))
  return { meaning: words, stem: distinct(words.map(stemOf)) }
}

/** What a typed word can be found by. A Latin one may be Roman Urdu or English: both are tried. */
export function queryKeys(word: string): Keys {
  const script = scriptOf(word)
  if (script === 'devanagari') return meaningKeys(word)
  const { form, loose, weak } = formKeys(word)
  if (script === 'urdu') return compact({ form, loose, weak, lemma: form })
  const { roman = [], sound: sounds = [], weak: skeletons } = soundKeys(word)
  // رابطہ as rabtah: a final h may only show the vowel.
  const sound = distinct([...sounds, ...sounds.map((key) => key.replace(/ah$/, 'a'))])
  const lemma = distinct([...roman, ...sound])
  return compact({ form, roman, sound, lemma, weak: skeletons, ...meaningKeys(word) })
}

/** Several sets of keys as one. */
export function together(...all: readonly Keys[]): Keys {
  return compact(
    Object.fromEntries(FIELDS.map((field) => [field, distinct(all.flatMap((keys) => keys[field] ?? []))])),
  )
}

/** Plain Roman words, izafat and other joiners left out where they join something. */
function romanWords(translit: string): string[] {
  const words = wordsOf(toPlainRoman(translit).toLowerCase()).map((word) => word.replace(/['’‘`]/g, ''))
  return words.filter((word, index) => index === 0 || !JOINERS.has(word))
}

/** Words, and all of them written as one. */
function spelled(words: readonly string[]): string[] {
  return distinct(words.length > 1 ? [...words, words.join('')] : words)
}

/** How a plain Roman word sounds, whoever typed it: mulaqat, mulakat; nahin, naheen; kya, kiya; hai, hay, hae. */
export const soundKey = remember(50_000, (word) =>
  word
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/q|ck|c(?!h)/g, 'k')
    .replace(/v/g, 'w')
    .replace(/(?<=[b-df-hj-np-tw-z])y/g, 'i')
    .replace(/(?<=i)y(?=[aeou])|(?<=[aeou])y(?=[ei])|(?<=u)w(?=a)/g, '')
    .replace(/[ae][iy](?![aeou])|ae/g, 'e')
    .replace(/[ao]u/g, 'u')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/gu, '$1'),
)

const DIGRAPHS: Readonly<Record<string, string>> = pairs('kh K gh G ch C sh S th T dh D bh B jh Z zh Z rh R')

/** The consonants of a sound key, and that it begins with a vowel: sadar and sadr. Empty where too little is left. */
function skeleton(sound: string): string {
  const consonants = sound
    .replace(/[kgcstdbjzr]h/g, (pair) => DIGRAPHS[pair] ?? pair)
    .replace(/j/g, 'z')
    .replace(/^[aeiou]/, 'A')
    .replace(/[aeiouy]/g, '')
  return consonants.length > 1 ? consonants : ''
}

const NASAL = /[ङञणनम]्(?=[क-ह])/g

/** A word of a meaning: without marks in Latin, without nukta in Devanagari, where ँ and half nasals are ं. */
const meaningKey = remember(50_000, (word) => {
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f\u200b-\u200f\u093c'’‘`]/g, '')
  return DEVANAGARI.test(plain) ? plain.replace(/ँ/g, 'ं').replace(NASAL, 'ं') : plain.toLowerCase()
})

// हमले, हमलों, हमला → हमल; राष्ट्रपतियों, राष्ट्रपति → राष्ट्रपत.
const HINDI_ENDING = /(?<=^.{2,})(?:ि?य(?:ों|ां)|[\u093e-\u094c]?ं?)$/u

/** A word without a plain ending: attacks, attacked, attacking → attack; companies → compan; हमलों → हमल. */
function stemOf(word: string): string {
  if (DEVANAGARI.test(word)) return word.replace(HINDI_ENDING, '').replace(/(?<=^.{2,})[\u093e-\u094c]$/u, '')
  if (!/^[a-z]{4,}$/.test(word) || word === 'news') return word
  return (
    /^(.{3,})(?:ies|y)$/.exec(word)?.[1] ??
    /^(.{2,}(?:s|x|z|ch|sh))es$/.exec(word)?.[1] ??
    /^(.{4,})(?:ed|ing)$/.exec(word)?.[1] ??
    /^(.{3,}?)(?:es?|(?<!s)s)$/.exec(word)?.[1] ??
    word
  )
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter(Boolean)
}

/** Without the fields that have no keys. */
function compact(keys: { readonly [name in Field]?: readonly string[] | undefined }): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([, list]) => list && list.length > 0))
}

function pairs(list: string): Readonly<Record<string, string>> {
  const items = list.split(' ')
  return Object.fromEntries(
    items.flatMap((item, at) => (at % 2 === 0 ? [[item, items[at + 1] ?? item]] : [])),
  )
}
