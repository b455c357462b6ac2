/** What copying a sentence gives: clean Urdu, or Urdu with its romanisation, translation and link. */
import type { Sentence } from '#article/article.ts'

/** Urdu's punctuation marks as a line of Latin letters writes them. */
const LATIN: Readonly<Record<string, string>> = { '۔': '.', '،': ',', '؟': '?', '؛': ';', '۔۔۔': '…' }

/** The sentence exactly as it stands in the source. */
export function sentenceText(text: string, { start, end }: Sentence): string {
  return text.slice(start, end)
}

/** The romanisation of a whole sentence, spaced and punctuated as the source is. */
export function sentenceRoman(text: string, { tokens }: Sentence): string {
  const roman = tokens
    .map(({ start, end, upos, translit }, index) => {
      const next = tokens[index + 1]
      const form = text.slice(start, end)
      return (upos === 'PUNCT' ? (LATIN[form] ?? form) : translit) + text.slice(end, next?.start ?? end)
    })
    .join('')
  // The first letter that is one; quotation marks may stand before it.
  return roman.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** Urdu, romanisation, translation and link, a line each: every line has one direction, so none needs marks that turn it. */
export function sentenceWithHelp(text: string, sentence: Sentence, url: string): string {
  return [sentenceText(text, sentence), sentenceRoman(text, sentence), sentence.translation?.en, url]
    .filter(Boolean)
    .join('\n')
}
