/** What the page and the annotating worker say to each other. Both are our own build: nothing here needs validating. */
import type { Article, Paragraph } from '#article/article.ts'

/** What the engine must know of a text besides its words; see `ReadingOptions` in urdu/annotate.ts. */
export type TextOptions = {
  readonly date: string
  readonly dateBasis: 'stated' | 'inferred'
  readonly slug: string
  readonly source: string
}

/** A paragraph with its number, from 1. */
export type Numbered = readonly [number: number, paragraph: Paragraph]

export type Task = Preparation & { readonly text: string; readonly options: TextOptions }

/** A text is to come: the worker fetches the lexicon meanwhile. */
export type Preparation = {
  /** Where the packed lexicon lies: only the page knows what the build published. */
  readonly lexicon: string
}

export type Answer =
  /** All paragraphs with their roles, and no words yet. */
  | { readonly kind: 'plain'; readonly article: Article }
  /** Paragraphs with their words, as they become ready. */
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly Numbered[] }
  /** Everything else; of the paragraphs only those that changed once the whole was known. */
  | {
      readonly kind: 'finished'
      readonly rest: Omit<Article, 'paragraphs'>
      readonly paragraphs: readonly Numbered[]
    }
  /** The lexicon did not arrive. Whatever else goes wrong is a bug, and reaches the page as the worker's error. */
  | { readonly kind: 'no-lexicon' }
