/**
 * THE list of an article's files for other tools. The build publishes them beside each page, the page links to them or
 * makes them on the reader's device, `npm run annotate` writes them to standard output.
 */
import type { Article } from './article.ts'

/** Where the files are and where the article is read; both end in a slash. Files name each other by `url`. */
export type ExportAddress = { readonly url: string; readonly page: string }

export type ArticleExport = {
  /** What `--format` of the command line calls it. */
  readonly format: string
  readonly file: string
  /** Media type, without parameters: everything is UTF-8. */
  readonly type: string
  /** Key of its name in the interface's languages. */
  readonly label: string
  /** Whether an article has such a file. */
  readonly applies: (article: Article) => boolean
  /** The file's content in pieces. The code that writes it is fetched only now. */
  readonly write: (article: Article, at: ExportAddress) => Promise<Iterable<string>>
}

const isAnnotated = ({ annotated }: Article) => annotated

/** In the order in which they are offered. */
export const EXPORTS = [
  {
    format: 'conllu',
    file: 'article.conllu',
    type: 'text/plain',
    label: 'reader.file.conllu',
    applies: isAnnotated,
    write: async (article) => (await import('./to-conllu.ts')).conlluParagraphs(article),
  },
  {
    format: 'jsonld',
    file: 'annotations.jsonld',
    type: 'application/ld+json',
    label: 'reader.file.annotations',
    applies: isAnnotated,
    write: async (article, at) => {
      const [{ toWebAnnotations }, { jsonPieces }] = await Promise.all([
        import('./web-annotation.ts'),
        import('./json-pieces.ts'),
      ])
      return jsonPieces(toWebAnnotations(article, at))
    },
  },
  {
    format: 'ics',
    file: 'events.ics',
    type: 'text/calendar',
    label: 'reader.file.calendar',
    // A calendar without an entry is none (RFC 5545, 3.6).
    applies: (article) => isAnnotated(article) && article.events.length > 0,
    write: async (article, { page }) => [
      (await import('./icalendar.ts')).toICalendar(article, { url: page }),
    ],
  },
  {
    format: 'text',
    file: 'article.txt',
    type: 'text/plain',
    label: 'reader.file.text',
    applies: () => true,
    write: async (article) => [(await import('./plain-text.ts')).toPlainText(article)],
  },
] as const satisfies readonly ArticleExport[]

/** The files that an article has. */
export function exportsOf(article: Article) {
  return EXPORTS.filter(({ applies }) => applies(article))
}
