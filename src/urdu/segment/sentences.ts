/** The tokens of a paragraph grouped into sentences. */
import { LETTER_NAMES } from '#urdu/script/letter-names.ts'
import type { RawToken } from './tokens.ts'

const ENDS = new Set(['۔', '؟', '?', '!', '।', '॥', '؟!', '!!'])
const CLOSING = new Set(['’', '‘', "'", '"', '”', '“', '»', ')', ']', '۔'])
// A bracket that is not closed within so many tokens was never meant to be.
const LONGEST_BRACKET = 60

// Nobody writes such sentences; what has no full stop for so long is cut, at a comma where there is one, so that no later
// step meets a sentence of a million words.
const LONG_SENTENCE = 300
const LONGEST_SENTENCE = 500
const COMMAS = new Set(['،', ',', '؛', ';', '٬'])

/** Groups tokens into sentences, each at least one token; nothing is left out. */
export function splitSentences(tokens: readonly RawToken[], text: string): RawToken[][] {
  const sentences: RawToken[][] = []
  let from = 0
  let bracket = -1
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    if (at - from >= LONGEST_SENTENCE || (at - from >= LONG_SENTENCE && COMMAS.has(token.key))) {
      sentences.push(tokens.slice(from, at + 1))
      from = at + 1
      bracket = -1
      continue
    }
    if (token.kind !== 'sign') continue
    if (token.key === '(' || token.key === '[') bracket = at
    else if (token.key === ')' || token.key === ']') bracket = -1
    if (bracket >= 0 && at - bracket < LONGEST_BRACKET) continue
    if (!endsSentence(tokens, at, text)) continue
    let last = at
    while (isClosing(tokens, last + 1)) last += 1
    sentences.push(tokens.slice(from, last + 1))
    from = last + 1
    at = last
    bracket = -1
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return withoutStrays(sentences)
}

/** ۔ ends a sentence, but not within اے۔ ایف۔ پی۔ and not where three of them stand for words left out. */
function endsSentence(tokens: readonly RawToken[], at: number, text: string): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return false
  if (token.key === '.') {
    // A Latin full stop in an Urdu text ends a sentence where Urdu is before it and a space after it.
    return before?.kind === 'word' && !isLetterName(before) && (!after || after.start > token.end)
  }
  if (!ENDS.has(token.key)) return false
  if (token.key !== '۔' || !before || !after) return true
  if (before.end < token.start && before.kind !== 'sign' && after.start === token.end) return text.length > 0
  const joined = after.start === token.end
  return !(
    isLetterName(before) &&
    isLetterName(after) &&
    (joined || tokens[at - 2]?.key === '۔' || tokens[at + 2]?.key === '۔')
  )
}

function isLetterName(token: RawToken): boolean {
  return token.kind === 'word' && LETTER_NAMES.has(token.key)
}

/** A quote or bracket that sticks to what it closes. */
function isClosing(tokens: readonly RawToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token || token.kind !== 'sign') return false
  return CLOSING.has(token.key) && token.start === before.end
}

/** Quotes that close late, after a space, belong to the sentence that they close. */
function withoutStrays(sentences: readonly RawToken[][]): RawToken[][] {
  const kept: RawToken[][] = []
  for (const sentence of sentences) {
    const before = kept.at(-1)
    if (before && sentence.every(({ kind }) => kind === 'sign')) before.push(...sentence)
    else kept.push(sentence)
  }
  return kept
}
