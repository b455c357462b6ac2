/** What one word is for a reader: the key under which marks, saved words and the list of the commonest words know it. */
import type { Token } from '#article/article.ts'
import { lookupKey } from '#urdu/script/letters.ts'

const URDU_LETTER = /(?=\p{L})\p{Script=Arabic}/u
const DIGIT = /\p{Nd}/u
const NO_WORDS: ReadonlySet<string> = new Set(['PROPN', 'PUNCT', 'SYM'])
const CLASSES: Readonly<Record<string, string>> = { VERB: 'v', AUX: 'v', PRON: 'p', DET: 'p', NUM: 'p' }

// Pronouns and numerals that are spelled like another word: I and in, you and then, we and same-, nine and new-,
// one and a quarter and except, seventy-two and better, eighty-nine and granddaughter.
const TWO_WORDS: ReadonlySet<string> = new Set(['میں', 'تو', 'ہم', 'نو', 'سوا', 'بہتر', 'نواسی'])

/**
 * The key of a token's word, the same for all its forms: its lemma as it is looked up, and a coarse class: `v` verbs, `w`
 * all others, `p` pronouns and numerals that are spelled like another word: `کرنا/v`, `حملہ/w`, `میں/p` (I), `میں/w` (in).
 * Undefined for what is no vocabulary: names, signs, numbers in digits, words of other scripts, an empty lemma.
 *
 * The classes are coarse because annotators differ in the fine ones: treebank, seed and engine tag ہے AUX or VERB, ایک DET
 * or NUM, کوئی PRON or DET, زیادہ DET, ADJ or ADV, and a word that a reader marks in one article must be marked in all.
 * Verbs are apart because the verb کھانا, to eat, and the noun کھانا, food, are two words.
 */
export function wordKey({ lemma, upos }: Pick<Token, 'lemma' | 'upos'>): string | undefined {
  const key = lookupKey(lemma)
  if (NO_WORDS.has(upos) || !URDU_LETTER.test(key) || DIGIT.test(key)) return undefined
  const fine = CLASSES[upos] ?? 'w'
  return `${key}/${fine === 'p' && !TWO_WORDS.has(key) ? 'w' : fine}`
}
