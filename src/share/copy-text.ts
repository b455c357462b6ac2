/** What copying a sentence gives: clean Urdu, or Urdu with its romanisation, translation and link. */
import type { Sentence, Token } from '#article/article.ts'

/** Urdu's punctuation marks as a line of Latin letters writes them. */
const LATIN = new Map([
  ['۔', '.'],
  ['،', ','],
  ['؟', '?'],
  ['؛', ';'],
  ['۔۔۔', '…'],
])
const QUOTE = /^[‘’“”"']$/
const OPENING = /^[“([]$/
const CLOSING = /^[”)\].,?;:!…]$/
// After these a line of Latin letters has a space, even where the source forgot it.
const SPACED_AFTER = /^[.,?;:!…]$/

/** The sentence exactly as it is in the source. */
export function sentenceText(text: string, { start, end }: Sentence): string {
  return text.slice(start, end)
}

/**
 * The romanisation of a whole sentence with Latin punctuation; empty when a word lacks its own. Quotes are double,
 * because a single one looks like ʻ (ع), and are turned by what they touch: Urdu sources often have them reversed.
 */
export function sentenceRoman(text: string, { tokens }: Sentence): string {
  if (tokens.some(({ upos, translit }) => upos !== 'PUNCT' && !translit)) return ''
  let line = ''
  let before = ''
  let quoted = false
  tokens.forEach((token, index) => {
    const [gapBefore, gapAfter] = gapsAround(text, tokens, index)
    let written = token.translit
    if (token.upos === 'PUNCT') {
      const form = text.slice(token.start, token.end)
      if (QUOTE.test(form)) quoted = opens(gapBefore, gapAfter, quoted)
      written = QUOTE.test(form) ? (quoted ? '“' : '”') : (LATIN.get(form) ?? form)
    }
    line += joint(before, written, gapBefore) + written
    before = written
  })
  // The first letter that is one; quotes and brackets may be before it.
  return line.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** What is between a token and its neighbours; undefined at the sentence's edges. */
function gapsAround(text: string, tokens: readonly Token[], index: number) {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return [
    previous && token && text.slice(previous.end, token.start),
    token && next && text.slice(token.end, next.start),
  ] as const
}

/** A quote that touches only the word after it opens; one that touches only the word before it closes; else they alternate. */
function opens(gapBefore: string | undefined, gapAfter: string | undefined, quoted: boolean): boolean {
  const touchesBefore = gapBefore === ''
  const touchesAfter = gapAfter === ''
  return touchesBefore === touchesAfter ? !quoted : touchesAfter
}

function joint(before: string, after: string, gap: string | undefined): string {
  if (gap === undefined || CLOSING.test(after) || OPENING.test(before)) return ''
  return gap !== '' || SPACED_AFTER.test(before) ? ' ' : ''
}

/**
 * Urdu, romanisation, translation and link, a line each. A line is a paragraph to the bidirectional algorithm and takes
 * its direction from its own first letter, so it needs no invisible isolates; those would stay in whatever the text
 * is pasted into (a search, a flash card), and after a link they would become a part of it.
 */
export function sentenceWithHelp(text: string, sentence: Sentence, url: string): string {
  return [sentenceText(text, sentence), sentenceRoman(text, sentence), sentence.translation?.en, url]
    .filter(Boolean)
    .join('\n')
}
