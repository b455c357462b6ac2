/** Rules that distinguish names, abbreviations and unknown words from everyday words. */
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import { before, CASE, type ChoiceRule, clauseEnds, keyAt, may } from './neighbours.ts'
import { PLACE_WORDS } from './place-endings.ts'

export const NAME_RULES: readonly ChoiceRule[] = [
  {
    // 25 مارچ کو "on 25 March", but لانگ مارچ "long march".
    name: 'month after a number',
    upos: ['PROPN'],
    score: (c, at, { rule }) => (rule === 'lexicon' && before(c, at)?.upos === 'NUM' ? 8 : 0),
  },
  {
    // سی بی آئی "CBI", but آئی "came" and پی "drank".
    name: 'letters of an abbreviation',
    upos: ['PROPN'],
    score: (c, at, { rule }) => {
      if (rule !== 'letter name') return 0
      // کے is K only between letters: فاؤنڈیشن کے ایم ڈی.
      if (
        keyAt(c, at) === 'کے' &&
        !(before(c, at)?.rule === 'letter name' && LETTER_NAMES.has(keyAt(c, at + 1)))
      )
        return -12
      // آرٹیکل 140 اے "140 A"
      if (keyAt(c, at) === 'اے' && c.tokens[at - 1]?.kind === 'number') return 14
      const beside =
        before(c, at)?.rule === 'letter name' ||
        ((at === 0 || before(c, at)?.upos !== 'VERB') &&
          LETTER_NAMES.has(keyAt(c, at + 1)) &&
          !CASE.has(keyAt(c, at + 1)))
      return beside ? 14 : -8
    },
  },
  {
    // تصدق جیلانی نے "Tasadduq Jilani", but اس پہرہ "this watch".
    name: 'unknown word: name or noun',
    upos: ['NOUN', 'PROPN'],
    score: (c, at, { upos, rule }) => {
      if (rule !== 'unknown word') return 0
      const [last, next] = [before(c, at), c.candidates[at + 1] ?? []]
      if (upos === 'PROPN') {
        const beside =
          last?.upos === 'PROPN' || next.some((other) => other.upos === 'PROPN' && other.rule === 'name')
        return (
          (beside || last?.entry?.flags.has('title') || last?.entry?.flags.has('place') ? 4 : 0) +
          (keyAt(c, at + 1) === 'نے' ? 6 : 0) +
          (PLACE_WORDS.has(keyAt(c, at + 1)) ? 5 : 0) +
          (keyAt(c, at + 1) === 'کے' &&
          (c.candidates[at + 2] ?? []).some(({ entry }) => entry?.flags.has('place'))
            ? 4
            : 0)
        )
      }
      const described = last?.upos === 'ADJ' || last?.upos === 'DET' || last?.upos === 'NUM'
      return (
        (described ? 1.5 : 0) +
        (next.some(({ lemma }) => lemma === 'کرنا' || lemma === 'ہونا') && !CASE.has(keyAt(c, at + 1))
          ? 1.5
          : 0)
      )
    },
  },
  {
    // چینی کی قیمت "the price of sugar", but چینی صدر "the Chinese president".
    name: 'adjective of nationality without a noun',
    upos: ['ADJ'],
    score: (c, at, { rule }) =>
      rule === 'name' && may(c, at, 'NOUN') && (CASE.has(keyAt(c, at + 1)) || clauseEnds(c, at + 1)) ? -6 : 0,
  },
  {
    // شام میں "in Syria", شام کو "in the evening".
    name: 'everyday word or name',
    upos: ['PROPN'],
    score: (c, at, { weight }) => {
      if (weight >= 4) return 1
      const last = before(c, at)
      const titled = last?.entry?.flags.has('title') ?? false
      const lone = last?.upos === 'PROPN' || titled
      const next = c.candidates[at + 1] ?? []
      const nextName = next.some(({ upos }) => upos === 'PROPN')
      return (
        (titled ? 5.5 : lone ? 3.5 : last?.entry?.flags.has('person') && keyAt(c, at + 1) === 'نے' ? 6 : 0) +
        (nextName && !next.some(({ upos }) => upos !== 'PROPN') ? 3 : 0) -
        (lone || nextName ? 0 : weight < 1 ? 2 : 0) +
        (keyAt(c, at + 1) === 'نے' ? 1 : 0)
      )
    },
  },
  {
    name: 'شام: Syria or evening',
    upos: ['NOUN', 'PROPN'],
    score: (c, at, { upos }) => {
      if (keyAt(c, at) !== 'شام') return 0
      const [last, next] = [keyAt(c, at - 1), keyAt(c, at + 1)]
      const evening =
        next === 'کو' ||
        next === 'تک' ||
        next === 'گئے' ||
        EVENING_BEFORE.has(last) ||
        c.tokens[at + 1]?.kind === 'number'
      return (upos === 'NOUN') === evening ? 9 : 0
    },
  },
]

const EVENING_BEFORE = new Set(['صبح', 'کی', 'آج', 'کل', 'اس', 'گزشتہ', 'گذشتہ', 'و'])
