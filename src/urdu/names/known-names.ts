/** Names of the gazetteer in a sentence, and what they settle of its words. */
import { capital } from '#urdu/english/inflect.ts'
import type { Fixed } from '#urdu/words/choose.ts'
import type { Gazetteer, Spelling } from '#urdu/lexicon/gazetteer.ts'
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import type { Analysis } from '#urdu/lexicon/entry.ts'
import type { Lexicon } from '#urdu/lexicon/lexicon.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'
import { spellOut, toEnglish } from '#urdu/script/transliterate.ts'

export type KnownSpan = { readonly first: number; readonly last: number; readonly spelling: Spelling }

/** Names of the gazetteer that are in the sentence, longest first, none overlapping. */
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
export function fixedByNames(
  spans: readonly KnownSpan[],
  tokens: readonly RawToken[],
  lexicon: Lexicon,
): Fixed {
  const fixed = new Map<number, Analysis>()
  for (const { first, last, spelling } of spans) {
    if (first === last || spelling.as === 'adjective' || spelling.known.everyday) continue
    for (let at = first; at <= last; at += 1) {
      const key = tokens[at]?.key ?? ''
      const [translit, gloss] = partOfName(spelling, key, at - first, lexicon)
      fixed.set(at, {
        lemma: key,
        upos: 'PROPN',
        feats: { Gender: 'Masc', Number: 'Sing' },
        translit,
        lemmaTranslit: translit,
        gloss,
        weight: 0,
        rule: 'name',
      })
    }
  }
  return fixed
}

/** How one word of a name sounds, and what it is in English: بی is B, متحدہ "united", بائیڈن Biden. */
function partOfName(
  spelling: Spelling,
  key: string,
  index: number,
  lexicon: Lexicon,
): [translit: string, gloss: string] {
  const { keys, english, translit, known } = spelling
  const letter = LETTER_NAMES.get(key)
  if (letter && keys.some((other, at) => at !== index && LETTER_NAMES.has(other)))
    return [capital(letter.translit), letter.letter]
  const [glosses, sounds] = [english.split(' '), translit.split(' ')]
  // Another spelling has its own number of words and its own sounds.
  const fits = translit === known.translit && keys.length === known.name.split(' ').length
  const part = lexicon.gazetteer.parts.get(key)
  const ordinary = lexicon.find(key).find(({ entry }) => entry !== undefined)
  const own = sounds.length === keys.length ? sounds[index] : undefined
  const read = part?.translit ?? (ordinary && capital(ordinary.translit))
  const sound = (fits ? (own ?? read) : (read ?? own)) ?? spellOut(key).translit
  const meaning =
    (known.type === 'ORGANIZATION' ? ordinary?.entry?.senses[0] : undefined) ??
    (fits && glosses.length === keys.length ? glosses[index] : undefined) ??
    // اسلام آباد is no Islam: where English has one word, it is under both.
    (known.type === 'PLACE' && glosses.length < keys.length ? english : undefined) ??
    part?.english
  return [sound, meaning ?? toEnglish(sound)]
}
