/** The media types in which the site's files are served, by the ending of their name: in development and by `npm start`. */
import { extname } from 'node:path'
import { EXPORTS } from '#article/exports.ts'

const TEXTUAL = /^text\/|json|javascript|xml/

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.bin', 'application/octet-stream'],
  ['.css', 'text/css'],
  ['.html', 'text/html'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.tsv', 'text/tab-separated-values'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
  ...EXPORTS.map(({ file, type }) => [extname(file), type] as const),
])

/** The value of `Content-Type` for a file; of an unknown ending, that of any bytes. */
export function contentTypeOf(path: string): string {
  const type = TYPES.get(extname(path)) ?? 'application/octet-stream'
  return TEXTUAL.test(type) && !type.startsWith('image/') ? `${type}; charset=utf-8` : type
}
