/** Words of the seed article as a reader would have saved them, each with its sentence. */
import type { SavedPlace, WordRecord } from '#library/word-record.ts'
import { placeToSave } from '#words/change-word.ts'
import { wordKey } from '#words/word-key.ts'
import { theSeed } from './the-seed.ts'

const seed = theSeed()
const path = `/read/${seed.slug}/`
/** A day after the article. */
export const SAVED_AT = Date.UTC(2021, 6, 11, 9)

/** The saved word that stands at an address of the seed, `p4.s1.w3`; throws when no vocabulary stands there. */
export function savedAt(at: string, changes: Partial<WordRecord> = {}): WordRecord {
  const [paragraph = 0, sentence = 0, word = 0] = at.match(/\d+/g)?.map(Number) ?? []
  const token = seed.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.tokens[word - 1]
  const place = placeToSave(seed, { paragraph, sentence, words: [word, word] }, path)
  const key = token && wordKey(token)
  if (!token || !place || key === undefined) throw new Error(`no word at ${at}`)
  return {
    version: 1,
    key,
    lemma: token.lemma,
    upos: token.upos,
    translit: token.lemmaTranslit,
    state: 'learning',
    stateAt: SAVED_AT,
    saved: true,
    savedAt: SAVED_AT,
    places: [{ ...place, savedAt: SAVED_AT }],
    ...changes,
  }
}

/** The address where a form first stands in the seed as vocabulary. */
export function addressOf(form: string): string {
  for (const [paragraph, { text, sentences }] of seed.paragraphs.entries()) {
    for (const [sentence, { tokens }] of sentences.entries()) {
      const word = tokens.findIndex((token) => text.slice(token.start, token.end) === form && wordKey(token))
      if (word >= 0) return `p${paragraph + 1}.s${sentence + 1}.w${word + 1}`
    }
  }
  throw new Error(`the seed has no ${form}`)
}

/** The word of a form as it first stands in the seed. */
export function aSavedWord(form: string, changes: Partial<WordRecord> = {}): WordRecord {
  return savedAt(addressOf(form), changes)
}

/** The one sentence of a word that was saved once. */
export function placeOfWord({ places, lemma }: WordRecord): SavedPlace {
  const [place] = places
  if (!place) throw new Error(`${lemma} has no sentence`)
  return place
}
