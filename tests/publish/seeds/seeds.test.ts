import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSeedFolder } from '#publish/seeds/seed-folder.ts'
import { openSeed } from '#publish/seeds/seeds.ts'
import { seedFiles } from '../../fixtures/the-seed.ts'

const withNotes = (from: string, to: string) =>
  openSeed({ ...seedFiles, json: seedFiles.json.replace(from, to) })
const problemOf = (opened: ReturnType<typeof openSeed>) => (opened.ok ? undefined : opened.problems[0])

test('a text alone is no error: it becomes a plain article, marked as not annotated', () => {
  const opened = openSeed({ name: 'Lahore-1', txt: 'سرخی\n\nلاہور میں بارش ہوئی۔\n' })
  expect(opened).toMatchObject({ ok: true, article: { slug: 'lahore-1', annotated: false } })
  expect(opened.ok && opened.article.paragraphs.map(({ role, text }) => [role, text])).toEqual([
    ['headline', 'سرخی'],
    ['body', 'لاہور میں بارش ہوئی۔'],
  ])
})

describe('Whatever is wrong is told with file, line, what and how to mend it', () => {
  test.each([
    ['an impossible date', '"edtf": "2021-06"', '"edtf": "2021-13"', 'EDTF'],
    ['a Wikidata number that is none', '"Q6279"', '"6279"', 'Wikidata'],
    ['an address where nothing stands', '"p3.s1.w7-w9"', '"p3.s1.w70"', 'nothing stands'],
    ['a text that is not there', '"text": "رواں ماہ"', '"text": "اگلے ماہ"', 'is not what stands'],
    [
      'a participant that is nobody',
      '"participants": [\n    "e1"',
      '"participants": [\n    "e99"',
      'no entity e99',
    ],
    ['an id that stands twice', '"id": "e2"', '"id": "e1"', 'twice'],
    ['a field that is unknown', '"slug"', '"slog"', 'slug'],
    ['broken JSON', '"slug":', '"slug"', 'not JSON'],
  ])('%s', (_name, from, to, what) => {
    const problem = problemOf(withNotes(from, to))
    expect(problem?.file).toBe(`${seedFiles.name}.json`)
    expect(problem?.what).toContain(what)
    expect(problem?.line).toBeGreaterThan(0)
    expect(problem?.fix).toBeTruthy()
  })
  test('the line is the line of the mistake', () => {
    const broken = seedFiles.json.replace('"Q30"', '"30"')
    const line = broken.slice(0, broken.indexOf('"30"')).split('\n').length
    expect(problemOf(openSeed({ ...seedFiles, json: broken }))?.line).toBe(line)
  })
  test('half an annotation', () => {
    const { name, txt, conllu } = seedFiles
    expect(problemOf(openSeed({ name, txt, conllu }))?.what).toBe(`${name}.json is missing`)
  })
  test('a paragraph without words', () => {
    const conllu = seedFiles.conllu.slice(0, seedFiles.conllu.indexOf('# newpar id = p24'))
    expect(problemOf(openSeed({ ...seedFiles, conllu }))?.what).toContain('p24 is not annotated')
  })
})

test('the report of a folder names every file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
  writeFileSync(join(folder, 'a.txt'), 'متن')
  writeFileSync(join(folder, 'b.json'), '{}')
  expect(() => openSeedFolder(folder)).toThrow(/b\.json:1: there is no b\.txt beside it/)
})
