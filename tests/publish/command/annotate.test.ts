// The command line as somebody uses it who has a text and wants its annotations, or begins a seed.
import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { Article } from '#article/article.ts'
import { parseConllu } from '#article/conllu.ts'
import { readOptions } from '#publish/command/options.ts'
import { sayProgress } from '#publish/command/annotate-text.ts'
import { bannerLength } from '#publish/command/npm-banner.ts'
import { openSeed } from '#publish/seeds/seeds.ts'
import { seedFiles } from '../../fixtures/the-seed.ts'

const root = resolve(import.meta.dirname, '../../..')
const command = join(root, 'src/publish/command/annotate.ts')
const folder = mkdtempSync(join(tmpdir(), 'annotate-'))
const seedText = join(root, 'seeds', `${seedFiles.name}.txt`)

/** Writes a file into the folder that every run starts in; gives its name. */
function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return name
}

// On a busy machine even a short text takes longer than the second after which the command says how far it is.
const PROGRESS = /^annotate: [\d,]+ of [\d,]+ paragraphs, \d+ %\n/gm

/** What the command wrote, without its progress. */
type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

async function annotate(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder })
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ])
  return { code, stdout, stderr: stderr.replace(PROGRESS, '') }
}

const NEWS = 'لاہور میں بارش\n\nگذشتہ ماہ لاہور میں بارش ہوئی۔\n'

describe('Whoever annotates a text', () => {
  test('gets CoNLL-U with meanings, sounds and names, and nothing else', async () => {
    const { code, stdout, stderr } = await annotate([file('news.txt', NEWS)])
    expect([code, stderr]).toEqual([0, ''])
    const { sentences, problems } = parseConllu(stdout)
    expect(problems).toEqual([])
    expect(stdout).toMatch(/^# newdoc\n# provenance = machine, /)
    expect(sentences.map(({ comments }) => comments['sent_id'])).toEqual(['p1.s1', 'p2.s1'])
    expect(sentences[0]?.rows[0]).toMatchObject({
      form: 'لاہور',
      misc: { Gloss: 'Lahore', Translit: expect.any(String), Entity: '(e1-PLACE)' },
    })
  })

  test('may pipe it in', async () => {
    const [named, piped] = await Promise.all([annotate([file('news.txt', NEWS)]), annotate(['-'], NEWS)])
    expect(piped).toEqual(named)
  })

  test('says what day it is from, and “last month” follows', async () => {
    const lastMonth = async (date: string) => {
      const { stdout } = await annotate(['-', '--date', date, '--format', 'json'], NEWS)
      const article = JSON.parse(stdout) as Article
      return [article.times.map(({ edtf }) => edtf), article.referenceDate?.basis]
    }
    expect(await lastMonth('2021-07-10')).toEqual([['2021-06'], 'stated'])
    expect(await lastMonth('2019-01-31')).toEqual([['2018-12'], 'stated'])
  })

  test('gets names, dates and events as Web Annotations', async () => {
    const { stdout } = await annotate(['-', '--format=jsonld'], NEWS)
    expect(JSON.parse(stdout)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: './annotations.jsonld',
      items: expect.arrayContaining([expect.objectContaining({ type: 'Annotation' })]),
    })
  })

  test('may stop reading the output: it ends without a complaint', async () => {
    const child = spawn(process.execPath, [command, seedText])
    child.stdout.once('data', () => child.stdout.destroy())
    const code = new Promise((done) => child.on('close', done))
    const stderr = await textOf(child.stderr)
    expect([stderr.replace(PROGRESS, ''), await code]).toEqual(['', 0])
  })

  test('sees how far a long text is, once a second', () => {
    const said: string[] = []
    let time = 0
    const progress = sayProgress(
      (line) => said.push(line),
      () => time,
    )
    for (let done = 1; done <= 3000; done += 1) {
      time += 1
      progress(done, 3000)
    }
    expect(said).toHaveLength(3)
    expect(said[0]).toBe('annotate: 1,000 of 3,000 paragraphs, 33 %')
  })
})

describe('A seed begun with the command', () => {
  test('passes the check of the build as it is, with the same words, names, dates and events', async () => {
    const [conllu, json, whole] = await Promise.all(
      ['conllu', 'seed', 'json'].map((format) =>
        annotate([seedText, '--date', '2021-07-10', '--format', format]),
      ),
    )
    const article = JSON.parse(whole?.stdout ?? '') as Article
    const opened = openSeed({
      ...seedFiles,
      conllu: conllu?.stdout ?? '',
      json: json?.stdout ?? '',
    })
    expect(opened.ok ? [] : opened.problems).toEqual([])
    if (!opened.ok) return
    const { paragraphs, entities, times, events, mentions } = opened.article
    expect(paragraphs).toEqual(article.paragraphs)
    expect(entities).toEqual(article.entities)
    expect(times).toEqual(article.times)
    expect(events).toEqual(article.events)
    expect(new Set(mentions)).toEqual(new Set(article.mentions))
  })

  test('may have white space at the ends of its lines, and come from Windows', async () => {
    const txt = '\ufeffلاہور میں بارش \r\n\r\nگذشتہ ماہ لاہور میں بارش ہوئی۔\u00a0\r\n'
    file('windows.txt', txt)
    const [conllu, json] = await Promise.all(
      ['conllu', 'seed'].map((format) => annotate(['windows.txt', '--format', format])),
    )
    const opened = openSeed({ name: 'windows', txt, conllu: conllu?.stdout ?? '', json: json?.stdout ?? '' })
    expect(opened.ok ? [] : opened.problems).toEqual([])
  })
})

describe('Whoever makes a mistake is told what to do, in one sentence and with exit code 2', () => {
  const latin = Buffer.from([0xc7, 0xe1, 0xd3])
  test.each([
    ['no text', [], 'No text is named'],
    ['a file that is not there', ['nowhere.txt'], 'There is no file "nowhere.txt"'],
    ['a folder', ['.'], '"." is a folder'],
    ['a file that is not UTF-8', [file('latin.txt', latin)], '"latin.txt" is not UTF-8'],
    ['an empty file', [file('empty.txt', '\n \n')], '"empty.txt" is empty'],
    ['a day that is none', ['-', '--date', '2021-02-30'], '"2021-02-30" is not a day'],
    ['a day that is missing', ['-', '--date'], 'Nothing is not a day'],
    ['a format that is none', ['-', '--format', 'xml'], '"xml" is not a format'],
    ['an option that is none', ['-', '--dates'], 'There is no option --dates'],
    ['two files', ['a.txt', 'b.txt'], 'One text at a time'],
  ])('%s', async (_name, args, told) => {
    const { code, stdout, stderr } = await annotate(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^annotate: [^\n]+: [^\n]+\.\n$/)
    expect(stderr).toContain(told)
  })
})

test('without a day, relative dates count from today', () => {
  const read = readOptions(['news.txt'], '2026-05-04')
  expect(read).toMatchObject({
    ok: true,
    options: { date: '2026-05-04', dateBasis: 'inferred', format: 'conllu' },
  })
})

describe('npm writes what it runs to the same output', () => {
  const env = { npm_package_name: 'sutoor', npm_package_version: '0.0.0', npm_lifecycle_event: 'annotate' }
  const banner = '\n> sutoor@0.0.0 annotate\n> node src/publish/command/annotate.ts خبر.txt\n\n'

  test.runIf(process.platform === 'linux')('and a file has the annotations only', async () => {
    const output = join(folder, 'news.conllu')
    writeFileSync(output, '# kept\n')
    const run = (flags: string) =>
      new Promise((done) =>
        spawn('npm', ['run', 'annotate', '--', join(folder, file('news.txt', NEWS))], {
          cwd: root,
          stdio: ['ignore', openSync(output, flags), 'ignore'],
        }).on('close', done),
      )
    expect(await run('a')).toBe(0)
    expect(readFileSync(output, 'utf8')).toMatch(/^# kept\n# newdoc\n/)
    expect(await run('w')).toBe(0)
    expect(readFileSync(output, 'utf8')).toMatch(/^# newdoc\n/)
  })

  test('and only that is taken away, from the end of what stands there', () => {
    expect(bannerLength(`# kept\n${banner}`, env)).toBe(Buffer.byteLength(banner))
    expect(bannerLength(`${banner}# kept\n\n`, env)).toBe(0)
    expect(bannerLength('', env)).toBe(0)
    expect(bannerLength(banner, {})).toBe(0)
    expect(bannerLength(banner, { ...env, npm_lifecycle_event: 'test' })).toBe(0)
  })
})
