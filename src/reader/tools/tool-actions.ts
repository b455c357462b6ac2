/** What keys and buttons do with words, names and events of the text. Fetched when the first of them is used. */
import { type Address, findAt } from '#article/address.ts'
import type { Article, ArticleEvent, Mention } from '#article/article.ts'
import { mentionsOf } from '#article/parts.ts'
import {
  markWord,
  placeToSave,
  saveWord,
  type Told,
  undoWord,
  unsaveWord,
  wordOf,
} from '#words/change-word.ts'
import { loadWords } from '#library/words/words.ts'
import { eventBeside, mentionBeside, type Direction } from './step-through.ts'
import type { WordAct } from './shortcuts.ts'

type ChangeAct = Exclude<WordAct, 'hearWord' | 'hearSentence'>

/** Changes what the reader has said of the word at an address. Undefined where no vocabulary is there. */
export async function changeWordAt(
  article: Article,
  address: Address,
  path: string,
  act: ChangeAct,
): Promise<Told | undefined> {
  await loadWords()
  const token = findAt(article, address)?.tokens?.[0]
  const word = token && wordOf(token)
  if (!word) return undefined
  if (act !== 'save') return markWord(word, act)
  if (word.saved) return unsaveWord(word)
  const place = placeToSave(article, address, path)
  return place && saveWord(word, place)
}

/** Takes the last change of a word back. */
export async function undoLastWord(): Promise<Told | undefined> {
  await loadWords()
  return undoWord()
}

type Step = {
  readonly article: Article
  readonly from: Address | undefined
  readonly direction: Direction
  readonly hiddenKinds: readonly string[]
}

/** The next mention of any name that is marked. */
export function nextMention(
  step: Step,
): { readonly mention: Mention; readonly entity: string; readonly index: number } | undefined {
  const found = mentionBeside(step.article, step.from, step.direction, new Set(step.hiddenKinds))
  const mention = found && mentionsOf(step.article, found.entity)[found.index]
  return found && mention && { ...found, mention }
}

/** The next event that the text describes; `lit` is the one that was stepped to last. */
export function nextEvent(
  { article, from, direction }: Step,
  lit: string | undefined,
): ArticleEvent | undefined {
  return eventBeside(article, from, direction, lit)
}
