/** What a reader says of a word: new, learning or known; saved or not. Each change can be undone. */
import { type Address, findAt, formatAddress } from '#article/address.ts'
import type { Article, Token } from '#article/article.ts'
import type { StorageProblem } from '#library/own-store.ts'
import {
  MOST_PLACES,
  newWord,
  type SavedPlace,
  type WordRecord,
  type WordState,
} from '#library/word-record.ts'
import { getWords, keepWords } from '#library/words.ts'
import { wordKey } from './word-key.ts'

/** What was done, for the message that offers to undo it. `problem` is why the browser did not keep it. */
export type Told = {
  readonly lemma: string
  readonly done: WordState | 'saved' | 'unsaved'
  readonly problem?: StorageProblem
}

const MOST_UNDONE = 50
let done: WordRecord[] = []

/** What is known of a token's word; undefined for names and whatever else is no vocabulary. */
export function wordOf(
  token: Pick<Token, 'lemma' | 'upos' | 'lemmaTranslit'>,
  words = getWords(),
): WordRecord | undefined {
  const key = wordKey(token)
  if (key === undefined) return undefined
  const { lemma, upos, lemmaTranslit } = token
  return words.get(key) ?? newWord({ key, lemma, upos, translit: lemmaTranslit })
}

/** Says that a word is new, being learned or known. */
export function markWord(word: WordRecord, state: WordState): Promise<Told> {
  return change(word, { ...word, state, stateAt: now(word) }, state)
}

/** Saves a word with its sentence. Who saves a new word means to learn it. */
export function saveWord(word: WordRecord, place: SavedPlace): Promise<Told> {
  const at = now(word)
  const others = word.places.filter((other) => other.path !== place.path || other.at !== place.at)
  const places = [{ ...place, savedAt: at }, ...others].slice(0, MOST_PLACES)
  const learning = word.state === 'new' && ({ state: 'learning', stateAt: at } as const)
  return change(word, { ...word, saved: true, savedAt: at, places, ...learning }, 'saved')
}

/** Takes a word from the saved ones; its sentences stay with it, for when it is saved again. */
export function unsaveWord(word: WordRecord): Promise<Told> {
  return change(word, { ...word, saved: false, savedAt: now(word) }, 'unsaved')
}

/** Takes the last change back; undefined when there is none left. */
export async function undoWord(): Promise<Told | undefined> {
  const before = done.pop()
  if (!before) return undefined
  const word = getWords().get(before.key) ?? before
  const at = now(word)
  const kept = await keepWords([
    { ...word, state: before.state, stateAt: at, saved: before.saved, savedAt: at },
  ])
  const { lemma, state } = before
  return { lemma, done: state, ...(!kept.ok && { problem: kept.problem }) }
}

async function change(before: WordRecord, after: WordRecord, what: Told['done']): Promise<Told> {
  done = [...done, before].slice(-MOST_UNDONE)
  const kept = await keepWords([after])
  return { lemma: after.lemma, done: what, ...(!kept.ok && { problem: kept.problem }) }
}

/** The time, and later than whatever was said before, by a clock that may have been set back. */
function now({ stateAt, savedAt }: WordRecord): number {
  return Math.max(Date.now(), stateAt + 1, savedAt + 1)
}

/** The sentence of a word as it is kept with it; undefined when no word stands there. */
export function placeToSave(article: Article, address: Address, path: string): SavedPlace | undefined {
  const { paragraph, sentence, tokens } = findAt(article, address) ?? {}
  const token = tokens?.[0]
  if (!paragraph || !sentence || !token) return undefined
  const headline = article.paragraphs.find(({ role }) => role === 'headline') ?? article.paragraphs[0]
  return {
    form: paragraph.text.slice(token.start, token.end),
    translit: token.translit,
    devanagari: token.devanagari,
    gloss: token.gloss ?? { en: '' },
    sentence: paragraph.text.slice(sentence.start, sentence.end),
    start: token.start - sentence.start,
    ...(sentence.translation && { translation: sentence.translation }),
    title: headline?.text ?? article.slug,
    path,
    at: formatAddress(address),
    savedAt: 0,
  }
}
