/** Names that no table has: runs of proper nouns, told by titles, given names and what is around them. */
import { capital } from '#urdu/english/inflect.ts'
import type { EntityType, MentionKind } from '#article/article.ts'
import type { Gazetteer, Known } from '#urdu/lexicon/gazetteer.ts'
import type { KnownSpan } from './known-names.ts'
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import { lookupKey } from '#urdu/script/letters.ts'
import { endsLikePlace, PLACE_WORDS } from '#urdu/words/place-endings.ts'
import { toEnglish } from '#urdu/script/transliterate.ts'
import type { UnitSpan } from '#urdu/lexicon/unit-table.ts'
import type { Word } from '#urdu/words/word.ts'

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

/** What a place is that is named with it: میران شاہ روڈ, قذافی سٹیڈیم. */
const PLACE_HEADS = new Set(
  'روڈ سڑک اسٹیڈیم سٹیڈیم چوک پارک ایئرپورٹ ڈیم بازار مارکیٹ ٹاؤن کالونی گیٹ مسجد مندر پل بیراج جیل ایونیو'
    .split(' ')
    .map(lookupKey),
)
/** Offices and papers that are called by letters. */
const OFFICES = new Set([
  'ایم ڈی',
  'ایس ایچ او',
  'ڈی سی',
  'آئی جی',
  'ڈی آئی جی',
  'ایس پی',
  'ڈی ایس پی',
  'ایس ایس پی',
  'سی ای او',
  'ڈی جی',
  'اے ایس آئی',
  'ایم پی اے',
  'ایم این اے',
  'ایم پی',
  'ایم ایل اے',
  'ایف آئی آر',
  'پی ایچ ڈی',
  'سی سی ٹی وی',
  'ٹی وی',
  'ڈی این اے',
])
const ILLNESS = new Set(['وائرس', 'ویکسین', 'بیماری', 'ٹیسٹ'])
// So many words are a name at the most.
const LONGEST_RUN = 6

/** The last word of a run of unexplained proper nouns that begins at a place; before it where there is none. */
export function runAt(
  words: readonly Word[],
  at: number,
  spanAt: ReadonlyMap<number, KnownSpan>,
  gazetteer: Gazetteer,
): number {
  let last = at - 1
  for (let next = at; next < words.length && next - at < LONGEST_RUN; next += 1) {
    const word = words[next]
    // زرگوش آباد: what it was named after, and the ending of places' names.
    if (next > at && word && PLACE_WORDS.has(word.key)) return next
    if (word?.upos !== 'PROPN' || word.kind === 'sign') break
    // ایم ڈی مراد علی: letters are no part of a person's name.
    if (next > at && (word.rule === 'letter name') !== (words[at]?.rule === 'letter name')) break
    const span = next > at ? spanAt.get(next) : undefined
    // خلیل بلوچ, یاسین ملک: a place that is also a last name goes on with the person's.
    if (
      span &&
      span.spelling.known.type !== 'PERSON' &&
      !(span.first === span.last && gazetteer.parts.has(word.key))
    )
      break
    last = next
  }
  return last
}

export function describeRun(
  words: readonly Word[],
  first: number,
  last: number,
  known: Knowledge,
): FoundName | undefined {
  const run = words.slice(first, last + 1)
  const whole = joined(words, first, last, known.gazetteer)
  const letters = run.every(({ key }) => LETTER_NAMES.has(key))
  if (letters) {
    if (
      run.length < 2 ||
      OFFICES.has(run.map(({ key }) => key).join(' ')) ||
      ILLNESS.has(words[last + 1]?.key ?? '')
    )
      return undefined
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
  if (
    placeHead &&
    (PLACE_HEADS.has(placeHead.key) || PLACE_HEADS.has(placeHead.lemmaKey ?? '')) &&
    placeHead.feats['Number'] !== 'Plur'
  )
    return {
      ...joined(words, first, last + 1),
      first,
      last: last + 1,
      type: 'PLACE',
      kind: 'name',
      short: false,
    }
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

/** What a run of proper nouns names, by what is around it and by what it is made of. */
function typeOfRun(
  words: readonly Word[],
  first: number,
  last: number,
  { gazetteer, titles }: Knowledge,
): EntityType | undefined {
  const [previous, next] = [words[first - 1], words[last + 1]]
  const parts = words.slice(first, last + 1).map(({ key }) => gazetteer.parts.get(key))
  const given = parts.filter(Boolean).length
  if (words.slice(first, last + 1).every(({ rule }) => rule === 'lexicon')) return undefined
  if (PLACE_WORDS.has(words[last]?.key ?? '')) return 'PLACE'
  if (titles.has(first - 1)) return 'PERSON'
  if (next?.entry?.flags.has('title') && next.entry.flags.has('person') === false && given > 0)
    return 'PERSON'
  if (previous?.entry?.flags.has('place') || next?.entry?.flags.has('place'))
    return given === last - first + 1 && given > 1 ? 'PERSON' : 'PLACE'
  if (last > first && given > 0) return 'PERSON'
  if (next?.key === 'کے' && words[last + 2]?.entry?.flags.has('place') && first === last) return 'PLACE'
  const name = words[last]?.key ?? ''
  if (endsLikePlace(name) && name.length > 4) return 'PLACE'
  // نور alone is light: a word of every day that is also a name needs somebody who speaks.
  if (given > 0 && !(last === first && parts[0]?.everyday)) return 'PERSON'
  const said = next?.key === 'نے' || (next?.lemma === 'کا' && words[last + 2]?.key === 'کہنا')
  if (said) return 'PERSON'
  if (last > first && last - first < 3 && words[first]?.rule === 'unknown word')
    return next?.key === 'میں' ? 'PLACE' : 'PERSON'
  return next?.key === 'میں' && words[first]?.rule === 'unknown word' ? 'PLACE' : undefined
}

/** What a person is called by the title that ends at a word: صدر, وزیر اعظم. */
export type Titles = ReadonlyMap<number, string>

export function titlesOf(words: readonly Word[], units: readonly UnitSpan[]): Titles {
  const titles = new Map<number, string>()
  words.forEach(({ entry, lemma }, at) => {
    if (entry?.flags.has('title')) titles.set(at, entry.senses[0] ?? '')
    else if (lemma === 'مسٹر' || lemma === 'جناب') titles.set(at, '')
  })
  // ڈائریکٹر جنرل is no general: the whole unit is the title.
  for (const { last, unit } of units)
    if (unit.flags.has('title') || titles.has(last)) titles.set(last, unit.gloss)
  return titles
}

export function titleBefore(titles: Titles, first: number): { readonly title?: string } {
  const title = titles.get(first - 1)
  return title ? { title } : {}
}

export function headAfter(words: readonly Word[], last: number): number | undefined {
  let at = last + 1
  while (at <= last + 2 && words[at]?.upos === 'ADJ') at += 1
  return words[at]?.entry?.flags.has('org') &&
    words[at]?.entry?.upos === 'NOUN' &&
    words[at]?.feats['Number'] === 'Sing'
    ? at
    : undefined
}

export function joined(
  words: readonly Word[],
  first: number,
  last: number,
  gazetteer?: Gazetteer,
): { readonly english: string; readonly translit: string } {
  const run = words.slice(first, last + 1)
  const english = run
    .map(
      ({ key, gloss, entry, translit = '' }) =>
        gazetteer?.parts.get(key)?.english ??
        (PLACE_WORDS.has(key) ? toEnglish(translit) : gloss) ??
        capital(entry?.senses[0] ?? ''),
    )
    .join(' ')
    .trim()
  return { english, translit: run.map(({ translit = '' }) => capital(translit)).join(' ') }
}
