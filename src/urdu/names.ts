/** Names in one sentence: what the gazetteer knows, and what titles, given names and kinds of places tell of the rest. */
import type { EntityType, MentionKind } from '#article/article.ts'
import type { Fixed } from './choose.ts'
import { PLACE_TAILS } from './choose-rules.ts'
import type { Gazetteer, Known, Spelling } from './gazetteer.ts'
import { LETTER_NAMES } from './letter-names.ts'
import { lookupKey } from './letters.ts'
import type { Analysis, Lexicon } from './lexicon.ts'
import { spellOut, toEnglish } from './transliterate.ts'
import type { RawToken } from './tokens.ts'
import type { UnitSpan } from './unit-table.ts'
import type { Word } from './word.ts'

/** A mention as found in its sentence; whom it belongs to is decided over the whole article. */
export type FoundName = {
  /** First and last word, counted from 0, inclusive. */
  readonly first: number
  readonly last: number
  readonly type: EntityType
  readonly kind: MentionKind
  readonly english: string
  readonly translit: string
  /** In the gazetteer. */
  readonly known?: Known
  /** Only a last name, or another part of a fuller form. */
  readonly short: boolean
  /** What the text calls the person, in English: "spokesman". */
  readonly title?: string
}

export type KnownSpan = { readonly first: number; readonly last: number; readonly spelling: Spelling }

/** Names of the gazetteer that stand in the sentence, longest first, none overlapping. */
export function findKnown(tokens: readonly RawToken[], { spellings }: Gazetteer): KnownSpan[] {
  const found: KnownSpan[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const list = spellings.get(tokens[at]?.key ?? '')
    const spelling = list?.find(({ keys }) => keys.every((key, offset) => tokens[at + offset]?.key === key))
    if (!spelling) continue
    const last = at + spelling.keys.length - 1
    if (cutsLetters(tokens, at, last)) continue
    found.push({ first: at, last, spelling })
    at = last
  }
  return found
}

/** True for کے پی in عمران خان کے پی ٹی آئی: letters that are only a part of an abbreviation. */
function cutsLetters(tokens: readonly RawToken[], first: number, last: number): boolean {
  const letters = tokens.slice(first, last + 1).every(({ key }) => LETTER_NAMES.has(key))
  return letters && LETTER_NAMES.has(tokens[last + 1]?.key ?? '')
}

/** Readings that names of several words settle at once: their words are parts of a name. */
export function fixedByNames(spans: readonly KnownSpan[], tokens: readonly RawToken[], lexicon: Lexicon): Fixed {
  const fixed = new Map<number, Analysis>()
  for (const { first, last, spelling } of spans) {
    if (first === last || spelling.as === 'adjective' || spelling.known.everyday) continue
    for (let at = first; at <= last; at += 1) {
      const key = tokens[at]?.key ?? ''
      const [translit, gloss] = partOfName(spelling, key, at - first, lexicon)
      fixed.set(at, { lemma: key, upos: 'PROPN', feats: { Gender: 'Masc', Number: 'Sing' }, translit, lemmaTranslit: translit, gloss, weight: 0, rule: 'name' })
    }
  }
  return fixed
}

/** How one word of a name sounds, and what it is in English: بی is B, متحدہ "united", بائیڈن Biden. */
function partOfName(spelling: Spelling, key: string, index: number, lexicon: Lexicon): [translit: string, gloss: string] {
  const { keys, english, translit, known } = spelling
  const letter = LETTER_NAMES.get(key)
  if (letter && keys.some((other, at) => at !== index && LETTER_NAMES.has(other))) return [capital(letter.translit), letter.letter]
  const fits = keys.length === known.name.split(' ').length
  const [glosses, sounds] = [english.split(' '), translit.split(' ')]
  const part = lexicon.gazetteer.parts.get(key)
  const ordinary = known.type !== 'ORGANIZATION' ? undefined : lexicon.find(key).find(({ entry }) => entry !== undefined)
  const sound = (fits && sounds.length === keys.length ? sounds[index] : undefined) ?? part?.translit ?? ordinary?.translit ?? spellOut(key).translit
  const meaning = ordinary?.entry?.senses[0] ?? (fits && glosses.length === keys.length ? glosses[index] : undefined) ?? part?.english
  return [sound, meaning ?? toEnglish(sound)]
}

const PLACE_ENDING = /(?:پور|آباد|گڑھ|ستان|نگر|کوٹ|والا|والہ|پورہ|گنج|لینڈ|ٹاؤن|شہر|برگ|کند)$/
/** What a place is that is named with it: میران شاہ روڈ, قذافی سٹیڈیم. */
const PLACE_HEADS = new Set('روڈ سڑک اسٹیڈیم سٹیڈیم چوک پارک ایئرپورٹ ڈیم بازار مارکیٹ ٹاؤن کالونی گیٹ مسجد مندر پل بیراج جیل ایونیو'.split(' ').map(lookupKey))
const SPEECH = new Set(['نے'])
// So many words are a name at the most.
const LONGEST_RUN = 6

/** All mentions of a sentence in reading order; nested ones only for adjectives within others. */
export function findNames(
  words: readonly Word[],
  spans: readonly KnownSpan[],
  units: readonly UnitSpan[],
  gazetteer: Gazetteer,
): FoundName[] {
  const names: FoundName[] = []
  const titles = titlesOf(words, units)
  const inUnits = new Set(units.flatMap(({ first, unit }) => unit.keys.map((_, offset) => first + offset)))
  const spanAt = new Map(spans.filter((span) => accepted(span, words)).map((span) => [span.first, span]))
  for (let at = 0; at < words.length; at += 1) {
    const span = spanAt.get(at)
    if (span && !goesOn(span, words, spanAt, gazetteer)) {
      const whole = withHead(span, words)
      const own = knownName(span, words, titles)
      if (whole) names.push(whole)
      names.push(own)
      at = Math.max(span.last, whole?.last ?? 0)
      continue
    }
    // مون سون is no Mr Moon.
    if (inUnits.has(at)) continue
    const run = runAt(words, at, spanAt, gazetteer)
    if (run < at) continue
    const name = describeRun(words, at, run, { gazetteer, titles })
    if (name) names.push(name)
    at = Math.max(run, name?.last ?? 0)
  }
  return names
}

/** عرفان خان نیازی is another than the known عرفان خان: one more part of a name follows. */
function goesOn({ last, spelling }: KnownSpan, words: readonly Word[], spanAt: ReadonlyMap<number, KnownSpan>, gazetteer: Gazetteer): boolean {
  const next = words[last + 1]
  if (spelling.known.type !== 'PERSON' || next?.upos !== 'PROPN' || spanAt.has(last + 1)) return false
  return next.rule === 'unknown word' || gazetteer.parts.has(next.key)
}

/** A name of one word was perhaps read as an everyday word; one that is an everyday phrase needs a capital reason. */
function accepted({ first, last, spelling }: KnownSpan, words: readonly Word[]): boolean {
  if (first < last) return !spelling.known.everyday || words[first]?.upos === 'PROPN'
  const word = words[first]
  if (spelling.as === 'adjective') return word?.rule === 'name'
  return word?.upos === 'PROPN'
}

function knownName({ first, last, spelling }: KnownSpan, words: readonly Word[], titles: Titles): FoundName {
  const { known, as, english, translit } = spelling
  return {
    first,
    last,
    type: known.type,
    kind: as === 'adjective' ? 'adjectival' : isMetonym(known, words[last + 1], words) ? 'metonym' : 'name',
    english,
    translit,
    known,
    short: as === 'short',
    ...titleBefore(titles, first),
  }
}

/** ماسکو نے says that Russia's government did; وائٹ ہاؤس always means the government. */
function isMetonym({ standsFor, type }: Known, next: Word | undefined, words: readonly Word[]): boolean {
  if (standsFor === '') return false
  if (type === 'ORGANIZATION') return true
  if (next && SPEECH.has(next.key)) return true
  const at = next ? words.indexOf(next) : -1
  if (next?.key === 'سے') return ['رابطہ', 'رابطے', 'بات', 'مذاکرات', 'مطالبہ'].includes(words[at + 1]?.key ?? '')
  return next?.lemma === 'کا' && ['کہنا', 'موقف', 'مؤقف', 'الزام', 'دعوی'].includes(words[at + 1]?.key ?? '')
}

/** لاہور ہائی کورٹ, بائیڈن انتظامیہ, پنجاب پولیس: a name and the kind of organisation that it is. */
function withHead({ first, last, spelling }: KnownSpan, words: readonly Word[]): FoundName | undefined {
  if (spelling.as === 'adjective' || spelling.known.type === 'ORGANIZATION') return undefined
  const end = headAfter(words, last)
  if (end === undefined) return undefined
  return { ...joined(words, first, end), first, last: end, type: 'ORGANIZATION', kind: 'name', short: false }
}

function headAfter(words: readonly Word[], last: number): number | undefined {
  let at = last + 1
  while (at <= last + 2 && words[at]?.upos === 'ADJ') at += 1
  return words[at]?.entry?.flags.has('org') &&
    words[at]?.entry?.upos === 'NOUN' &&
    words[at]?.feats['Number'] === 'Sing'
    ? at
    : undefined
}

/** The last word of a run of unexplained proper nouns that begins at a place; before it where there is none. */
function runAt(words: readonly Word[], at: number, spanAt: ReadonlyMap<number, KnownSpan>, gazetteer: Gazetteer): number {
  let last = at - 1
  for (let next = at; next < words.length && next - at < LONGEST_RUN; next += 1) {
    const word = words[next]
    // زرگوش آباد: what it was named after, and the ending of places' names.
    if (next > at && word && PLACE_TAILS.has(word.key)) return next
    if (word?.upos !== 'PROPN' || word.kind === 'sign') break
    const span = next > at ? spanAt.get(next) : undefined
    // خلیل بلوچ, یاسین ملک: a place that is also a last name goes on with the person's.
    if (span && span.spelling.known.type !== 'PERSON' && !(span.first === span.last && gazetteer.parts.has(word.key))) break
    last = next
  }
  return last
}

function describeRun(words: readonly Word[], first: number, last: number, known: Knowledge): FoundName | undefined {
  const run = words.slice(first, last + 1)
  const whole = joined(words, first, last, known.gazetteer)
  const letters = run.every(({ key }) => LETTER_NAMES.has(key))
  if (letters) {
    if (run.length < 2) return undefined
    return {
      ...whole,
      english: run.map(({ gloss }) => gloss ?? '').join(''),
      first,
      last,
      type: 'ORGANIZATION',
      kind: 'name',
      short: false,
    }
  }
  const placeHead = words[last + 1]
  if (placeHead && (PLACE_HEADS.has(placeHead.key) || PLACE_HEADS.has(placeHead.lemmaKey ?? '')) && placeHead.feats['Number'] !== 'Plur')
    return { ...joined(words, first, last + 1), first, last: last + 1, type: 'PLACE', kind: 'name', short: false }
  const head = headAfter(words, last)
  if (head !== undefined)
    return {
      ...joined(words, first, head),
      first,
      last: head,
      type: 'ORGANIZATION',
      kind: 'name',
      short: false,
    }
  const type = typeOfRun(words, first, last, known)
  if (!type) return undefined
  return {
    ...whole,
    first,
    last,
    type,
    kind: 'name',
    short: type === 'PERSON' && first === last,
    ...(type === 'PERSON' && titleBefore(known.titles, first)),
  }
}

type Knowledge = { readonly gazetteer: Gazetteer; readonly titles: Titles }

/** What a run of proper nouns names, by what stands around it and by what it is made of. */
function typeOfRun(words: readonly Word[], first: number, last: number, { gazetteer, titles }: Knowledge): EntityType | undefined {
  const [previous, next] = [words[first - 1], words[last + 1]]
  const parts = words.slice(first, last + 1).map(({ key }) => gazetteer.parts.get(key))
  const given = parts.filter(Boolean).length
  if (PLACE_TAILS.has(words[last]?.key ?? '')) return 'PLACE'
  if (titles.has(first - 1)) return 'PERSON'
  if (next?.entry?.flags.has('title') && next.entry.flags.has('person') === false && given > 0)
    return 'PERSON'
  if (previous?.entry?.flags.has('place') || next?.entry?.flags.has('place'))
    return given === last - first + 1 && given > 1 ? 'PERSON' : 'PLACE'
  if (last > first && given > 0) return 'PERSON'
  if (next?.key === 'کے' && words[last + 2]?.entry?.flags.has('place') && first === last) return 'PLACE'
  const name = words[last]?.key ?? ''
  if (PLACE_ENDING.test(name) && name.length > 4) return 'PLACE'
  // نور alone is light: a word of every day that is also a name needs somebody who speaks.
  if (given > 0 && !(last === first && parts[0]?.everyday)) return 'PERSON'
  const said = next?.key === 'نے' || (next?.lemma === 'کا' && words[last + 2]?.key === 'کہنا')
  if (said) return 'PERSON'
  if (last > first && last - first < 3 && words[first]?.rule === 'unknown word') return next?.key === 'میں' ? 'PLACE' : 'PERSON'
  return next?.key === 'میں' && words[first]?.rule === 'unknown word' ? 'PLACE' : undefined
}

/** What a person is called by the title that ends at a word: صدر, وزیر اعظم. */
type Titles = ReadonlyMap<number, string>

function titlesOf(words: readonly Word[], units: readonly UnitSpan[]): Titles {
  const titles = new Map<number, string>()
  words.forEach(({ entry, lemma }, at) => {
    if (entry?.flags.has('title')) titles.set(at, entry.senses[0] ?? '')
    else if (lemma === 'مسٹر' || lemma === 'جناب') titles.set(at, '')
  })
  // ڈائریکٹر جنرل is no general: the whole unit is the title.
  for (const { last, unit } of units) if (unit.flags.has('title') || titles.has(last)) titles.set(last, unit.gloss)
  return titles
}

function titleBefore(titles: Titles, first: number): { readonly title?: string } {
  const title = titles.get(first - 1)
  return title ? { title } : {}
}

function joined(words: readonly Word[], first: number, last: number, gazetteer?: Gazetteer): { readonly english: string; readonly translit: string } {
  const run = words.slice(first, last + 1)
  const english = run.map(({ key, gloss, entry, translit = '' }) => gazetteer?.parts.get(key)?.english ?? (PLACE_TAILS.has(key) ? toEnglish(translit) : gloss) ?? capital(entry?.senses[0] ?? '')).join(' ').trim()
  return { english, translit: run.map(({ translit = '' }) => capital(translit)).join(' ') }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
