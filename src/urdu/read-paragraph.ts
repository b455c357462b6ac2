/** One paragraph: its sentences with words and units, its names, its times. */
import type { Paragraph, Sentence, TimeExpression, Unit } from '#article/article.ts'
import type { Lexicon } from '#urdu/lexicon/lexicon.ts'
import { tokenNumbers } from '#urdu/meaning/units.ts'
import type { NamedSentence } from '#urdu/names/entities.ts'
import { splitSentences } from '#urdu/segment/sentences.ts'
import { tokenise } from '#urdu/segment/tokens.ts'
import { findTimes, type FoundTime, type Today } from '#urdu/time/find-times.ts'
import { splitJoined } from '#urdu/words/joined.ts'
import { readWords } from './read-words.ts'
import { sentenceOf } from './sentence-of.ts'

export type ParagraphOptions = {
  readonly lexicon: Lexicon
  /** The day that relative times count from. */
  readonly today: Today
  /** EDTF of the last date in the paragraphs before. */
  readonly lastTime: string | undefined
}

export type ReadParagraph = {
  readonly paragraph: Paragraph
  readonly sentences: readonly NamedSentence[]
  readonly times: readonly TimeExpression[]
}

/** `number` counts paragraphs of the article from 1. Furniture is not read. */
export function readParagraph(
  paragraph: Paragraph,
  number: number,
  { lexicon, today, lastTime }: ParagraphOptions,
): ReadParagraph {
  const { role, text } = paragraph
  if (role === 'furniture') return { paragraph, sentences: [], times: [] }
  const sentences: Sentence[] = []
  const named: NamedSentence[] = []
  const times: TimeExpression[] = []
  for (const tokens of splitSentences(splitJoined(tokenise(text), text, lexicon), text)) {
    const { words, names, units } = readWords(tokens, lexicon)
    const found = findTimes(words, {
      today,
      numerals: lexicon.numerals,
      ...(lastTime !== undefined && { last: times.at(-1)?.edtf ?? lastTime }),
    })
    named.push({ paragraph: number, words, names })
    for (const { first, last, edtf, rule } of found) {
      const [from, to] = [words[first], words[last]]
      if (from && to) times.push({ paragraph: number, start: from.start, end: to.end, edtf, rule })
    }
    sentences.push(sentenceOf(text, words, withDates(units, found)))
  }
  return { paragraph: { ...paragraph, sentences }, sentences: named, times }
}

/** Times of several words are units too; they come first, and displace other units that share words with them. */
function withDates(units: readonly Unit[], found: readonly FoundTime[]): Unit[] {
  const dates = found
    .filter(({ first, last }) => last > first)
    .map(
      ({ first, last, gloss }): Unit => ({
        kind: 'expression',
        tokens: tokenNumbers(first, last),
        gloss: { en: gloss },
      }),
    )
  return [...dates, ...units.filter((unit) => !dates.some((date) => sharesTokens(date, unit)))]
}

function sharesTokens(date: Unit, { kind, tokens }: Unit): boolean {
  return kind !== 'verb' && kind !== 'light-verb' && tokens.some((token) => date.tokens.includes(token))
}
