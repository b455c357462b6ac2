/** The words, names and units of one sentence: each step is the door of a room. */
import type { Unit } from '#article/article.ts'
import type { Lexicon } from '#urdu/lexicon/lexicon.ts'
import { findUnitForms, type UnitSpan } from '#urdu/lexicon/unit-table.ts'
import { findUnits } from '#urdu/meaning/units.ts'
import { findKnown, fixedByNames } from '#urdu/names/known-names.ts'
import { findNames, type FoundName } from '#urdu/names/names.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'
import { agree } from '#urdu/words/agree.ts'
import { chooseReadings } from '#urdu/words/choose.ts'
import type { Word } from '#urdu/words/word.ts'

export type ReadWords = {
  readonly words: readonly Word[]
  readonly names: readonly FoundName[]
  readonly units: readonly Unit[]
}

/**
 * Names of the gazetteer settle their words; then every word gets one reading, by its neighbours, and agrees with them;
 * then the other names and the units are found.
 */
export function readWords(tokens: readonly RawToken[], lexicon: Lexicon): ReadWords {
  const known = findKnown(tokens, lexicon.gazetteer)
  const fixed = fixedByNames(known, tokens, lexicon)
  const spans = findUnitForms(
    tokens.map(({ key }) => key),
    lexicon.units,
  ).filter(({ first }) => !fixed.has(first))
  const inUnits = new Set(spans.flatMap(({ first, unit }) => unit.keys.map((_, offset) => first + offset)))
  const chosen = chooseReadings(tokens, lexicon, fixed, inUnits)
  const words = withUnitSounds(agree(tokens, chosen), spans)
  const names = findNames(words, known, spans, lexicon.gazetteer)
  return { words, names, units: findUnits(words, names, lexicon.units) }
}

/** محنت کش kash, not kush: in a unit that is word for word, each word sounds as the unit gives it. */
function withUnitSounds(words: Word[], spans: readonly UnitSpan[]): Word[] {
  for (const { first, unit } of spans) {
    if (unit.sounds.length !== unit.keys.length || unit.sounds[0] === '') continue
    unit.sounds.forEach((translit, offset) => {
      const word = words[first + offset]
      // Little words are read by their neighbours, not by the unit: اس کے بعد is is or us.
      if (word && word.translit !== translit && (word.entry || word.rule === 'part of a unit'))
        words[first + offset] = { ...word, translit }
    })
  }
  return words
}
