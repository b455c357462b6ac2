/** An annotated article in each format of `npm run annotate`, bit by bit: all of a very long one does not fit one string. */
import type { Article } from '#article/article.ts'
import { conlluParagraphs } from '#article/to-conllu.ts'
import { toWebAnnotations } from '#article/web-annotation.ts'
import { draftNotes } from './seed-draft.ts'

/** Words as CoNLL-U; names, dates and events as Web Annotations; the whole `Article`; a first NAME.json for a seed. */
export const FORMATS = ['conllu', 'jsonld', 'json', 'seed'] as const
export type Format = (typeof FORMATS)[number]

/** The text of the file, in pieces of some paragraphs each. */
export function* inFormat(article: Article, format: Format): Generator<string> {
  switch (format) {
    case 'conllu':
      yield* conlluParagraphs(article)
      break
    case 'jsonld':
      // Nobody knows yet where the article will be published: addresses are relative to the file's own.
      yield* jsonOf(toWebAnnotations(article, { url: './' }))
      break
    case 'json':
      yield* jsonOf(article)
      break
    case 'seed':
      yield `${JSON.stringify(draftNotes(article), null, 1)}\n`
      break
  }
}

/** An object as JSON: a line for every key, and in lists, which are what is long, for every item. */
function* jsonOf(value: object): Generator<string> {
  let before = '{\n'
  for (const [key, part] of Object.entries(value)) {
    yield `${before}${JSON.stringify(key)}: `
    if (Array.isArray(part)) yield* listOf(part)
    else yield JSON.stringify(part)
    before = ',\n'
  }
  yield '\n}\n'
}

function* listOf(items: readonly unknown[]): Generator<string> {
  yield '['
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n ' : ',\n '}${JSON.stringify(item)}`
  yield ']'
}
