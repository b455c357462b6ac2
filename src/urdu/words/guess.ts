/** Tokens that no table knows: numbers, other scripts, signs, letter names, and words of which only the letters are known. */
import { capital } from '#urdu/english/inflect.ts'
import type { Analysis } from '#urdu/lexicon/entry.ts'
import type { Lexicon } from '#urdu/lexicon/lexicon.ts'
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import { numberTranslit } from './number-sounds.ts'
import { spellOut } from '#urdu/script/transliterate.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'

const base = { feats: {}, weight: 0 } as const

/** For a place that has no token. */
export const GUESSED: Analysis = {
  ...base,
  lemma: '',
  upos: 'X',
  translit: '',
  lemmaTranslit: '',
  rule: 'unknown',
}

// A "word" of more letters than this is noise: it is not spelled out.
const LONGEST = 60

/** Ways to understand a token by its letters alone; at least one. */
export function guess(token: RawToken, lexicon: Lexicon): readonly Analysis[] {
  const { kind, key } = token
  if (kind === 'sign') return [sign(key)]
  if (kind === 'number') {
    const translit = numberTranslit(key, lexicon.numerals) || key
    return [
      {
        ...base,
        lemma: key,
        upos: 'NUM',
        feats: { NumType: /\p{Script=Arabic}$/u.test(key) && /و/.test(key) ? 'Ord' : 'Card' },
        translit,
        lemmaTranslit: translit,
        gloss: numberGloss(key),
        rule: 'number',
      },
    ]
  }
  if (kind === 'foreign')
    return [
      {
        ...base,
        lemma: key,
        upos: 'PROPN',
        translit: key,
        lemmaTranslit: key,
        gloss: key.slice(0, LONGEST),
        rule: 'foreign word',
      },
    ]
  const letter = LETTER_NAMES.get(key)
  if (letter)
    return [
      {
        ...base,
        lemma: key,
        upos: 'PROPN',
        translit: letter.translit,
        lemmaTranslit: letter.translit,
        gloss: letter.letter,
        rule: 'letter name',
      },
    ]
  if (key === '' || key.length > LONGEST)
    return [{ ...GUESSED, lemma: key.slice(0, LONGEST), translit: '', rule: 'unknown' }]
  return key.includes('_') ? heldTogether(key, lexicon) : unknownWord(key)
}

const FUTURE = new Set(['گا', 'گے', 'گی'])

/** The treebank's کریں_گے and برطرف_شدہ: what the last word is, in the sound of all; a future is its verb's. */
function heldTogether(key: string, lexicon: Lexicon): readonly Analysis[] {
  const parts = key.split('_').filter(Boolean)
  const read = parts.map((part) => (lexicon.find(part)[0] ?? unknownWord(part)[0]) as Analysis)
  const [first, last] = [read[0], read.at(-1)]
  if (!first || !last) return unknownWord(key.replaceAll('_', ''))
  const translit = read.map((part) => part.translit).join(' ')
  if (FUTURE.has(parts.at(-1) ?? '')) {
    const verb = lexicon.find(parts[0] ?? '').find(({ cell }) => cell?.startsWith('sub'))
    if (verb)
      return [{ ...verb, translit, feats: { ...verb.feats, Mood: 'Ind', Tense: 'Fut' }, cell: 'futMS' }]
  }
  const gloss = read.map((part) => part.gloss ?? part.entry?.senses[0] ?? '').join(' ')
  const { upos, feats } = last
  return [
    {
      ...base,
      lemma: key,
      upos: upos === 'PROPN' && first.upos !== 'PROPN' ? 'NOUN' : upos,
      feats,
      translit,
      lemmaTranslit: translit,
      gloss,
      rule: 'held together',
    },
  ]
}

function sign(key: string): Analysis {
  const symbol = /^[%٪$€£₹°+=<>&@#*^~|\\/§©®™]$/u.test(key) || /^\p{S}$/u.test(key)
  const upos = symbol ? 'SYM' : 'PUNCT'
  const gloss = symbol ? { gloss: key === '٪' || key === '%' ? 'percent' : key } : {}
  const translit = symbol ? (key === '٪' || key === '%' ? 'fīsad' : key) : ''
  return { ...base, lemma: key, upos, translit, lemmaTranslit: translit, ...gloss, rule: 'sign' }
}

function numberGloss(key: string): string {
  const digits = key
    .replace(/[^\d٠-٩۰-۹.,:/٫٬]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
  if (key.endsWith('ھ')) return `${digits} AH`
  return /و/.test(key) ? `${digits}th` : digits
}

function unknownWord(key: string): Analysis[] {
  const spelled = spellOut(key)
  // Letters that have no sound of their own stand for themselves: nothing is left without a romanisation.
  const { translit, english } =
    spelled.translit === '' ? { translit: key.trim(), english: key.trim() } : spelled
  const plural = /(?:وں|یں|یاں)$/.exec(key)
  if (plural && key.length > plural[0].length + 2) {
    const stem = spellOut(key.slice(0, -plural[0].length))
    const sound = stem.translit + ({ وں: 'oṉ', یں: 'eṉ', یاں: 'iyāṉ' }[plural[0]] ?? '')
    return [
      {
        ...base,
        lemma: key.slice(0, -plural[0].length),
        upos: 'NOUN',
        feats: { Number: 'Plur' },
        translit: sound,
        lemmaTranslit: stem.translit,
        gloss: stem.english,
        rule: 'unknown plural',
      },
    ]
  }
  const name: Analysis = {
    ...base,
    lemma: key,
    upos: 'PROPN',
    feats: { Gender: 'Masc', Number: 'Sing' },
    translit: english.slice(0, 1) === '' ? translit : capital(translit),
    lemmaTranslit: capital(translit),
    gloss: english,
    rule: 'unknown word',
  }
  return [name, { ...name, upos: 'NOUN', translit, lemmaTranslit: translit, weight: -0.5 }]
}
