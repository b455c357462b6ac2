/** The English meaning of each word in its place: sense and form by what is around it. */
import type { Unit } from '#article/article.ts'
import { plural, verbForm } from '#urdu/english/inflect.ts'
import { afterParticles, beforeParticles } from '#urdu/words/particles.ts'
import type { Word } from '#urdu/words/word.ts'

/** A gloss for every word but punctuation; one to three words each. `units` are the sentence's own. */
export function glossWords(words: readonly Word[], units: readonly Unit[]): (string | undefined)[] {
  const inPostposition = new Set(
    units
      .filter(({ kind }) => kind === 'postposition')
      .flatMap(({ tokens }) => tokens.map((number) => number - 1)),
  )
  return words.map((word, at) => {
    if (word.upos === 'PUNCT') return undefined
    if (word.rule === 'part of a unit')
      return units.find(({ tokens }) => tokens.includes(at + 1))?.gloss.en ?? word.translit ?? word.key
    const special = SPECIAL.get(word.key)?.(words, at, inPostposition)
    if (special !== undefined) return special
    if (word.upos === 'AUX') return helping(words, at)
    if (word.upos === 'VERB') return verb(words, at)
    return nominal(word)
  })
}

function nominal({ entry, gloss, feats, cell, translit, key }: Word): string {
  if (gloss !== undefined) return gloss
  const sense = entry?.senses[0]
  if (entry === undefined || sense === undefined) return translit ?? key
  const many =
    cell === 'ones' || (entry.upos === 'NOUN' && feats['Number'] === 'Plur' && !entry.flags.has('mass'))
  return many && entry.upos === 'NOUN' ? plural(sense) : sense
}

const isFinite = (word: Word | undefined) =>
  word?.upos === 'AUX' && word.lemma === 'ہونا' && word.feats['Tense'] !== undefined

function nextHelper(words: readonly Word[], at: number): Word | undefined {
  const next = words[afterParticles(words, at)]
  return next?.upos === 'AUX' ? next : undefined
}

/** A main verb: said, says, saying, to say. */
function verb(words: readonly Word[], at: number): string {
  const word = words[at]
  const sense = word?.entry?.senses[0] ?? word?.gloss
  if (word?.cell === undefined || sense === undefined) return sense ?? word?.translit ?? ''
  const helper = nextHelper(words, at)
  const { cell } = word
  if (word.lemma === 'ہونا' && cell.startsWith('perf')) return 'happened'
  if (cell.startsWith('perf'))
    return verbForm(sense, helper?.lemma === 'جانا' ? 'participle' : 'past', cell.endsWith('P'))
  if (cell.startsWith('imp'))
    return isFinite(helper) && helper?.feats['Tense'] === 'Pres'
      ? verbForm(sense, 'third', helper.feats['Number'] === 'Plur')
      : verbForm(sense, 'ing')
  if (cell === 'stem') return helper?.lemma === 'رہنا' ? verbForm(sense, 'ing') : sense
  // بائیڈن کا کہنا ہے: Biden's saying.
  if (cell === 'inf' || cell === 'infFem')
    return words[at - 1]?.lemma === 'کا' ? verbForm(sense, 'ing') : `to ${sense}`
  if (cell === 'infObl')
    return words[at + 1]?.key === 'کے' && words[at + 2]?.lemma === 'لیے' ? sense : verbForm(sense, 'ing')
  if (cell === 'conv') return `having ${verbForm(sense, 'participle')}`
  if (cell.startsWith('fut')) return `will ${sense}`
  return cell === 'polite' ? `please ${sense}` : sense
}

const HELPING: Readonly<Record<string, string>> = {
  سکنا: 'can',
  چکنا: 'already',
  پڑنا: 'have to',
  لگنا: 'began',
  پانا: 'manage',
  چاہیے: 'should',
  گا: 'will',
  چاہنا: 'want',
}

/** What a helping verb adds: has, been, (ongoing), can. */
function helping(words: readonly Word[], at: number): string {
  const word = words[at]
  if (!word) return ''
  const last = words[beforeParticles(words, at)]
  const many = word.feats['Number'] === 'Plur'
  const afterPerfect =
    (last?.upos === 'VERB' || last?.upos === 'AUX') &&
    (last.cell?.startsWith('perf') ?? false) &&
    last.lemma !== 'رہنا'
  if (word.lemma === 'ہونا') {
    if (word.feats['Tense'] === 'Pres')
      return afterPerfect ? (many ? 'have' : 'has') : (word.gloss ?? (many ? 'are' : 'is'))
    if (word.feats['Tense'] === 'Past') return afterPerfect ? 'had' : many ? 'were' : 'was'
    if (word.cell === 'perfMP' && last?.cell?.startsWith('imp')) return 'while'
    return word.cell?.startsWith('perf') ? '(being)' : (word.gloss ?? 'be')
  }
  if (word.lemma === 'رہنا') return word.cell?.startsWith('perf') ? '(ongoing)' : 'keep'
  if (word.lemma === 'جانا' && last?.cell?.startsWith('perf')) {
    if (word.cell?.startsWith('perf'))
      return isFinite(nextHelper(words, at)) ? 'been' : word.cell.endsWith('P') ? 'were' : 'was'
    if (word.cell?.startsWith('imp')) return 'is'
    return word.cell === 'infObl' ? 'being' : 'be'
  }
  if (word.lemma === 'کرنا') return word.feats['VerbForm'] === 'Conv' ? 'having' : '(usually)'
  if (word.lemma === 'سکنا' && word.cell?.startsWith('perf')) return 'could'
  if (word.lemma === 'پڑنا' && last?.cell?.startsWith('inf') !== true) return '(suddenly)'
  if (word.lemma === 'پڑنا' && word.cell?.startsWith('perf')) return 'had to'
  return HELPING[word.lemma] ?? '(done)'
}

type Special = (words: readonly Word[], at: number, inPostposition: ReadonlySet<number>) => string | undefined

/** سے: with whom one talks, to whom one says, what is more than what. */
const SE = new Map<string, string>(
  [
    [
      'with',
      'بات ملاقات مذاکرات رابطہ تعلق تعلقات جنگ مقابلہ شادی اتفاق معاہدہ تعاون نمٹنا ملنا لڑنا گفتگو بحث متعلق وابستہ منسلک',
    ],
    ['to', 'کہنا مخاطب خطاب'],
    ['of', 'پوچھنا سوال ڈرنا خوف'],
    ['than', 'زیادہ کم بہتر بڑا زائد'],
  ].flatMap(([gloss = '', lemmas = '']) => lemmas.split(' ').map((lemma) => [lemma, gloss] as const)),
)
const GIVING = new Set(['دینا', 'بتانا', 'بھیجنا', 'سونپنا', 'دکھانا', 'سکھانا', 'پہنچانا'])
const SE_REACH = 3
const KO_REACH = 8

const genitive: Special = (words, at, inPostposition) => {
  if (inPostposition.has(at)) return 'of'
  const [last, next] = [words[at - 1], words[at + 1]]
  if (words[at]?.upos !== 'ADP') return undefined
  const named = last?.upos === 'PROPN' || last?.entry?.flags.has('person') === true
  return named && next?.upos !== 'ADP' && next?.upos !== 'VERB' ? "'s" : 'of'
}

/** Little words whose meaning hangs on their neighbours. */
const SPECIAL: ReadonlyMap<string, Special> = new Map<string, Special>([
  ['کا', genitive],
  ['کے', genitive],
  ['کی', genitive],
  [
    'سے',
    (words, at) => {
      for (let next = at + 1; next <= at + SE_REACH; next += 1) {
        const gloss = SE.get(words[next]?.lemma ?? '')
        if (gloss !== undefined) return gloss
      }
      return 'from'
    },
  ],
  [
    'کو',
    (words, at) => {
      if (words[at - 1]?.entry?.flags.has('time') || words[at - 1]?.upos === 'NUM') return 'on'
      for (let next = at + 1; next <= at + KO_REACH; next += 1) {
        const word = words[next]
        if (word?.upos === 'VERB') return GIVING.has(word.lemma) ? 'to' : '(object)'
      }
      return '(object)'
    },
  ],
  [
    'ایک',
    (words, at) => {
      const next = words[at + 1]
      if (
        words[at]?.upos !== 'NUM' ||
        next?.entry?.flags.has('time') ||
        next?.upos === 'NUM' ||
        next?.upos === 'ADP'
      )
        return undefined
      const following = next?.gloss ?? next?.entry?.senses[0] ?? ''
      return /^[aeiou]/i.test(following) ? 'an' : 'a'
    },
  ],
  ...['والا', 'والے', 'والی'].map((key): [string, Special] => [
    key,
    (words, at) =>
      words[at]?.upos === 'ADJ' && !words[at + 1]?.entry?.flags.has('person') ? 'that' : undefined,
  ]),
  [
    'جو',
    (words, at) => {
      // جو بائیڈن is Joe, not who.
      if (words[at]?.upos === 'PROPN') return undefined
      const last = words[at - 1]?.upos === 'PUNCT' ? words[at - 2] : words[at - 1]
      return last?.entry?.flags.has('person') || last?.upos === 'PRON'
        ? 'who'
        : last?.upos === 'NOUN'
          ? 'which'
          : undefined
    },
  ],
  [
    'اس',
    (words, at) => (words[at]?.upos === 'PRON' && words[at + 1]?.key === 'نے' ? 'he or she' : undefined),
  ],
  [
    'تک',
    (words, at) => (words[at - 1]?.upos === 'NUM' || words[at - 1]?.lemma === 'فیصد' ? 'up to' : undefined),
  ],
  ...['کوئی', 'کسی'].map((key): [string, Special] => [
    key,
    (words, at) => (['NOUN', 'ADJ'].includes(words[at + 1]?.upos ?? '') ? 'any' : undefined),
  ]),
  ['ادھر', (_words, at) => (at === 0 ? 'meanwhile' : undefined)],
  ['ہاں', (words, at) => (words[at]?.upos === 'ADP' ? 'at' : undefined)],
])
