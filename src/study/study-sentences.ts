/** What the study view goes through: an article's sentences in turn, each with its words and what several of them mean together. */
import type { Address } from '#article/address.ts'
import type { Article, Sentence, Token, Unit } from '#article/article.ts'
import { type PlacedSentence, sentencesOf } from '#article/parts.ts'

export type StudySentence = {
  /** Of the sentence: without words. */
  readonly address: Address
  /** The text of its paragraph. */
  readonly text: string
  readonly sentence: Sentence
}

/** A word with the signs that touch it: ’امریکہ and گا‘ are words with a quotation mark each. */
export type StudyWord = {
  readonly token: Token
  /** In the sentence, from 1. */
  readonly number: number
  /** Signs before and after the word, as written. */
  readonly before: string
  readonly form: string
  readonly after: string
  /** White space between this word and the next. */
  readonly gap: string
}

export type StudyUnit = { readonly unit: Unit; readonly form: string }

/** The headline's sentences, then those of all other paragraphs but the page furniture; none when nothing is annotated. */
export function studySentences(article: Pick<Article, 'paragraphs'>): readonly StudySentence[] {
  const all = sentencesOf(article)
  const inHeadline = ({ paragraph }: PlacedSentence) => paragraph.role === 'headline'
  return [...all.filter(inHeadline), ...all.filter((one) => !inHeadline(one))].map(
    ({ address, paragraph, sentence }) => ({ address, text: paragraph.text, sentence }),
  )
}

/** Where in the list an address leads: to its sentence, else to the first of its paragraph, else to the first of all. */
export function sentenceIndex(sentences: readonly StudySentence[], at: Address): number {
  const same = ({ address }: StudySentence) => address.paragraph === at.paragraph
  const exact = sentences.findIndex((one) => same(one) && one.address.sentence === at.sentence)
  return exact >= 0 ? exact : Math.max(0, sentences.findIndex(same))
}

/** The words of a sentence. A sign is with the word that it touches, with the one before it when it touches none. */
export function studyWords({
  text,
  sentence,
}: Pick<StudySentence, 'text' | 'sentence'>): readonly StudyWord[] {
  const { tokens } = sentence
  const numbers = tokens.flatMap(({ upos }, index) => (upos === 'PUNCT' ? [] : [index]))
  // Where each word's group of signs begins; a group ends where the next begins.
  const starts = numbers.map((index, at) => {
    if (at === 0) return 0
    let from = index
    while (tokens[from - 1]?.upos === 'PUNCT' && tokens[from - 1]?.end === tokens[from]?.start) from -= 1
    // A chain of signs without any gap (کہا:’امریکہ) belongs to the word before it.
    const touchesBoth = tokens[from - 1]?.end === tokens[from]?.start
    return touchesBoth ? index : from
  })
  return numbers.flatMap((index, at): StudyWord[] => {
    const token = tokens[index]
    const first = tokens[starts[at] ?? index]
    const last = tokens[(starts[at + 1] ?? tokens.length) - 1]
    if (!token || !first || !last) return []
    const next = tokens[starts[at + 1] ?? tokens.length]
    return [
      {
        token,
        number: index + 1,
        before: text.slice(first.start, token.start),
        form: text.slice(token.start, token.end),
        after: text.slice(token.end, last.end),
        gap: next ? text.slice(last.end, next.start) : '',
      },
    ]
  })
}

/** Units that say more than their words do: رابطہ نہیں کیا تھا “had not contacted”, but not سائبر حملے “cyber” “attacks”. */
export function studyUnits(sentence: Sentence, words: readonly StudyWord[]): readonly StudyUnit[] {
  const known = new Map(words.map((word) => [word.number, word]))
  return sentence.units.flatMap((unit) => {
    const own = unit.tokens.flatMap((number) => known.get(number) ?? [])
    const oneByOne = own.map(({ token }) => token.gloss?.en ?? '').join(' ')
    return own.length < 2 || oneByOne === unit.gloss.en ? [] : [{ unit, form: formOf(own) }]
  })
}

/** As written; `…` stands for what lies between. */
function formOf(words: readonly StudyWord[]): string {
  return words
    .map(({ form, number }, index) => {
      const before = words[index - 1]
      return before ? (before.number === number - 1 ? ' ' : ' … ') + form : form
    })
    .join('')
}
