/** An annotated article in each format of `npm run annotate`, in pieces of some paragraphs each. */
import type { Article } from '#article/article.ts'
import { EXPORTS } from '#article/exports.ts'
import { jsonPieces } from '#article/json-pieces.ts'
import { draftNotes } from './seed-draft.ts'

/** The files that are published beside a page; the whole `Article`; a first NAME.json for a seed. */
export const FORMATS = [...EXPORTS.map(({ format }) => format), 'json', 'seed'] as const
export type Format = (typeof FORMATS)[number]

// Nobody knows yet where the article will be published: addresses are relative to the file's own.
const HERE = { url: './', page: './' }

/** The text of the file, in pieces. */
export async function inFormat(article: Article, format: Format): Promise<Iterable<string>> {
  if (format === 'json') return jsonPieces(article)
  if (format === 'seed') return [`${JSON.stringify(draftNotes(article), null, 1)}\n`]
  const known = EXPORTS.find((one) => one.format === format)
  if (!known) throw new RangeError(`no export has the format ${format}`)
  return known.write(article, HERE)
}
