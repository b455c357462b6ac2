/** The rules that choose between readings of a form, each with its name and an example. */
import type { Upos } from '#article/article.ts'
import type { Choosing } from './choose.ts'
import { LETTER_NAMES } from './letter-names.ts'
import type { Analysis } from './lexicon.ts'

export type ChoiceRule = {
  readonly name: string
  /** Readings that it speaks of; all where absent. */
  readonly upos?: readonly Upos[]
  /** How much for (or against) a candidate; weights are natural logarithms, so 3 is "twenty times as likely". */
  readonly score: (choosing: Choosing, at: number, candidate: Analysis) => number
}

const keyAt = ({ tokens }: Choosing, at: number): string => tokens[at]?.key ?? ''
const before = ({ chosen }: Choosing, at: number): Analysis | undefined => chosen[at - 1]

/** Whether the word at a place may be of one of these classes. */
function may({ candidates }: Choosing, at: number, ...classes: readonly Upos[]): boolean {
  return (candidates[at] ?? []).some(({ upos }) => classes.includes(upos))
}

/** Whether the likeliest reading of the word at a place, by itself, is of one of these classes. */
function likely({ candidates }: Choosing, at: number, ...classes: readonly Upos[]): boolean {
  let top: Analysis | undefined
  for (const candidate of candidates[at] ?? []) if (top === undefined || candidate.weight > top.weight) top = candidate
  return top !== undefined && classes.includes(top.upos)
}

/** What the names of places end in: زرگوش آباد. */
export const PLACE_TAILS = new Set(['آباد', 'پور', 'گڑھ', 'نگر', 'کوٹ', 'پورہ', 'گنج', 'خیل'])

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
  const time = (c.candidates[at + 1] ?? []).some(({ entry, lemma }) => entry?.flags.has('time') || TODAY.has(lemma))
  return time || CASE.has(after) || ENDING.has(after) || ENDING.has(keyAt(c, nextWord(c, noun)))
}
const TODAY = new Set(['آج', 'کل', 'پرسوں'])

/** The next word but for particles: ہی, بھی, نہیں. */
function nextWord(choosing: Choosing, at: number): number {
  let next = at + 1
  while (PARTICLES.has(keyAt(choosing, next))) next += 1
  return next
}

const PARTICLES = new Set(['بھی', 'ہی', 'نہیں', 'نہ', 'تو'])
const CASE = new Set(['کا', 'کے', 'کی', 'نے', 'کو', 'سے', 'میں', 'پر', 'تک'])
/** Forms that follow a verb and complete it. */
export const COMPLETING = new Set(
  `ہے ہیں ہوں ہو تھا تھے تھی تھیں گا گے گی رہا رہے رہی رہیں رہتا رہتے رہتی سکتا سکتے سکتی سکا سکے سکی سکیں سکوں چکا چکے چکی چکیں گیا گئے گئی گئیں جا جائے جائیں جاتا جاتے جاتی جاتیں جانا جانے جانی جائیگا
  دیا دیے دئے دی دیں دیتا دیتے دیتی دے دینا دینے لیا لیے لی لیں لیتا لیتے لیتی لے لینا لینے پڑا پڑے پڑی پڑتا پڑتے پڑتی پڑیں پائے پایا پائی پاتا پاتے پاتی پائیں چاہیے چاہئے ڈالا ڈالی ڈالے آیا آئے آئی کر کے ہوا ہوئے ہوئی ہوئیں ہونا ہونے ہوگا ہوگی ہونگے رکھا رکھی رکھے لگا لگے لگی بیٹھا بیٹھے اٹھا اٹھے`.split(
    /\s+/,
  ),
)
const AFTER_STEM = new Set(
  `رہا رہے رہی رہیں سکتا سکتے سکتی سکتیں سکا سکے سکی سکیں سکوں چکا چکے چکی چکیں گیا گئے گئی گئیں جا جائے جائیں جاتا جاتے جاتی جانا جانے دیا دیے دئے دی دیں دیتا دیتے دیتی دے دینا دینے لیا لیے لی لیں لیتا لیتے لیتی لے لینا لینے پڑا پڑے پڑی پایا پائے پائی پاتا پاتے پائیں ڈالا ڈالی ڈالے کر کے آیا آئے آئی رکھا رکھی رکھے بیٹھا بیٹھے اٹھا اٹھے نکلا`.split(
    /\s+/,
  ),
)
const STEM_ONLY = new Set('گیا گئی گئے گئیں سکتا سکتے سکتی سکتیں سکا سکے سکی چکا چکے چکی رہا رہے رہی'.split(' '))
const STOPS = new Set(['۔', '؟', '?', '!', '،', ',', '؛', '', '‘', '’', '“', '”', '"', ')', '۔۔۔', '.'])
const ENDING = new Set(['ہے', 'ہیں', 'تھا', 'تھے', 'تھی', 'تھیں', 'گا', 'گے', 'گی'])

/** True where a verb may well end: at a stop, before a conjunction, before کہ. */
function clauseEnds(choosing: Choosing, at: number): boolean {
  return STOPS.has(keyAt(choosing, at)) || CLAUSE.has(keyAt(choosing, at))
}
const CLAUSE = new Set(['اور', 'کہ', 'تو', 'لیکن', 'جبکہ', 'مگر', 'تاہم', 'جس', 'جو', 'جن', 'تاکہ', 'کیونکہ'])

/** A noun or adjective that makes a verb together with this one: رابطہ کیا, گرفتار کی. */
function hosts(host: Analysis | undefined, verb: string): boolean {
  return host?.entry?.light.has(verb) ?? false
}

const isVerb = (word: Analysis | undefined) => word?.upos === 'VERB' || word?.upos === 'AUX'
const isNominal = (word: Analysis | undefined) =>
  word !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(word.upos)

export const RULES: readonly ChoiceRule[] = [
  {
    // سی بی آئی "CBI", but آئی "came" and پی "drank".
    name: 'letters of an abbreviation',
    upos: ['PROPN'],
    score: (c, at, { rule }) => {
      if (rule !== 'letter name') return 0
      if (keyAt(c, at) === 'کے' && !LETTER_NAMES.has(keyAt(c, at + 1))) return -12
      const beside = before(c, at)?.rule === 'letter name' || (at === 0 || before(c, at)?.upos !== 'VERB') && LETTER_NAMES.has(keyAt(c, at + 1)) && !CASE.has(keyAt(c, at + 1))
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
        const beside = last?.upos === 'PROPN' || next.some((other) => other.upos === 'PROPN' && other.rule === 'name')
        return (beside || last?.entry?.flags.has('title') || last?.entry?.flags.has('place') ? 4 : 0) + (keyAt(c, at + 1) === 'نے' ? 6 : 0) +
          (PLACE_TAILS.has(keyAt(c, at + 1)) ? 5 : 0) +
          (keyAt(c, at + 1) === 'کے' && (c.candidates[at + 2] ?? []).some(({ entry }) => entry?.flags.has('place')) ? 4 : 0)
      }
      const described = last?.upos === 'ADJ' || last?.upos === 'DET' || last?.upos === 'NUM'
      return (described ? 1.5 : 0) + (next.some(({ lemma }) => lemma === 'کرنا' || lemma === 'ہونا') && !CASE.has(keyAt(c, at + 1)) ? 1.5 : 0)
    },
  },
  {
    // گرفتار کی گئی "was arrested", but پاکستان کی "of Pakistan".
    name: 'کی and کیا as verbs',
    upos: ['VERB'],
    score: (c, at) => {
      const key = keyAt(c, at)
      if (key !== 'کی' && key !== 'کیا' && key !== 'کیے' && key !== 'کیں') return 0
      const next = keyAt(c, nextWord(c, at))
      const completed = COMPLETING.has(next) && !CASE.has(next)
      if (key === 'کی')
        return (
          (completed ? 7 : 0) +
          (clauseEnds(c, at + 1) && at > 0 ? 6 : 0) +
          (hosts(before(c, at), 'کرنا') && (completed || clauseEnds(c, at + 1)) ? 2 : 0) -
          2
        )
      // وہاں کیا ہوا "what happened": nothing before it that could be done.
      if (/^ہو/.test(next) && !hosts(before(c, at), 'کرنا')) return -6
      return at === 0 ? -6 : 1
    },
  },
  {
    // کیا روس کو …؟ "will Russia …?"
    name: 'کیا as a question',
    upos: ['PART', 'PRON'],
    score: (c, at, { upos }) => {
      if (keyAt(c, at) !== 'کیا') return 0
      const next = keyAt(c, at + 1)
      if (at === 0 || /^[‘’"'“”،:]$/.test(keyAt(c, at - 1))) return upos === 'PART' ? 8 : 0
      if (keyAt(c, at - 1) === 'کہ') return upos === 'PART' ? 7 : 1
      if (/^ہو/.test(next) && upos === 'PRON' && !hosts(before(c, at), 'کرنا')) return 4
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
      if (last.upos === 'PUNCT') return c.tokens[at - 1]?.end === c.tokens[at]?.start || last.lemma === '،' || last.lemma === ':' ? 10 : 0
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
      const far = upos === 'DET' ? false : key === 'اسے' || (key === 'ان' ? next !== 'میں' : next === 'نے' || next === 'کو')
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
    name: 'adjective before a noun, noun before a postposition',
    upos: ['ADJ', 'NOUN', 'ADV'],
    score: (c, at, { upos, feats }) => {
      const next = keyAt(c, at + 1)
      if (CASE.has(next) && !(next === 'کی' && hosts(c.candidates[at]?.[0], 'کرنا')))
        return upos === 'NOUN' ? 2.5 : 0
      if (COMPLETING.has(next) && feats['Case'] !== 'Acc') return upos === 'ADJ' ? 1.5 : 0
      if (may(c, at + 1, 'NOUN') && !may(c, at + 1, 'ADP', 'VERB')) return upos === 'ADJ' ? 5 : 0
      return 0
    },
  },
  {
    // کر رہے ہیں, مار دیا; but مار کا.
    name: 'stem before what completes it',
    upos: ['VERB'],
    score: (c, at, { cell }) => {
      const next = keyAt(c, nextWord(c, at))
      if (cell === 'stem') return AFTER_STEM.has(next) ? 4 : -5
      if (cell === 'inf' || cell === 'infObl' || cell === 'infFem') return 2.5
      if (cell === 'sub2P' || cell === 'sub1S' || cell === 'polite') return -2
      if (CASE.has(next)) return -4
      return COMPLETING.has(next) ? 3 : clauseEnds(c, at + 1) ? 2.5 : -0.5
    },
  },
  {
    // رابطہ کیا, حملے کیے: the host tells the verb.
    name: 'verb after its host',
    upos: ['VERB'],
    score: (c, at, { lemma }) => (hosts(before(c, at), lemma) ? 2.5 : 0),
  },
  {
    // میچ جیت گئی "won the match": before what completes a stem, a word is that stem.
    name: 'noun before what completes a stem',
    upos: ['NOUN'],
    score: (c, at, { entry }) => ((STEM_ONLY.has(keyAt(c, nextWord(c, at))) || (keyAt(c, at + 1) === 'کر' && !entry?.light.has('کرنا'))) && (c.candidates[at] ?? []).some(({ cell }) => cell === 'stem') ? -4 : 0),
  },
  {
    // سونے کی قیمت "the price of gold".
    name: 'noun that looks like an infinitive',
    upos: ['NOUN'],
    score: (c, at) => (/^ک[اےی]$/.test(keyAt(c, at + 1)) && (c.candidates[at] ?? []).some(({ cell }) => cell === 'infObl') ? 4 : 0),
  },
  {
    // آئیں گے āeṉ ge "will come", not āīṉ "came".
    name: 'before گا a verb is subjunctive',
    upos: ['VERB', 'AUX'],
    score: (c, at, { cell }) => {
      if (cell === undefined || !/^گ[اےی]$/.test(keyAt(c, nextWord(c, at)))) return 0
      return cell.startsWith('sub') || cell === 'stem' ? 4 : cell.startsWith('perf') ? -8 : 0
    },
  },
  {
    // رہا کر دیا "released", but کر رہا ہے.
    name: 'رہا as released',
    upos: ['ADJ'],
    score: (c, at) => (keyAt(c, at) === 'رہا' && /^(?:کر|کی|ہو)/.test(keyAt(c, at + 1)) && before(c, at)?.cell !== 'stem' ? 9 : 0),
  },
  {
    // پرندے کے پر "the bird's wings": کے پر is no postposition.
    name: 'پر as wing',
    upos: ['NOUN'],
    score: (c, at) => (keyAt(c, at) === 'پر' && keyAt(c, at - 1) === 'کے' ? 12 : 0),
  },
  {
    // چینی کی قیمت "the price of sugar", but چینی صدر "the Chinese president".
    name: 'adjective of nationality without a noun',
    upos: ['ADJ'],
    score: (c, at, { rule }) => (rule === 'name' && may(c, at, 'NOUN') && (CASE.has(keyAt(c, at + 1)) || clauseEnds(c, at + 1)) ? -6 : 0),
  },
  {
    // ہے, تھا, گا after a verb or at the end.
    name: 'auxiliary',
    upos: ['AUX'],
    score: (c, at, { lemma, feats }) => {
      const key = keyAt(c, at)
      if (ENDING.has(key) || lemma === 'چاہیے') return 8
      if (key === 'ہوں') return c.tokens.some((token, index) => token.key === 'میں' && c.chosen[index]?.upos === 'PRON') ? 9 : 0
      if (key === 'کر' || key === 'کے') {
        const last = before(c, at)
        return isVerb(last) && last?.cell === 'stem' ? 12 : -9
      }
      if (lemma === 'ہونا' && feats['Mood']) return isVerb(before(c, at)) ? 4 : 0
      return 0
    },
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
    // ہم نے "we"; ہم منصب "counterpart".
    name: 'ہاں, جی and the like are rarely interjections',
    upos: ['INTJ'],
    score: (c, at) => (at === 0 || before(c, at)?.upos === 'PUNCT' ? 2 : keyAt(c, at - 1) === 'جی' ? 8 : -4),
  },
  {
    name: 'number words',
    upos: ['NUM'],
    score: (c, at) => (may(c, at + 1, 'NOUN', 'NUM') ? 6 : clauseEnds(c, at + 1) && hosts(before(c, at), 'دینا') ? -4 : 1),
  },
]

const SE_POSTPOSITIONS = new Set(['پہلے', 'قبل', 'باہر', 'آگے', 'متعلق', 'اوپر', 'نیچے', 'پیچھے', 'دور'])
const EVENING_BEFORE = new Set(['صبح', 'کی', 'آج', 'کل', 'اس', 'گزشتہ', 'گذشتہ', 'و'])
