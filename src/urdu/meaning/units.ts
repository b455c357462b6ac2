/** Words that mean one thing together, in one sentence: units of the lexicon, names, light verbs, verbs with their helpers. */
import type { Unit } from '#article/article.ts'
import { plural } from '#urdu/english/inflect.ts'
import { beforeParticles } from '#urdu/words/particles.ts'
import type { FoundName } from '#urdu/names/names.ts'
import type { KnownUnit, UnitTable } from '#urdu/lexicon/unit-table.ts'
import { findVerbPhrases, phraseInEnglish, type VerbPhrase } from './verb-phrases.ts'
import type { Word } from '#urdu/words/word.ts'

/** All units of a sentence, in the order of their first word; token numbers count from 1. */
export function findUnits(words: readonly Word[], names: readonly FoundName[], table: UnitTable): Unit[] {
  const phrases = findVerbPhrases(words)
  const taken = new Set<number>()
  const units: Unit[] = []
  for (const name of names) {
    if (name.kind === 'adjectival' || name.first === name.last) continue
    units.push({ kind: 'name', tokens: tokenNumbers(name.first, name.last), gloss: { en: name.english } })
    for (let at = name.first; at <= name.last; at += 1) taken.add(at)
  }
  const hosts = new Map<number, KnownUnit>()
  units.push(...knownUnits(words, { table, taken, phrases, hosts }))
  for (const phrase of phrases) {
    if (taken.has(phrase.verb)) continue
    const light = lightVerb(words, phrase, hosts)
    if (light) units.push(light)
    else if (phrase.at.length > 1) units.push(verbUnit(words, phrase))
  }
  return units.sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0) || b.tokens.length - a.tokens.length)
}

/** The numbers, from 1, of the words `first` to `last`, counted from 0. */
export function tokenNumbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index + 1)
}

type Matching = {
  readonly table: UnitTable
  /** Words that are in a unit already. */
  readonly taken: Set<number>
  readonly phrases: readonly VerbPhrase[]
  /** Units by their last word, for the verbs that they make: بات چیت کرنا. */
  readonly hosts: Map<number, KnownUnit>
}

/** Units of the table, the longest first, no word in two of them. */
function knownUnits(words: readonly Word[], { table, taken, phrases, hosts }: Matching): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const match = matchAt(words, at, table, taken)
    if (!match) continue
    const { unit, last } = match
    // چھاپہ مار کر "having raided": here it is no guerrilla.
    if (unit.kind === 'compound' && words[last]?.upos === 'VERB') continue
    const tokens = tokenNumbers(at, last)
    const phrase =
      unit.kind === 'light-verb' ? phrases.find(({ at: parts }) => parts.includes(last)) : undefined
    if (phrase) {
      const all = [...new Set([...tokens, ...phrase.at.map((index) => index + 1)])].sort((a, b) => a - b)
      units.push({
        kind: 'light-verb',
        tokens: all,
        gloss: { en: phraseInEnglish(unit.gloss, phrase.tense) },
      })
    } else units.push({ kind: unit.kind, tokens, gloss: { en: inNumber(unit, words[last]) } })
    if (unit.light.size > 0) hosts.set(last, unit)
    for (let index = at; index <= last; index += 1) taken.add(index)
    at = last
  }
  return units
}

function matchAt(
  words: readonly Word[],
  at: number,
  table: UnitTable,
  taken: ReadonlySet<number>,
): { unit: KnownUnit; last: number } | undefined {
  const word = words[at]
  if (!word || word.kind !== 'word') return undefined
  const lemma = word.lemmaKey ?? word.key
  for (const first of lemma === word.key ? [lemma] : [word.key, lemma]) {
    const unit = table
      .get(first)
      ?.find(({ keys }) =>
        keys.every((key, offset) => !taken.has(at + offset) && matches(words[at + offset], key)),
      )
    if (unit) return { unit, last: at + unit.keys.length - 1 }
  }
  return undefined
}

const PLURALS = new Set(['وں', 'یں', 'اں'])

function matches(word: Word | undefined, key: string): boolean {
  if (word === undefined) return false
  // دہشت گردوں: گردوں by itself would rather be kidneys.
  return (
    word.key === key ||
    word.lemmaKey === key ||
    (word.key.startsWith(key) && PLURALS.has(word.key.slice(key.length)))
  )
}

/** سائبر حملے "cyber attacks": the number is the last word's. */
function inNumber({ kind, gloss }: KnownUnit, last: Word | undefined): string {
  const counted = (kind === 'compound' || kind === 'izafat') && last?.feats['Number'] === 'Plur'
  return counted ? plural(gloss) : gloss
}

const CAUSED = new Set(['کرانا', 'کروانا'])

/** What a host and a verb mean together; بند کروانا is said as بند کرنا. */
function meaningWith(verb: string, light: ReadonlyMap<string, string> | undefined): string | undefined {
  return light?.get(verb) ?? (CAUSED.has(verb) ? light?.get('کرنا') : undefined)
}

/** رابطہ نہیں کیا تھا "had not contacted": the host's meaning with this verb, in the tense of the phrase. */
function lightVerb(
  words: readonly Word[],
  phrase: VerbPhrase,
  hosts: ReadonlyMap<number, KnownUnit>,
): Unit | undefined {
  const verb = words[phrase.verb]
  if (!verb) return undefined
  const at = beforeParticles(words, phrase.at[0] ?? phrase.verb)
  const unit = hosts.get(at)
  const meaning = meaningWith(verb.lemma, unit?.light ?? words[at]?.entry?.light)
  if (meaning === undefined) return undefined
  return {
    kind: 'light-verb',
    tokens: [
      ...tokenNumbers(unit ? at - unit.keys.length + 1 : at, at),
      ...phrase.at.map((index) => index + 1),
    ],
    gloss: { en: phraseInEnglish(meaning, phrase.tense) },
  }
}

function verbUnit(words: readonly Word[], { at, verb, tense }: VerbPhrase): Unit {
  const word = words[verb]
  const meaning = word?.entry?.senses[0] ?? word?.gloss ?? ''
  return {
    kind: 'verb',
    tokens: at.map((index) => index + 1),
    gloss: { en: phraseInEnglish(meaning, tense) },
  }
}
