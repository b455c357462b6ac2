/** A paragraph cut into words, numbers and signs, each with its place in the text. */
import type { Span } from '#article/article.ts'
import { lookupKey } from '#urdu/script/letters.ts'

/** Urdu words; numbers; words in other scripts; punctuation and other signs. */
export type TokenKind = 'word' | 'number' | 'foreign' | 'sign'

export type RawToken = Span & {
  readonly kind: TokenKind
  /** The spelling for look-up; of numbers and signs the form itself. */
  readonly key: string
}

// Arabic-script letters and marks without digits and punctuation; ZWNJ and the treebank's underscore hold a word together.
const LETTER =
  '\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\u08a0-\\u08ff\\ufb50-\\ufbc1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc'
const DIGIT = '0-9\\u0660-\\u0669\\u06f0-\\u06f9'
const TOKEN = new RegExp(
  [
    // 1500, 3.5, 1,500, 10:30, 2021/07/09; with the sign of the era (2011ء, 1442ھ) or of an ordinal (15ویں).
    `(?<number>[${DIGIT}]+(?:[.,:/٫٬۔][${DIGIT}]+)*(?:ء|ھ(?![${LETTER}])|و(?:یں|اں)(?![${LETTER}]))?)`,
    `(?<word>[${LETTER}](?:[${LETTER}_\\u200c\\u200d]*[${LETTER}])?)`,
    "(?<foreign>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.&-][\\p{L}\\p{N}]+)*)",
    // Three dots are one sign.
    '(?<sign>۔۔+|\\.\\.+|--+|[^\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff])',
  ].join('|'),
  'gu',
)

/** Cuts a paragraph; white space and invisible signs between words belong to no token. Linear in the text's length. */
export function tokenise(text: string): RawToken[] {
  const tokens: RawToken[] = []
  for (const { 0: form, index: start, groups } of text.matchAll(TOKEN)) {
    const end = start + form.length
    if (groups?.['word'] !== undefined) tokens.push({ start, end, kind: 'word', key: lookupKey(form) })
    else if (groups?.['number'] !== undefined) tokens.push({ start, end, kind: 'number', key: form })
    else if (groups?.['foreign'] !== undefined) tokens.push({ start, end, kind: 'foreign', key: form })
    else tokens.push({ start, end, kind: 'sign', key: form })
  }
  return tokens
}
