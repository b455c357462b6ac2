/** Reading a plain Urdu text: the pipeline from text to Article on one screen. */
import type { Article, Paragraph, Sentence, TimeExpression, Token, Unit } from '#article/article.ts'
import { plainArticle } from '#article/parts.ts'
import { byPlace } from '#article/span.ts'
import { agree } from '#urdu/words/agree.ts'
import { chooseReadings } from '#urdu/words/choose.ts'
import { findAfterEvents } from '#urdu/events/after-events.ts'
import { toDevanagari } from '#urdu/script/devanagari.ts'
import { linkEntities, type NamedSentence } from '#urdu/names/entities.ts'
import { draftEvents } from '#urdu/events/draft-events.ts'
import { rolesOf } from '#urdu/segment/furniture.ts'
import { glossWords } from '#urdu/meaning/glosses.ts'
import { splitJoined } from '#urdu/words/joined.ts'
import { spelling } from '#urdu/script/letters.ts'
import type { Lexicon } from '#urdu/lexicon/lexicon.ts'
import { findNames } from '#urdu/names/names.ts'
import { findKnown, fixedByNames } from '#urdu/names/known-names.ts'
import type { FoundName } from '#urdu/names/name-runs.ts'
import { remember } from '#urdu/lexicon/remember.ts'
import { splitSentences } from '#urdu/segment/sentences.ts'
import { findTimes } from '#urdu/time/find-times.ts'
import { type RawToken, tokenise } from '#urdu/segment/tokens.ts'
import { findUnitForms, type UnitSpan } from '#urdu/lexicon/unit-table.ts'
import { findUnits, tokenNumbers } from '#urdu/meaning/units.ts'
import type { Word } from '#urdu/words/word.ts'

export type ReadingOptions = {
  readonly lexicon: Lexicon
  /** ISO day that relative dates count from. */
  readonly date: string
  readonly dateBasis: 'stated' | 'inferred'
  readonly slug: string
  /** The file's name, or what else tells where the text is from. */
  readonly source: string
}

/** A text that is being read: plain at once, then paragraph by paragraph, then as a whole. */
export type Reading = {
  /** The article with its paragraphs and their roles, and no words yet. */
  readonly plain: Article
  /** Sentences and words of paragraph `number` (from 1); worked out once. */
  readonly paragraph: (number: number) => Paragraph
  /** The whole article with names, dates and events; reads the paragraphs that were not read yet. */
  readonly finish: () => Article
}

type ReadParagraph = {
  readonly paragraph: Paragraph
  readonly sentences: readonly NamedSentence[]
  readonly times: readonly TimeExpression[]
}

/** Begins to read; every line of the text is a paragraph. Any string will do; it never throws but for a `date` that is no day. */
export function startReading(text: string, options: ReadingOptions): Reading {
  const lines = text.split(/\r\n|\r|\n/)
  const roles = rolesOf(lines)
  const plain = unannotated(
    lines.map((line, index) => ({ role: roles[index] ?? 'body', text: line, sentences: [] })),
    options,
  )
  const read: (ReadParagraph | undefined)[] = []
  let lastTime: string | undefined
  const readAt = (number: number): ReadParagraph => {
    const known = read[number - 1]
    if (known) return known
    const paragraph = plain.paragraphs[number - 1]
    if (!paragraph) throw new RangeError(`there is no paragraph ${number}`)
    const made = readParagraph(paragraph, number, options, lastTime)
    lastTime = made.times.at(-1)?.edtf ?? lastTime
    read[number - 1] = made
    return made
  }
  return {
    plain,
    paragraph: (number) => readAt(number).paragraph,
    finish: () => {
      const all = plain.paragraphs.map((_, index) => readAt(index + 1))
      const sentences = all.flatMap((read) => read.sentences)
      const linked = linkEntities(sentences, options.lexicon.gazetteer)
      const times = all.flatMap((read) => read.times)
      const article = {
        ...plain,
        ...linked,
        annotated: true,
        paragraphs: all.map(({ paragraph }) => paragraph),
        times: [...times, ...findAfterEvents(sentences, times)].sort(byPlace),
      }
      return { ...article, events: draftEvents(article) }
    },
  }
}

function unannotated(
  paragraphs: readonly Paragraph[],
  { slug, source, date, dateBasis }: ReadingOptions,
): Article {
  return plainArticle({
    slug,
    source,
    provenance: { kind: 'machine', rule: 'Sutoor engine' },
    referenceDate: { date, basis: dateBasis, note: { en: '', ur: '' } },
    paragraphs,
  })
}

function readParagraph(
  paragraph: Paragraph,
  number: number,
  options: ReadingOptions,
  lastTime: string | undefined,
): ReadParagraph {
  const { role, text } = paragraph
  if (role === 'furniture') return { paragraph, sentences: [], times: [] }
  const tokens = splitJoined(tokenise(text), text, options.lexicon)
  const sentences: Sentence[] = []
  const named: NamedSentence[] = []
  const times: TimeExpression[] = []
  for (const own of splitSentences(tokens, text)) {
    const { words, names, units } = readWords(own, options.lexicon)
    const found = findTimes(words, {
      reference: options.date,
      numerals: options.lexicon.numerals,
      ...(lastTime !== undefined && { last: times.at(-1)?.edtf ?? lastTime }),
    })
    named.push({ paragraph: number, words, names })
    for (const { first, last, edtf, rule } of found) {
      const [from, to] = [words[first], words[last]]
      if (from && to) times.push({ paragraph: number, start: from.start, end: to.end, edtf, rule })
    }
    const dates = found
      .filter(({ first, last }) => last > first)
      .map(
        ({ first, last, gloss }): Unit => ({
          kind: 'expression',
          tokens: tokenNumbers(first, last),
          gloss: { en: gloss },
        }),
      )
    sentences.push(
      sentenceOf(text, words, [
        ...dates,
        ...units.filter((unit) => !dates.some((date) => sharesTokens(date, unit))),
      ]),
    )
  }
  return { paragraph: { ...paragraph, sentences }, sentences: named, times }
}

function sharesTokens(date: Unit, { kind, tokens }: Unit): boolean {
  return kind !== 'verb' && kind !== 'light-verb' && tokens.some((token) => date.tokens.includes(token))
}

type ReadWords = {
  readonly words: readonly Word[]
  readonly names: readonly FoundName[]
  readonly units: readonly Unit[]
}

/** One sentence: names that settle their words, a reading for every word, what the neighbours tell, names, units. */
function readWords(tokens: readonly RawToken[], lexicon: Lexicon): ReadWords {
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

/** محنت کش kash, not kush: in a unit that stands word for word, each word sounds as the unit tells. */
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

// Where a word comes from when it is no guess.
const SURE: ReadonlySet<string> = new Set(['lexicon', 'name', 'letter name', 'part of a unit'])

function sentenceOf(text: string, words: readonly Word[], units: readonly Unit[]): Sentence {
  const glosses = glossWords(words, units)
  const linked = izafats(text, words, units)
  const tokens = words.map((word, index): Token => {
    const { start, end, lemma, upos, feats, translit = '', lemmaTranslit = translit, rule = 'lexicon' } = word
    const gloss = glosses[index]
    return {
      start,
      end,
      lemma: lemma === word.key && upos === 'PROPN' ? spelling(text.slice(start, end)) : lemma,
      upos,
      feats,
      translit: linked.has(index) ? `${translit}-e` : translit,
      lemmaTranslit,
      devanagari: devanagariOf(linked.has(index) ? `${translit}-e` : translit, upos),
      ...(gloss && { gloss: { en: gloss } }),
      // What is guessed says so; the rest is the article's own provenance.
      ...(!SURE.has(rule) && word.kind === 'word' && { provenance: { kind: 'machine', rule } as const }),
    }
  })
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, units }
}

// Zer under the last letter, hamza on ہ and ۓ: the izafat that joins a word to the next.
const IZAFAT = /[\u0650ۂۓۀ]$/u

/** Words that an izafat joins to the next: written (وزیرِ اعظم), or known to be said in a unit of two (ذرائع ابلاغ). */
function izafats(text: string, words: readonly Word[], units: readonly Unit[]): ReadonlySet<number> {
  const linked = new Set<number>()
  for (const { kind, tokens } of units) {
    const [first, second, third] = tokens
    if (kind === 'izafat' && first !== undefined && second !== undefined && third === undefined)
      linked.add(first - 1)
  }
  words.forEach(({ start, end }, index) => {
    if (IZAFAT.test(text.slice(start, end))) linked.add(index)
  })
  return new Set(
    [...linked].filter(
      (index) => words[index]?.kind === 'word' && !(words[index]?.translit ?? '').endsWith('-e'),
    ),
  )
}

const MOST_SPELLED = 40_000
// A romanisation is spelled by its class of word too: a verb's ending begins elsewhere. No class holds a space.
const spell = remember(MOST_SPELLED, (key) => {
  const space = key.indexOf(' ')
  return toDevanagari(key.slice(space + 1), key.slice(0, space))
})

function devanagariOf(translit: string, upos: string): string {
  return translit === '' ? '' : spell(`${upos} ${translit}`)
}
