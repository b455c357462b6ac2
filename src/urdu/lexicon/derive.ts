/** Words that no table has, made from words that one has: بےخبری, صحافیانہ, اقدامات, ہیکرز. Each rule has a name and an example. */
import type { Upos } from '#article/article.ts'
import type { Analysis, Entry } from './entry.ts'
import { joinEnding } from './sounds.ts'

/** What derivation may ask of the tables. */
export type Derivation = {
  readonly find: (key: string) => readonly Analysis[]
  readonly entries: (key: string) => readonly Entry[]
}

type Rule = {
  readonly name: string
  readonly suffix?: string
  readonly prefix?: string
  /** What the base may be, and how it ends: endings to try after the suffix is taken off. */
  readonly base: readonly Upos[]
  readonly endings?: readonly string[]
  readonly upos: Upos
  readonly translit: (base: string) => string
  readonly gloss: (base: string) => string
  readonly feats?: Readonly<Record<string, string>>
}

const PLURAL = { Number: 'Plur' } as const
const dropA = (sound: string) => sound.replace(/[aā]$/u, '')
const same = (meaning: string) => meaning
const suffix = (
  name: string,
  ending: string,
  sound: string,
  upos: Upos,
  base: readonly Upos[],
  gloss: (base: string) => string,
): Rule => ({
  name,
  suffix: ending,
  base,
  upos,
  translit: (word) => joinEnding(dropA(word), sound),
  gloss,
  endings: ['', 'ہ'],
})
const attached = (
  name: string,
  ending: string,
  sound: string,
  upos: Upos,
  gloss: (base: string) => string,
): Rule => ({
  name,
  suffix: ending,
  base: ['NOUN', 'ADJ', 'PROPN'],
  upos,
  translit: (word) => `${word}-${sound}`,
  gloss,
})
const before = (
  name: string,
  prefix: string,
  sound: string,
  upos: Upos,
  gloss: (base: string) => string,
): Rule => ({
  name,
  prefix,
  base: ['NOUN', 'ADJ', 'VERB'],
  upos,
  translit: (word) => `${sound}-${word}`,
  gloss,
})

/** In the order in which they are tried; the first that finds its base wins. */
export const DERIVATIONS: readonly Rule[] = [
  // اقدام → اقدامات, واقعہ → واقعات, شکایت → شکایات
  {
    name: 'plural in ات',
    suffix: 'ات',
    base: ['NOUN'],
    endings: ['', 'ہ', 'ت', 'ی'],
    upos: 'NOUN',
    translit: (word) => `${word.replace(/(?:a|ā|at|ī)$/u, '')}āt`,
    gloss: same,
    feats: { ...PLURAL, Gender: 'Masc' },
  },
  // متاثر → متاثرین, مہاجر → مہاجرین
  {
    name: 'plural in ین',
    suffix: 'ین',
    base: ['NOUN', 'ADJ'],
    upos: 'NOUN',
    translit: (word) => `${word}īn`,
    gloss: same,
    feats: { ...PLURAL, Gender: 'Masc' },
  },
  // ہیکر → ہیکرز, اسکام → اسکامس
  {
    name: 'English plural',
    suffix: 'ز',
    base: ['NOUN'],
    upos: 'NOUN',
    translit: (word) => `${word}z`,
    gloss: same,
    feats: PLURAL,
  },
  {
    name: 'English plural',
    suffix: 'س',
    base: ['NOUN'],
    upos: 'NOUN',
    translit: (word) => `${word}s`,
    gloss: same,
    feats: PLURAL,
  },
  // امیر → امیروں "of the rich"
  {
    name: 'adjective as noun',
    suffix: 'وں',
    base: ['ADJ', 'NUM', 'PROPN'],
    upos: 'NOUN',
    translit: (word) => `${word.replace(/ī$/u, 'iy')}oṉ`,
    gloss: same,
    feats: { ...PLURAL, Case: 'Acc', Gender: 'Masc' },
  },
  attached('after a plague (زدہ)', 'زدہ', 'zada', 'ADJ', (base) => `${base}-stricken`),
  attached('having got (یافتہ)', 'یافتہ', 'yāfta', 'ADJ', same),
  attached('done (شدہ)', 'شدہ', 'shuda', 'ADJ', same),
  attached('worthy (پذیر)', 'پذیر', 'pazīr', 'ADJ', same),
  attached('mixed with (آمیز)', 'آمیز', 'āmez', 'ADJ', (base) => `full of ${base}`),
  attached('causing (انگیز)', 'انگیز', 'angez', 'ADJ', (base) => `causing ${base}`),
  attached('raising (خیز)', 'خیز', 'k͟hez', 'ADJ', (base) => `causing ${base}`),
  attached('breaking (شکن)', 'شکن', 'shikan', 'ADJ', (base) => `${base}-breaking`),
  attached('loving (پسند)', 'پسند', 'pasand', 'ADJ', (base) => `${base}-loving`),
  attached('loving, abstract (پسندی)', 'پسندی', 'pasandī', 'NOUN', (base) => `love of ${base}`),
  attached('having (مند)', 'مند', 'mand', 'ADJ', (base) => `having ${base}`),
  attached('full of (ناک)', 'ناک', 'nāk', 'ADJ', (base) => `full of ${base}`),
  attached('holding (دار)', 'دار', 'dār', 'NOUN', (base) => `${base} holder`),
  attached('holding, abstract (داری)', 'داری', 'dārī', 'NOUN', same),
  attached('maker (ساز)', 'ساز', 'sāz', 'NOUN', (base) => `${base} maker`),
  attached('making (سازی)', 'سازی', 'sāzī', 'NOUN', (base) => `making of ${base}`),
  attached('worker (کار)', 'کار', 'kār', 'NOUN', (base) => `${base} worker`),
  attached('working (کاری)', 'کاری', 'kārī', 'NOUN', same),
  attached('player (باز)', 'باز', 'bāz', 'NOUN', (base) => `${base} player`),
  attached('playing (بازی)', 'بازی', 'bāzī', 'NOUN', same),
  attached('place (گاہ)', 'گاہ', 'gāh', 'NOUN', (base) => `place of ${base}`),
  attached('house (خانہ)', 'خانہ', 'k͟hāna', 'NOUN', (base) => `${base} house`),
  attached('doer (گر)', 'گر', 'gar', 'NOUN', (base) => `${base} maker`),
  attached('doing (گری)', 'گری', 'garī', 'NOUN', same),
  attached('in manner (وار)', 'وار', 'vār', 'ADV', (base) => `by ${base}`),
  attached('-ness (پن)', 'پن', 'pan', 'NOUN', (base) => `being ${base}`),
  suffix('manner (انہ)', 'انہ', 'āna', 'ADJ', ['NOUN', 'ADJ'], same),
  suffix('quality (یت)', 'یت', 'iyat', 'NOUN', ['NOUN', 'ADJ'], same),
  suffix('quality (گی)', 'گی', 'agī', 'NOUN', ['ADJ', 'NOUN'], same),
  // ثقافت → ثقافتی, دوست → دوستی
  suffix('belonging (ی)', 'ی', 'ī', 'ADJ', ['NOUN', 'PROPN'], same),
  suffix('quality (ی)', 'ی', 'ī', 'NOUN', ['ADJ'], same),
  // In a key, ے inside a word is ی.
  before('without (بے)', 'بی', 'be', 'ADJ', (base) => `without ${base}`),
  before('not (نا)', 'نا', 'nā', 'ADJ', (base) => `not ${base}`),
  before('non- (غیر)', 'غیر', 'g͟hair', 'ADJ', (base) => `not ${base}`),
  before('with (با)', 'با', 'bā', 'ADJ', (base) => `with ${base}`),
  before('full of (پر)', 'پر', 'pur', 'ADJ', (base) => `full of ${base}`),
  before('same (ہم)', 'ہم', 'ham', 'ADJ', (base) => `same ${base}`),
  before('bad (بد)', 'بد', 'bad', 'ADJ', (base) => `bad ${base}`),
  before('good (خوش)', 'خوش', 'k͟hush', 'ADJ', (base) => `good ${base}`),
  before('half (نیم)', 'نیم', 'nīm', 'ADJ', (base) => `half ${base}`),
  before('little (کم)', 'کم', 'kam', 'ADJ', (base) => `little ${base}`),
  before('sub- (ذیلی)', 'ذیلی', 'zailī', 'NOUN', (base) => `sub-${base}`),
]

const SHORTEST_BASE = 3
// The longest words of news have some 20 letters; what is longer is no word.
const LONGEST_WORD = 40

/** Ways to understand a word that the tables do not have; empty when no rule finds its base. */
export function deriveWord(key: string, words: Derivation): Analysis[] {
  if (key.length < SHORTEST_BASE + 1 || key.length > LONGEST_WORD) return []
  for (const rule of DERIVATIONS) {
    const base = baseOf(key, rule, words)
    if (base) return [derived(key, rule, base)]
  }
  return []
}

function baseOf(key: string, rule: Rule, words: Derivation): Analysis | undefined {
  const { prefix, suffix: ending } = rule
  if (prefix !== undefined) {
    return key.startsWith(prefix) ? pick(key.slice(prefix.length), rule, words) : undefined
  }
  if (ending === undefined || !key.endsWith(ending)) return undefined
  const stem = key.slice(0, -ending.length)
  for (const more of rule.endings ?? ['']) {
    const base = pick(stem + more, rule, words)
    if (base) return base
  }
  return undefined
}

function pick(key: string, rule: Rule, words: Derivation): Analysis | undefined {
  if (key.length < SHORTEST_BASE) return undefined
  return words
    .find(key)
    .find(
      ({ upos, cell }) =>
        rule.base.includes(upos) &&
        (cell === undefined || cell === 'sgDir' || cell === 'base' || cell === 'masc'),
    )
}

function derived(key: string, rule: Rule, base: Analysis): Analysis {
  const translit = rule.translit(base.translit)
  const meaning = base.gloss ?? base.entry?.senses[0] ?? ''
  const plural = rule.feats?.['Number'] === 'Plur'
  const own = rule.prefix === undefined && plural
  return {
    lemma: own ? base.lemma : key,
    upos: rule.upos,
    feats: rule.feats ?? {},
    translit,
    lemmaTranslit: own ? base.lemmaTranslit : translit,
    ...(own && base.entry && { entry: base.entry, cell: 'plDir' as const }),
    ...(!(own && base.entry) && { gloss: shorten(rule.gloss(meaning)) }),
    ...(!own && rule.upos === 'NOUN' && { cell: 'sgDir' as const }),
    weight: 0,
    rule: rule.name,
  }
}

/** A gloss has at most three words. */
function shorten(gloss: string): string {
  const words = gloss.split(' ')
  return words.length > 3 ? words.slice(0, 3).join(' ') : gloss
}
