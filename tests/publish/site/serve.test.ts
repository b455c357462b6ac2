// The static server answers as GitHub Pages or Netlify would.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, serve } from '../../../src/publish/site/serve.ts'

let folder: string
let site: RunningServer

const FILES = {
  'site/index.html': '<h1>home</h1>',
  'site/404.html': '<h1>not here</h1>',
  'site/read/one/index.html': '<h1>one</h1>',
  'site/read/one/article.conllu': '# text = سلام\n',
  'site/read/one/events.ics': 'BEGIN:VCALENDAR',
  'site/read/one/annotations.jsonld': '{}',
  'site/assets/app-1234.js': 'export {}',
  'secret.txt': 'secret',
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sutoor-serve-'))
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  site = await serve(join(folder, 'site'), 0)
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

type Answer = { status: number | undefined; headers: Record<string, unknown>; text: string }

/** Sends the path exactly as written: `fetch` would resolve `..` and follow redirects. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.url)
  return new Promise((done, fail) => {
    request({ hostname, port, path, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }))
    })
      .on('error', fail)
      .end()
  })
}

test('a folder answers with its index', async () => {
  expect(await get('/')).toMatchObject({ status: 200, text: '<h1>home</h1>' })
  expect(await get('/read/one/?w=p1.s1')).toMatchObject({ status: 200, text: '<h1>one</h1>' })
})

test('a folder without its slash is redirected, with the query, and never to another host', async () => {
  expect(await get('/read/one?w=p1.s1')).toMatchObject({
    status: 301,
    headers: { location: '/read/one/?w=p1.s1' },
  })
  expect(await get('//read/one')).toMatchObject({ status: 301, headers: { location: '/read/one/' } })
})

test('what is missing gets the 404 page and status', async () => {
  for (const path of ['/nope', '/nope/', '/assets/', '/index.html/']) {
    expect(await get(path)).toMatchObject({ status: 404, text: '<h1>not here</h1>' })
  }
})

test('nothing outside the folder is served', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/read/../../secret.txt']) {
    expect(await get(path)).toMatchObject({ status: 404 })
  }
  expect(await get('/%')).toMatchObject({ status: 400 })
  expect(await get('/%00')).toMatchObject({ status: 400 })
})

test.each([
  ['/read/one/article.conllu', 'text/plain; charset=utf-8'],
  ['/read/one/events.ics', 'text/calendar; charset=utf-8'],
  ['/read/one/annotations.jsonld', 'application/ld+json; charset=utf-8'],
  ['/assets/app-1234.js', 'text/javascript; charset=utf-8'],
])('%s is sent as %s', async (path, type) => {
  expect((await get(path)).headers['content-type']).toBe(type)
})

test('text is compressed for those who accept it', async () => {
  const encodingFor = async (accepted: string) =>
    (await get('/', { 'accept-encoding': accepted })).headers['content-encoding']
  expect(await encodingFor('gzip, deflate, br')).toBe('br')
  expect(await encodingFor('gzip')).toBe('gzip')
  expect(await encodingFor('br;q=0, gzip')).toBe('gzip')
  expect(await encodingFor('identity')).toBeUndefined()
  expect(await (await fetch(site.url)).text()).toBe('<h1>home</h1>')
})

test('only hashed assets are kept for ever; the rest is asked for again by its tag', async () => {
  expect((await get('/assets/app-1234.js')).headers['cache-control']).toContain('immutable')
  const home = await get('/')
  expect(home.headers['cache-control']).toContain('must-revalidate')
  expect(await get('/', { 'if-none-match': String(home.headers['etag']) })).toMatchObject({
    status: 304,
    text: '',
  })
})

test('a taken port leads to the next one', async () => {
  const port = Number(new URL(site.url).port)
  const second = await serve(join(folder, 'site'), port)
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
  await second.close()
})
