/** What a reader says of a word: new, learning or known; saved or not. Each change can be undone. */
import { type Address, findAt, formatAddress } from '#article/address.ts'
import type { Article, Token } from '#article/article.ts'
import { titleOf } from '#article/parts.ts'
import type { StorageProblem } from '#library/storage/own-store.ts'
import {
  LONGEST_SENTENCE,
  LONGEST_WORD,
  momentAfter,
  MOST_PLACES,
  newWord,
  type SavedPlace,
  type WordRecord,
  type WordState,
} from '#library/words/word-record.ts'
import { getWords, keepWords } from '#library/words/words.ts'
import { wordKey } from './word-key.ts'

/** What was done, for the message that offers to undo it. `problem` is why the browser did not keep it. */
export type Told = {
  readonly lemma: string
  readonly done: WordState | 'saved' | 'unsaved'
  readonly problem?: StorageProblem
}

const MOST_UNDONE = 50
// Of an article that begins without a headline, the first words.
const LONGEST_TITLE = 300
type Change = { readonly before: WordRecord; readonly after: WordRecord }
let done: Change[] = []

/** What is known of a token's word; undefined for names and whatever else is no vocabulary. */
export function wordOf(
  token: Pick<Token, 'lemma' | 'upos' | 'lemmaTranslit'>,
  words = getWords(),
): WordRecord | undefined {
  const key = wordKey(token)
  const { lemma, upos, lemmaTranslit } = token
  // What is longer is no word, and would not be read back.
  if (key === undefined || [key, lemma, lemmaTranslit].some(isLong)) return undefined
  return words.get(key) ?? newWord({ key, lemma, upos, translit: lemmaTranslit })
}

const isLong = (text: string) => text.length > LONGEST_WORD

/** How a change is kept, and when it is made in milliseconds since 1970; a page that reports refusals keeps it itself. */
export type Keeper = { readonly keep?: typeof keepWords; readonly now?: number }

/** Says that a word is new, being learned or known. */
export function markWord(word: WordRecord, state: WordState, keeper: Keeper = {}): Promise<Told> {
  return change(word, { ...word, state, stateAt: momentOf(word, keeper) }, state, keeper)
}

/** Saves a word with its sentence. Who saves a new word means to learn it. */
export function saveWord(word: WordRecord, place: SavedPlace): Promise<Told> {
  const at = momentOf(word)
  const others = word.places.filter((other) => other.path !== place.path || other.at !== place.at)
  const places = [{ ...place, savedAt: at }, ...others].slice(0, MOST_PLACES)
  const learning = word.state === 'new' && ({ state: 'learning', stateAt: at } as const)
  return change(word, { ...word, saved: true, savedAt: at, places, ...learning }, 'saved')
}

/** Takes a word from the saved ones; its sentences stay with it, for when it is saved again. */
export function unsaveWord(word: WordRecord, keeper: Keeper = {}): Promise<Told> {
  return change(word, { ...word, saved: false, savedAt: momentOf(word, keeper) }, 'unsaved', keeper)
}

/** Saves a word again, with the sentences that it has. */
export function resaveWord(word: WordRecord, keeper: Keeper = {}): Promise<Told> {
  return change(word, { ...word, saved: true, savedAt: momentOf(word, keeper) }, 'saved', keeper)
}

/**
 * Takes the last change back; undefined when there is none left. Only what it changed, and what nobody has changed since,
 * in another tab or on the page of words, is as it was before.
 */
export async function undoWord(): Promise<Told | undefined> {
  const last = done.pop()
  if (!last) return undefined
  const { before, after } = last
  const word = getWords().get(before.key) ?? after
  const at = momentOf(word)
  const state = after.state !== before.state && word.state === after.state ? before.state : word.state
  const saved = after.saved !== before.saved && word.saved === after.saved ? before.saved : word.saved
  const kept = await keepWords([
    {
      ...word,
      ...(state !== word.state && { state, stateAt: at }),
      ...(saved !== word.saved && { saved, savedAt: at }),
    },
  ])
  const { lemma } = before
  return { lemma, done: state, ...(!kept.ok && { problem: kept.problem }) }
}

async function change(
  before: WordRecord,
  after: WordRecord,
  what: Told['done'],
  { keep = keepWords }: Keeper = {},
): Promise<Told> {
  done = [...done, { before, after }].slice(-MOST_UNDONE)
  const kept = await keep([after])
  return { lemma: after.lemma, done: what, ...(!kept.ok && { problem: kept.problem }) }
}

function momentOf({ stateAt, savedAt }: WordRecord, { now = Date.now() }: Keeper = {}): number {
  return momentAfter(Math.max(stateAt, savedAt), now)
}

/** The sentence of a word as it is kept with it, of an endless one the part around it; undefined when no word is there. */
export function placeToSave(article: Article, address: Address, path: string): SavedPlace | undefined {
  const { paragraph, sentence, tokens } = findAt(article, address) ?? {}
  const token = tokens?.[0]
  if (!paragraph || !sentence || !token) return undefined
  const { translit, devanagari } = token
  const form = paragraph.text.slice(token.start, token.end)
  if ([form, translit, devanagari].some(isLong)) return undefined
  const from = Math.max(sentence.start, token.start - LONGEST_SENTENCE / 2)
  return {
    form,
    translit,
    devanagari,
    gloss: token.gloss ?? { en: '' },
    sentence: paragraph.text.slice(from, Math.min(sentence.end, from + LONGEST_SENTENCE)),
    start: token.start - from,
    ...(sentence.translation && { translation: sentence.translation }),
    title: (titleOf(article) || article.slug).slice(0, LONGEST_TITLE),
    path,
    at: formatAddress(address),
    savedAt: 0,
  }
}
