// Serves the built site as a static host would (GitHub Pages, Netlify): for `npm start` and the browser tests.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { contentTypeOf } from './media-types.ts'

const COMPRESSIBLE = /^text\/|json|xml|javascript|wasm/

const ENCODERS = {
  // Brotli's default, 11, would make the first visitor wait.
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}
type Encoding = keyof typeof ENCODERS

type CachedFile = {
  readonly modified: number
  readonly body: Buffer
  readonly etag: string
  readonly encoded: Map<Encoding, Promise<Buffer>>
}

type Answer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'nothing'; readonly status: 400 | 404 | 405 }

export type RunningServer = { readonly url: string; readonly close: () => Promise<void> }

/** Serves `root` at the first free port from `port` on; 0 takes any. */
export async function serve(root: string, port: number): Promise<RunningServer> {
  const cache = new Map<string, CachedFile>()
  const server = createServer((request, response) => {
    respond(resolve(root), cache, request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await listen(server, port)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function listen(server: Server, port: number): Promise<void> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail)
        server.listen(candidate, 'localhost', () => {
          server.off('error', fail)
          done()
        })
      })
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    }
  }
}

async function respond(
  root: string,
  cache: Map<string, CachedFile>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerTo(root, request)
  if (answer.kind === 'nothing') {
    response.writeHead(answer.status, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end(`${answer.status}\n`)
    return
  }
  if (answer.kind === 'redirect') {
    response.writeHead(301, { Location: answer.to })
    response.end()
    return
  }
  const type = contentTypeOf(answer.path)
  const file = await cached(cache, answer.path)
  const immutable = answer.path.startsWith(join(root, 'assets') + sep)
  response.setHeader('Content-Type', type)
  response.setHeader('ETag', file.etag)
  response.setHeader(
    'Cache-Control',
    immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
  )
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (answer.status === 200 && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304)
    response.end()
    return
  }
  let body = file.body
  if (COMPRESSIBLE.test(type)) {
    response.setHeader('Vary', 'Accept-Encoding')
    const encoding = acceptedEncoding(request)
    if (encoding) {
      body = await compressed(file, encoding)
      response.setHeader('Content-Encoding', encoding)
    }
  }
  response.writeHead(answer.status, { 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Which file, redirect or refusal a request gets; a path that would leave `root` is simply not found. */
async function answerTo(root: string, { method, url = '/' }: IncomingMessage): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'nothing', status: 405 }
  const [path = '/', ...query] = url.split('?')
  const decoded = decode(path)
  if (decoded === undefined) return { kind: 'nothing', status: 400 }
  const file = join(root, decoded)
  if (file === root || file.startsWith(root + sep)) {
    const found = await kindOf(file)
    if (found === 'file' && !decoded.endsWith('/')) return { kind: 'file', status: 200, path: file }
    const index = join(file, 'index.html')
    if (found === 'folder' && (await kindOf(index)) === 'file') {
      if (decoded.endsWith('/')) return { kind: 'file', status: 200, path: index }
      // One leading slash only: `//host` would lead to another site.
      const to = `${path.replace(/^[/\\]+/, '/')}/`
      return { kind: 'redirect', to: [to, ...query].join('?') }
    }
  }
  const missing = join(root, '404.html')
  if ((await kindOf(missing)) === 'file') return { kind: 'file', status: 404, path: missing }
  return { kind: 'nothing', status: 404 }
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path)
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined
  } catch {
    return undefined
  }
}

async function cached(cache: Map<string, CachedFile>, path: string): Promise<CachedFile> {
  const { mtimeMs: modified } = await stat(path)
  const known = cache.get(path)
  if (known?.modified === modified) return known
  const body = await readFile(path)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  const file = { modified, body, etag, encoded: new Map<Encoding, Promise<Buffer>>() }
  cache.set(path, file)
  return file
}

function acceptedEncoding(request: IncomingMessage): Encoding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.split(';'))
    .filter(([, quality]) => !/q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name?.trim())
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : undefined
}

function compressed(file: CachedFile, encoding: Encoding): Promise<Buffer> {
  const body = file.encoded.get(encoding) ?? ENCODERS[encoding](file.body)
  file.encoded.set(encoding, body)
  return body
}

/** Only for somebody who sits in front of the screen; a browser that does not open is no failure. */
function openBrowser(url: string): void {
  const { platform, env, stdout } = process
  const display = platform === 'darwin' || platform === 'win32' || env['DISPLAY'] || env['WAYLAND_DISPLAY']
  if (!stdout.isTTY || !display) return
  const [command, args] =
    platform === 'darwin'
      ? (['open', [url]] as const)
      : platform === 'win32'
        ? (['cmd', ['/c', 'start', '', url]] as const)
        : (['xdg-open', [url]] as const)
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = resolve(import.meta.dirname, '../../../dist')
  if ((await kindOf(join(site, 'index.html'))) !== 'file') {
    console.error('Nothing is built yet: run `npm run build` first.')
    process.exit(1)
  }
  const { url } = await serve(site, Number(process.env['PORT'] ?? 4173))
  console.log(`Sutoor is at ${url}`)
  openBrowser(url)
}
