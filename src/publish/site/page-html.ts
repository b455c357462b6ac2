/** A page's HTML file: the template with what React drew, the styles inside, and a Content-Security-Policy that fits both. */
import { createHash } from 'node:crypto'

export type PageParts = {
  /** `index.html` as Vite built it. */
  readonly template: string
  /** What React drew for the body, led by what it wants in the head. */
  readonly markup: string
  readonly css: string
  /** Fonts that the text cannot do without. */
  readonly fontFiles: readonly string[]
  /** The classic script that runs before the first paint. */
  readonly early: string
  /** JSON-LD for search engines, free of `<`. */
  readonly data?: string
}

/** Where the template takes the markup, and where the built styles are linked. */
const ROOT = '<div id="root"></div>'
const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g
// React puts <title>, <meta> and <link> that components draw at the front of the string.
const HOISTED = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link (?!rel="stylesheet")[^>]*>)+/

/** Throws when the template lacks what it must have. */
export function pageHtml({ template, markup, css, early, fontFiles, data }: PageParts): string {
  if (!template.includes(ROOT)) throw new Error(`index.html must contain ${ROOT}`)
  const head = HOISTED.exec(markup)?.[0] ?? ''
  const body = markup.slice(head.length)
  const structured = data === undefined ? '' : `<script type="application/ld+json">${data}</script>`
  const preloads = fontFiles
    .map((file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`)
    .join('')
  // The policy comes first, so that it holds for all that follows.
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(css, early)}">`
  return template
    .replace(STYLESHEET, '')
    .replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}\n    ${policy}`)
    .replace(
      '</head>',
      () => `${preloads}<style>${css}</style><script>${early}</script>${head}${structured}</head>`,
    )
    .replace(ROOT, () => `<div id="root">${body}</div>`)
}

/** Only our own files, and the one style and the one script inside the page by their hash. */
export function contentSecurityPolicy(css: string, early: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(early)}`,
    `style-src 'self' ${hash(css)}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    // The reader's own texts are annotated in a worker.
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
