/** A sentence of the article from its words and units: glosses, izafat, Devanagari, and what is guessed says so. */
import type { Sentence, Token, Unit } from '#article/article.ts'
import type { AnalysisRule } from '#urdu/lexicon/entry.ts'
import { remember } from '#urdu/script/remember.ts'
import { glossWords } from '#urdu/meaning/glosses.ts'
import { toDevanagari } from '#urdu/script/devanagari.ts'
import { spelling } from '#urdu/script/letters.ts'
import type { Word } from '#urdu/words/word.ts'

// Where a word comes from when it is no guess.
const SURE: ReadonlySet<AnalysisRule> = new Set(['lexicon', 'name', 'letter name', 'part of a unit'])

/** `text` is the paragraph's; spans count in it. */
export function sentenceOf(text: string, words: readonly Word[], units: readonly Unit[]): Sentence {
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
