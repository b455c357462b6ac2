/** One reading for each word, chosen by its neighbours: the readings' own weights, and the rules of `choose-rules.ts`. */
import { GUESSED, guess } from './guess.ts'
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import { RULES } from './choose-rules.ts'
import type { Choosing } from './neighbours.ts'
import type { Analysis } from '#urdu/lexicon/entry.ts'
import type { Lexicon } from '#urdu/lexicon/lexicon.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'

/** What the name table has already decided, by token; the rest is open. */
export type Fixed = ReadonlyMap<number, Analysis>

const NONE: ReadonlySet<number> = new Set()

/** Chooses one reading for every token of a sentence; `inUnits` are those that are in a known unit. */
export function chooseReadings(
  tokens: readonly RawToken[],
  lexicon: Lexicon,
  fixed: Fixed,
  inUnits: ReadonlySet<number> = NONE,
): Analysis[] {
  const candidates = tokens.map((token, at) => {
    const known = fixed.get(at)
    if (known) return [known]
    const readings = readingsOf(token, lexicon)
    return inUnits.has(at) ? asWords(readings) : readings
  })
  const chosen: Analysis[] = []
  const choosing: Choosing = { tokens, candidates, chosen }
  for (let at = 0; at < tokens.length; at += 1) chosen.push(best(choosing, at))
  return chosen
}

/** Every way to understand a token by itself; never empty. */
export function readingsOf(token: RawToken, lexicon: Lexicon): readonly Analysis[] {
  if (token.kind !== 'word') return guess(token, lexicon)
  const found = lexicon.find(token.key)
  if (found.length === 0) return guess(token, lexicon)
  // پی is also a verb, سی also "like": in an abbreviation they are letters.
  return LETTER_NAMES.has(token.key) ? [...found, ...guess(token, lexicon)] : found
}

/** In وزیر اعظم the second word is no Mr Azam: within a unit a word is a word where it can be. */
function asWords(readings: readonly Analysis[]): readonly Analysis[] {
  const words = readings.filter(({ upos, rule }) => upos !== 'PROPN' || rule === 'letter name')
  return words.length > 0 ? words : readings
}

function best(choosing: Choosing, at: number): Analysis {
  const candidates = choosing.candidates[at] ?? []
  const [first] = candidates
  if (!first) return GUESSED
  if (candidates.length === 1) return first
  let winner = first
  let highest = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    let score = candidate.weight
    for (const rule of RULES) {
      if (rule.upos === undefined || rule.upos.includes(candidate.upos))
        score += rule.score(choosing, at, candidate)
    }
    if (score > highest) {
      highest = score
      winner = candidate
    }
  }
  return winner
}
