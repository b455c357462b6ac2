/** Rules that tell nouns, adjectives, verbs and numbers apart. */
import {
  AFTER_STEM,
  before,
  CASE,
  type ChoiceRule,
  clauseEnds,
  COMPLETING,
  hosts,
  keyAt,
  likely,
  may,
  nextWord,
  STEM_ONLY,
} from './neighbours.ts'

const VECTORS = new Set(
  'دیا دی دیے دیں دینا دینے دیتا دیتے دیتی لیا لی لیے لیں لینا لینے سکا سکے سکی سکتا سکتے سکتی چکا چکے چکی رہا رہے رہی ڈالا ڈالی ڈالے کر'.split(
    ' ',
  ),
)

export const CLASS_RULES: readonly ChoiceRule[] = [
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
      if (next.startsWith('ہو') && !hosts(before(c, at), 'کرنا')) return -6
      return at === 0 ? -6 : 1
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
      // کہا کہ لوگ گھروں سے نکلیں: a wish, not what women did.
      if (cell === 'perfFP' && c.chosen.some(({ lemma }) => lemma === 'کہ')) return -2
      // ہٹا دیا "removed" is the stem of ہٹانا, not ہٹا "moved away".
      if (
        cell?.startsWith('perf') &&
        VECTORS.has(next) &&
        (c.candidates[at] ?? []).some((other) => other.cell === 'stem')
      )
        return -4
      return COMPLETING.has(next) ? 3 : clauseEnds(c, at + 1) ? 2.5 : -0.5
    },
  },
  {
    // پہلے ہفتے "in the first week", but اس سے پہلے "before that".
    name: 'پہلے as first',
    upos: ['ADJ'],
    score: (c, at) =>
      keyAt(c, at) === 'پہلے' && likely(c, at + 1, 'NOUN') && keyAt(c, at - 1) !== 'سے'
        ? keyAt(c, at - 1) === 'کے'
          ? 12
          : 7
        : 0,
  },
  {
    // رابطہ کیا, حملے کیے: the host decides for the verb.
    name: 'verb after its host',
    upos: ['VERB'],
    score: (c, at, { lemma }) => (hosts(before(c, at), lemma) ? 2.5 : 0),
  },
  {
    // میچ جیت گئی "won the match": before what completes a stem, a word is that stem.
    name: 'noun before what completes a stem',
    upos: ['NOUN'],
    score: (c, at, { entry }) =>
      (STEM_ONLY.has(keyAt(c, nextWord(c, at))) ||
        (keyAt(c, at + 1) === 'کر' && !entry?.light.has('کرنا'))) &&
      (c.candidates[at] ?? []).some(({ cell }) => cell === 'stem')
        ? -4
        : 0,
  },
  {
    // سونے کی قیمت "the price of gold".
    name: 'noun that looks like an infinitive',
    upos: ['NOUN'],
    score: (c, at) =>
      (c.candidates[at] ?? []).some(({ cell }) => cell === 'infObl' || cell === 'inf') &&
      (/^ک[اےی]$/.test(keyAt(c, at + 1)) || likely(c, at + 1, 'ADJ', 'NUM'))
        ? 4
        : 0,
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
    name: 'number words',
    upos: ['NUM'],
    score: (c, at) =>
      may(c, at + 1, 'NOUN', 'NUM') ? 6 : clauseEnds(c, at + 1) && hosts(before(c, at), 'دینا') ? -4 : 1,
  },
]
