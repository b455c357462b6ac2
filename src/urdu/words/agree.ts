/** What the neighbours say of a chosen word: its case and number, and whether a verb only helps another one. */
import { lookupKey } from '#urdu/script/letters.ts'
import type { Analysis, Feats } from '#urdu/lexicon/entry.ts'
import { CELL_FEATS, type Cell } from '#urdu/lexicon/cells.ts'
import { beforeParticles } from './particles.ts'
import { remember } from '#urdu/script/remember.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'
import type { Word } from './word.ts'

const POSTPOSITIONS = new Set(['ADP'])
/** Verbs that complete another verb: کر رہا ہے, کیا گیا, کر دیا, کرنا پڑا. */
const HELPING = new Set([
  'جانا',
  'رہنا',
  'سکنا',
  'ہونا',
  'دینا',
  'لینا',
  'پڑنا',
  'پانا',
  'لگنا',
  'چکنا',
  'رکھنا',
  'ڈالنا',
  'آنا',
  'بیٹھنا',
  'اٹھنا',
  'کرنا',
  'چاہنا',
  'نکلنا',
])
/** Words after which a noun is plural. */
const COUNTING = new Set(['دونوں', 'تینوں', 'چاروں', 'کئی', 'چند', 'تمام', 'بعض', 'متعدد', 'بیشتر', 'سارا'])

/** The words of a sentence with the features that only context gives. Linear. */
export function agree(tokens: readonly RawToken[], chosen: readonly Analysis[]): Word[] {
  const oblique = obliqueBefore(chosen)
  const words: Word[] = []
  tokens.forEach((token, at) => {
    const analysis = chosen[at]
    if (!analysis) return
    const { lemma, translit, lemmaTranslit, entry, gloss, rule } = analysis
    const last = words.at(-1)
    const counted = COUNTING.has(last?.lemma ?? '') || (last?.upos === 'NUM' && last.lemma !== 'ایک')
    // آئندہ ہفتے "next week": a time is in the oblique without a postposition.
    const when = entry?.flags.has('time') === true && (last?.upos === 'ADJ' || last?.upos === 'DET')
    // خبر رساں ادارے رائٹرز: in -e before the name that it is with.
    const named = chosen[at + 1]?.upos === 'PROPN' && analysis.cell === 'sgObl'
    const cell = cellIn(analysis, (oblique[at] ?? false) || when || named, counted)
    const upos = analysis.upos === 'VERB' && helps(words, analysis) ? 'AUX' : analysis.upos
    const { start, end, kind, key } = token
    const lemmaKey = lemma === key ? key : keyOf(lemma)
    const own = featsIn(analysis, cell, oblique[at] ?? false)
    // Only a main verb has a voice.
    const feats = upos === 'AUX' ? voiceless(own) : own
    if (upos === 'AUX' && lemma === 'جانا') makePassive(words)
    words.push({
      start,
      end,
      kind,
      key,
      lemma,
      lemmaKey,
      upos,
      feats,
      translit,
      lemmaTranslit,
      rule,
      cell,
      entry,
      gloss,
    })
  })
  return words
}

// The features of a cell are one object for all its words; so are these.
const withoutVoice = new WeakMap<Feats, Feats>()
const inPassive = new WeakMap<Feats, Feats>()

function voiceless(feats: Feats): Feats {
  if (feats['Voice'] === undefined) return feats
  let own = withoutVoice.get(feats)
  if (!own) {
    const { Voice: _, ...rest } = feats
    own = rest
    withoutVoice.set(feats, own)
  }
  return own
}

/** کیا گیا: جانا after a perfect participle makes it passive. */
function makePassive(words: Word[]): void {
  const at = beforeParticles(words, words.length)
  const verb = words[at]
  if (verb?.upos !== 'VERB' || !verb.cell?.startsWith('perf')) return
  let feats = inPassive.get(verb.feats)
  if (!feats) {
    feats = { ...verb.feats, Voice: 'Pass' }
    inPassive.set(verb.feats, feats)
  }
  words[at] = { ...verb, feats }
}

const MOST_LEMMAS = 20_000
const keyOf = remember(MOST_LEMMAS, lookupKey)

/** Which words are before a postposition, with only adjectives or اور between (امریکی اور روسی صدور کے درمیان). */
function obliqueBefore(chosen: readonly Analysis[]): boolean[] {
  const oblique = chosen.map(() => false)
  let governed = false
  for (let at = chosen.length - 1; at >= 0; at -= 1) {
    const upos = chosen[at]?.upos
    if (upos === undefined) continue
    if (POSTPOSITIONS.has(upos)) governed = true
    else if (upos === 'ADJ' || upos === 'DET' || upos === 'NUM') oblique[at] = governed
    else if (upos === 'CCONJ' || (upos === 'PUNCT' && chosen[at]?.lemma === '،')) {
      // A list keeps what governs it.
    } else if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') {
      oblique[at] = governed
      const next = chosen[at - 1]?.upos
      if (next !== 'ADJ' && next !== 'DET' && next !== 'NUM' && next !== 'CCONJ') governed = false
    } else governed = false
  }
  return oblique
}

/** Of the cells that a form may be, the one that fits: حملے is plural, before a postposition singular. */
function cellIn({ cell, entry, upos }: Analysis, oblique: boolean, counted: boolean): Cell | undefined {
  if (upos !== 'NOUN' || cell === undefined || entry === undefined) return cell
  const inflects =
    entry.kind !== 'm0' && entry.kind !== 'f' && /[اہ]$/.test(entry.lemma) && /[aā]$/u.test(entry.translit)
  if (cell === 'sgObl' && inflects) return oblique && !counted ? 'sgObl' : 'plDir'
  // دونوں رہنما, چھ شیل: such a noun looks the same in both numbers.
  if ((cell === 'sgDir' || cell === 'sgObl') && counted && !inflects && entry.kind !== 'f')
    return oblique ? 'plObl' : 'plDir'
  if (cell === 'sgDir' && oblique) return 'sgObl'
  return cell === 'plDir' && oblique && !inflects ? 'plObl' : cell
}

const ADJECTIVE_CELLS = new Set<Cell>(['masc', 'mascObl', 'fem'])

function featsIn(
  { feats, upos, entry, cell: own }: Analysis,
  cell: Cell | undefined,
  oblique: boolean,
): Feats {
  if (upos === 'NOUN') {
    const gender = feats['Gender'] ?? (entry?.kind === 'f' ? 'Fem' : 'Masc')
    const number = feats['Number'] ?? (cell?.startsWith('pl') || own === 'ones' ? 'Plur' : 'Sing')
    return { Case: oblique ? 'Acc' : 'Nom', Gender: gender, Number: number }
  }
  if (upos === 'PROPN')
    return {
      Case: oblique ? 'Acc' : 'Nom',
      Gender: feats['Gender'] ?? 'Masc',
      Number: feats['Number'] ?? 'Sing',
    }
  if (upos === 'ADJ' && cell && ADJECTIVE_CELLS.has(cell)) return CELL_FEATS[cell] ?? feats
  return feats
}

/** True when the verb is right after another verb and completes it: گیا in کیا گیا, رہے in کر رہے. */
function helps(words: readonly Word[], { lemma, cell }: Analysis): boolean {
  if (!HELPING.has(lemma)) return false
  const last = words[beforeParticles(words, words.length)]
  if (!last || (last.upos !== 'VERB' && last.upos !== 'AUX') || last.cell === undefined) return false
  if (last.cell === 'conv') return false
  if (last.cell === 'stem') return lemma !== 'ہونا' || last.lemma !== lemma
  if (last.cell === 'inf' || last.cell === 'infFem') return ['پڑنا', 'ہونا', 'چاہنا'].includes(lemma)
  if (last.cell === 'infObl') return ['لگنا', 'دینا', 'پانا', 'جانا'].includes(lemma)
  if (last.cell.startsWith('imp')) return ['رہنا', 'ہونا', 'جانا', 'آنا'].includes(lemma)
  if (last.cell.startsWith('perf'))
    return ['جانا', 'ہونا', 'کرنا', 'رہنا'].includes(lemma) && (cell !== 'infObl' || lemma === 'جانا')
  return false
}
