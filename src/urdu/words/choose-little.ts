/** Rules for the little words: کیا, میں, اس, بعد, تو and their like. */
import {
  before,
  CASE,
  type ChoiceRule,
  type Choosing,
  clauseEnds,
  COMPLETING,
  ENDING,
  hosts,
  isNominal,
  isVerb,
  keyAt,
  likely,
  may,
  nextWord,
} from './neighbours.ts'
import { PARTICLES } from './particles.ts'

export const LITTLE_RULES: readonly ChoiceRule[] = [
  {
    // کیا روس کو …؟ "will Russia …?"
    name: 'کیا as a question',
    upos: ['PART', 'PRON'],
    score: (c, at, { upos }) => {
      if (keyAt(c, at) !== 'کیا') return 0
      const next = keyAt(c, at + 1)
      if (at === 0 || /^[‘’"'“”،:]$/.test(keyAt(c, at - 1))) return upos === 'PART' ? 8 : 0
      if (keyAt(c, at - 1) === 'کہ') return upos === 'PART' ? 7 : 1
      if (next.startsWith('ہو') && upos === 'PRON' && !hosts(before(c, at), 'کرنا')) return 4
      if (COMPLETING.has(next) || clauseEnds(c, at + 1)) return -4
      return upos === 'PRON' && may(c, at + 1, 'VERB') && !hosts(before(c, at), 'کرنا') ? 8 : 0
    },
  },
  {
    // میں نے کہا "I said"; ملک میں "in the country".
    name: 'میں as I',
    upos: ['PRON'],
    score: (c, at) => {
      if (keyAt(c, at) !== 'میں') return 0
      const last = before(c, at)
      if (keyAt(c, at + 1) === 'نے') return 12
      if (last === undefined || last.upos === 'SCONJ' || last.upos === 'CCONJ') return 10
      // A quote that sticks to میں opens a speech; one that sticks to the word before it closes one.
      if (last.upos === 'PUNCT')
        return c.tokens[at - 1]?.end === c.tokens[at]?.start || last.lemma === '،' || last.lemma === ':'
          ? 10
          : 0
      return isNominal(last) ? -4 : 0
    },
  },
  {
    // اس ملک میں "in this country", but اس نے, اس کے بعد.
    name: 'demonstrative before a noun',
    upos: ['DET', 'PRON'],
    score: (c, at, { upos, feats }) => {
      if (!['Dem', 'Rel', 'Int', 'Ind', 'Tot', 'Prs'].includes(feats['PronType'] ?? '')) return 0
      const [key, next] = [keyAt(c, at), keyAt(c, at + 1)]
      if (key === 'کیا') return 0
      const pronoun =
        CASE.has(next) ||
        PARTICLES.has(next) ||
        clauseEnds(c, at + 1) ||
        !likely(c, at + 1, 'NOUN', 'ADJ', 'NUM', 'DET') ||
        (NEAR_AND_FAR.has(key) && standsAlone(c, at))
      // کہ وہ مدد کرے: after کہ it is who does it.
      if (key === 'وہ' && keyAt(c, at - 1) === 'کہ') return upos === 'PRON' ? 8 : 0
      return (upos === 'PRON') === pronoun ? 8 : 0
    },
  },
  {
    // اس ملک is, اس نے us, ان کا کہنا un, ان میں in.
    name: 'near and far',
    upos: ['DET', 'PRON'],
    score: (c, at, { upos, lemma }) => {
      const key = keyAt(c, at)
      if (key !== 'اس' && key !== 'ان' && key !== 'اسے') return 0
      const next = keyAt(c, at + 1)
      const far =
        upos === 'DET'
          ? false
          : key === 'اسے' || (key === 'ان' ? next !== 'میں' : next === 'نے' || next === 'کو')
      return (lemma === 'وہ') === far ? 7 : 0
    },
  },
  {
    // کے بعد, کے ساتھ, کی وجہ; but بعد میں, ساتھ ہی.
    name: 'postposition after کے',
    upos: ['ADP'],
    score: (c, at) => {
      const key = keyAt(c, at)
      if (CASE.has(key)) return 0
      const last = keyAt(c, at - 1)
      if (last === 'کے' || last === 'کی') return 5
      // کوئی وجہ نہیں "no reason": without کی it is a noun.
      if (may(c, at, 'NOUN') && last !== 'سے') return -4
      if (last === 'سے' && SE_POSTPOSITIONS.has(key)) return 4
      return isNominal(before(c, at)) ? 1 : -2
    },
  },
  {
    // رہا کر دیا "released", but کر رہا ہے.
    name: 'رہا as released',
    upos: ['ADJ'],
    score: (c, at) =>
      keyAt(c, at) === 'رہا' && /^(?:کر|کی|ہو)/.test(keyAt(c, at + 1)) && before(c, at)?.cell !== 'stem'
        ? 9
        : 0,
  },
  {
    // پرندے کے پر "the bird's wings": کے پر is no postposition.
    name: 'پر as wing',
    upos: ['NOUN'],
    score: (c, at) => (keyAt(c, at) === 'پر' && keyAt(c, at - 1) === 'کے' ? 12 : 0),
  },
  {
    // ہے, تھا, گا after a verb or at the end.
    name: 'auxiliary',
    upos: ['AUX'],
    score: (c, at, { lemma, feats }) => {
      const key = keyAt(c, at)
      if (ENDING.has(key) || lemma === 'چاہیے') return 8
      if (key === 'ہوں')
        return c.tokens.some((token, index) => token.key === 'میں' && c.chosen[index]?.upos === 'PRON')
          ? 9
          : 0
      if (key === 'کر' || key === 'کے') {
        const last = before(c, at)
        return isVerb(last) && last?.cell === 'stem' ? 12 : -9
      }
      if (lemma === 'ہونا' && feats['Mood']) return isVerb(before(c, at)) ? 4 : 0
      return 0
    },
  },
  {
    // آیا امریکہ حملہ کرے گا "whether"; وہ آیا ہے "came".
    name: 'آیا as whether',
    upos: ['SCONJ', 'VERB'],
    score: (c, at, { upos }) => {
      if (keyAt(c, at) !== 'آیا') return 0
      const whether =
        (at === 0 || keyAt(c, at - 1) === 'کہ') && !COMPLETING.has(keyAt(c, at + 1)) && !clauseEnds(c, at + 1)
      return (upos === 'SCONJ') === whether ? 5 : 0
    },
  },
  {
    // اگر …، تو "then"; یہ تو "indeed".
    name: 'تو as then or indeed',
    upos: ['PART', 'PRON', 'SCONJ'],
    score: (c, at, { upos }) => {
      if (keyAt(c, at) !== 'تو') return 0
      if (upos === 'PRON') return -6
      const then = isVerb(before(c, at)) || before(c, at)?.upos === 'PUNCT' || at === 0
      return (upos === 'SCONJ') === then ? 3 : 0
    },
  },
  {
    // جی ہاں "yes"; but جی is a title after a name, ہاں "place" after a genitive.
    name: 'ہاں, جی and the like are rarely interjections',
    upos: ['INTJ'],
    score: (c, at) => (at === 0 || before(c, at)?.upos === 'PUNCT' ? 2 : keyAt(c, at - 1) === 'جی' ? 8 : -4),
  },
]

const NEAR_AND_FAR = new Set(['وہ', 'یہ'])

/**
 * وہ and یہ before what is no noun of theirs: before an oblique noun they would be اس or ان (وہ کسانوں کے مفادات), a noun or
 * adjective before ہے is said of them (وہ استاد تھے, یہ واضح نہیں), and a time is not theirs (وہ کل آئے).
 */
function standsAlone(c: Choosing, at: number): boolean {
  let noun = at + 1
  while (noun < at + 4 && !likely(c, noun, 'NOUN') && likely(c, noun, 'ADJ', 'NUM', 'DET')) noun += 1
  if (!likely(c, noun, 'NOUN')) return true
  const after = keyAt(c, noun + 1)
  const time = (c.candidates[at + 1] ?? []).some(
    ({ entry, lemma }) => entry?.flags.has('time') || TODAY.has(lemma),
  )
  return time || CASE.has(after) || ENDING.has(after) || ENDING.has(keyAt(c, nextWord(c, noun)))
}
const TODAY = new Set(['آج', 'کل', 'پرسوں'])

const SE_POSTPOSITIONS = new Set(['پہلے', 'قبل', 'باہر', 'آگے', 'متعلق', 'اوپر', 'نیچے', 'پیچھے', 'دور'])
