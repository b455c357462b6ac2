/** A verb and what completes it as one English phrase: کیا گیا تھا "had been done", کر سکیں گے "will be able to do". */
import { verbForm } from '#urdu/english/inflect.ts'
import type { Cell } from '#urdu/lexicon/cells.ts'
import { NEGATIONS, PARTICLES } from '#urdu/words/particles.ts'
import type { Word } from '#urdu/words/word.ts'

export type VerbPhrase = {
  /** Indices of the words in the sentence, ascending: the verb, its helpers, a نہیں before or between. */
  readonly at: readonly number[]
  readonly verb: number
  readonly tense: Tense
}

type Modal = 'can' | 'must' | 'should' | 'begin' | 'already' | 'manage' | 'keep' | 'let' | 'want'
type Time = 'present' | 'past' | 'future' | 'none'

export type Tense = {
  /** The cell that bears aspect or mood. */
  readonly cell: Cell
  readonly time: Time
  readonly passive: boolean
  readonly ongoing: boolean
  readonly modal?: Modal
  readonly negated: boolean
  readonly plural: boolean
  /** A participle with ہوئے, no sentence's verb. */
  readonly state: boolean
}

const MODALS: Readonly<Record<string, Modal>> = {
  سکنا: 'can',
  پڑنا: 'must',
  چاہیے: 'should',
  لگنا: 'begin',
  چکنا: 'already',
  پانا: 'manage',
  چاہنا: 'want',
}

/** The verb phrases of a sentence, in order. */
export function findVerbPhrases(words: readonly Word[]): VerbPhrase[] {
  const phrases: VerbPhrase[] = []
  words.forEach((word, verb) => {
    if (word.upos !== 'VERB' || word.cell === undefined) return
    const at = [verb]
    const before = words[verb - 1]
    if (before && NEGATIONS.has(before.key)) at.unshift(verb - 1)
    for (let next = verb + 1; next < words.length; next += 1) {
      const helper = words[next]
      if (helper?.upos === 'AUX') at.push(next)
      else if (helper && PARTICLES.has(helper.key) && words[next + 1]?.upos === 'AUX') at.push(next)
      else break
    }
    phrases.push({ at, verb, tense: tenseOf(words, verb, at) })
  })
  return phrases
}

function tenseOf(words: readonly Word[], verb: number, at: readonly number[]): Tense {
  let cell: Cell = words[verb]?.cell ?? 'stem'
  let [time, passive, ongoing, negated]: [Time, boolean, boolean, boolean] = ['none', false, false, false]
  let modal: Modal | undefined
  let plural = false
  let state = false
  for (const index of at) {
    const word = words[index]
    if (!word || index === verb) continue
    if (NEGATIONS.has(word.key)) negated = true
    else if (word.upos !== 'AUX') continue
    else if (word.lemma === 'گا') time = 'future'
    else if (word.lemma === 'ہونا' && word.feats['Tense'] === 'Pres') {
      time = 'present'
      plural ||= word.feats['Number'] === 'Plur'
    } else if (word.lemma === 'ہونا' && word.feats['Tense'] === 'Past') {
      time = 'past'
      plural ||= word.feats['Number'] === 'Plur'
    } else if (word.lemma === 'جانا' && cell.startsWith('perf')) {
      passive = true
      cell = word.cell ?? cell
    } else if (word.lemma === 'کرنا' && word.feats['VerbForm'] === 'Conv') cell = 'conv'
    else if (word.lemma === 'ہونا' && cell.startsWith('inf')) {
      // لکھنا ہو گا "will have to write"
      modal = 'must'
      cell = word.cell ?? 'stem'
    } else if (word.lemma === 'ہونا' && word.cell?.startsWith('perf') && /^(?:imp|perf)/.test(cell)) {
      // کرتے ہوئے "doing", کٹے ہوئے "cut": a state beside what the sentence says.
      state = true
    } else if (word.lemma === 'ہونا' && ongoing) {
      // جا رہا ہو گا: it is only guessed that it goes on.
    } else if (word.lemma === 'رہنا' && word.cell?.startsWith('perf')) {
      // لکھ رہا ہے "is writing", لکھتا رہا "kept writing"
      if (cell.startsWith('imp')) {
        modal = 'keep'
        cell = word.cell
      } else ongoing = true
    } else {
      const known = word.lemma === 'دینا' && cell === 'infObl' ? 'let' : MODALS[word.lemma]
      if (known && (known !== 'must' || cell.startsWith('inf'))) modal = known
      if (word.cell) cell = word.cell
    }
  }
  if (cell.startsWith('fut')) time = 'future'
  plural ||= cell === 'perfMP' || cell === 'perfFP' || cell === 'impMP' || cell === 'impFP'
  return { cell, time, passive, ongoing, negated, plural, state, ...(modal && { modal }) }
}

/** The English of a bare verb ("arrest", "be included") in a tense. */
export function phraseInEnglish(meaning: string, tense: Tense): string {
  const { modal, passive, negated } = tense
  // کامیاب نہیں ہونے دیا جائے گا "will not be allowed to succeed"
  const base =
    modal === 'let' && passive
      ? `be allowed to ${meaning}`
      : passive && !meaning.startsWith('be ')
        ? `be ${verbForm(meaning, 'participle')}`
        : meaning
  const [helpers, main] = conjugate(withModal(base, modal === 'let' && passive ? undefined : modal), tense)
  if (!negated) return [...helpers, main].join(' ')
  const [first, ...rest] = helpers
  if (first === undefined) return `not ${main}`
  return [first === 'can' ? 'cannot' : `${first} not`, ...rest, main].join(' ')
}

/** What a modal makes of the bare verb; can and should are helpers themselves. */
function withModal(base: string, modal: Modal | undefined): string {
  if (modal === 'must') return `have to ${base}`
  if (modal === 'begin') return `begin to ${base}`
  if (modal === 'want') return `want to ${base}`
  if (modal === 'let') return `allow to ${base}`
  if (modal === 'keep') return `keep ${verbForm(base, 'ing')}`
  return modal === 'manage' ? `manage to ${base}` : base
}

/** Helping words, then the main one with what follows it. */
function conjugate(base: string, tense: Tense): [helpers: string[], main: string] {
  const { cell, time, ongoing, modal, plural, negated } = tense
  const [be, have] = plural ? ['are', 'have'] : ['is', 'has']
  const were = plural ? 'were' : 'was'
  const { state } = tense
  if (modal === 'should')
    return time === 'past' ? [['should', 'have'], verbForm(base, 'participle')] : [['should'], base]
  if (modal === 'can') {
    if (time === 'future') return [['will'], `be able to ${base}`]
    return [[cell.startsWith('perf') || time === 'past' ? 'could' : 'can'], base]
  }
  if (time === 'future') return ongoing ? [['will', 'be'], verbForm(base, 'ing')] : [['will'], base]
  if (ongoing)
    return [[time === 'past' ? were : time === 'present' || negated ? be : 'be'], verbForm(base, 'ing')]
  if (state && time === 'none' && cell.startsWith('perf'))
    return [[], verbForm(base, 'participle').replace(/^been /, '')]
  if (cell.startsWith('perf')) {
    if (time === 'present' || modal === 'already')
      return [[time === 'past' ? 'had' : have], verbForm(base, 'participle')]
    if (time === 'past') return [['had'], verbForm(base, 'participle')]
    if (negated) return base.startsWith('be ') ? [[were], base.slice(3)] : [['did'], base]
    return base.startsWith('be ') ? [[were], base.slice(3)] : [[], verbForm(base, 'past')]
  }
  if (cell.startsWith('imp')) {
    if (time === 'past') return [['used to'], base]
    if (base.startsWith('be ')) return [[time === 'present' ? be : 'being'], base.slice(3)]
    // نہیں جاتا "does not go": with نہیں the ہے is often left out.
    if (time !== 'present' && !(negated && !state)) return [[], verbForm(base, 'ing')]
    return negated ? [[plural ? 'do' : 'does'], base] : [[], verbForm(base, 'third', plural)]
  }
  if (cell === 'infObl') return [[], verbForm(base, 'ing')]
  if (cell === 'inf' || cell === 'infFem') return [['to'], base]
  if (negated && (cell === 'sub2P' || cell === 'polite')) return [['do'], base]
  if (cell === 'conv') return [['having'], verbForm(base, 'participle')]
  return [[], base]
}
