/** Names in one sentence: what the gazetteer knows, and what titles, given names and kinds of places say of the rest. */
import type { Gazetteer, Known } from '#urdu/lexicon/gazetteer.ts'
import type { KnownSpan } from './known-names.ts'
import {
  describeRun,
  type FoundName,
  headAfter,
  joined,
  runAt,
  type Titles,
  titleBefore,
  titlesOf,
} from './name-runs.ts'
import type { UnitSpan } from '#urdu/lexicon/unit-table.ts'
import type { Word } from '#urdu/words/word.ts'

export type { FoundName } from './name-runs.ts'

const SPEECH = new Set(['نے'])

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
function goesOn(
  { last, spelling }: KnownSpan,
  words: readonly Word[],
  spanAt: ReadonlyMap<number, KnownSpan>,
  gazetteer: Gazetteer,
): boolean {
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
  if (next?.key === 'سے')
    return ['رابطہ', 'رابطے', 'بات', 'مذاکرات', 'مطالبہ'].includes(words[at + 1]?.key ?? '')
  return next?.lemma === 'کا' && ['کہنا', 'موقف', 'مؤقف', 'الزام', 'دعوی'].includes(words[at + 1]?.key ?? '')
}

/** لاہور ہائی کورٹ, بائیڈن انتظامیہ, پنجاب پولیس: a name and the kind of organisation that it is. */
function withHead({ first, last, spelling }: KnownSpan, words: readonly Word[]): FoundName | undefined {
  if (spelling.as === 'adjective' || spelling.known.type === 'ORGANIZATION') return undefined
  const end = headAfter(words, last)
  if (end === undefined) return undefined
  return { ...joined(words, first, end), first, last: end, type: 'ORGANIZATION', kind: 'name', short: false }
}
