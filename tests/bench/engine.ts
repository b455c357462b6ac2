// What the engine reaches: its agreement with the seed's hand-made annotation, its speed, and what it weighs. Run with
// --expose-gc; `npm run bench` does.
import { join } from 'node:path'
import { LEXICON_FOLDER, packLexicon, readTables } from '../../src/publish/site/lexicon-pack.ts'
import { startReading } from '../../src/urdu/annotate.ts'
import { type Lexicon, readLexicon } from '../../src/urdu/lexicon/lexicon.ts'
import { packTables, unpackTables } from '../../src/urdu/lexicon/tables.ts'
import { theSeed } from '../fixtures/the-seed.ts'
import { agreementOf, type Score } from '../fixtures/agreement.ts'

const root = join(import.meta.dirname, '../..')
const RUNS = Number(process.env['BENCH_RUNS'] ?? 7)

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

const packed = packTables(readTables(join(root, LEXICON_FOLDER)))
const before = heap()
const began = performance.now()
const lexicon = readLexicon(unpackTables(packed))
const load = performance.now() - began
const loaded = heap() - before

const seed = theSeed()
const text = seed.paragraphs.map((paragraph) => paragraph.text).join('\n')
const options = (with_: Lexicon) =>
  ({ lexicon: with_, date: '2021-07-10', dateBasis: 'inferred', slug: 'seed', source: 'seed.txt' }) as const

const first = timed(() => startReading(text, options(lexicon)).finish())
const times = Array.from({ length: RUNS * 5 }, () =>
  timed(() => startReading(text, options(lexicon)).finish()),
).sort((a, b) => a - b)
const machine = startReading(text, options(lexicon)).finish()
const kept = heap() - before

console.log('The engine against the seed annotated by hand')
const agreement = agreementOf(machine, seed)
for (const [name, value] of Object.entries(agreement) as [string, number | Score][]) {
  const share = typeof value === 'number' ? value : value.share
  console.log(
    `  ${name.padEnd(12)} ${(100 * share).toFixed(1)} %${typeof value === 'number' ? ' F1' : ` of ${value.of}`}`,
  )
}

console.log('\nIts weight and speed')
console.log(
  `  lexicon packed        ${(packLexicon(join(root, LEXICON_FOLDER)).length / 1000).toFixed(1)} kB`,
)
console.log(`  lexicon read in       ${load.toFixed(0)} ms`)
console.log(
  `  heap: lexicon         ${loaded.toFixed(1)} MB; with the seed's article ${kept.toFixed(1)} MB (must: 60)`,
)
console.log(
  `  seed (680 words)      ${times[times.length >> 1]?.toFixed(1)} ms, the very first ${first.toFixed(1)} ms (must: 50)`,
)
for (const words of [100_000, 300_000, 1_000_000]) {
  const long = shuffled(text, words)
  const time = timed(() => {
    const reading = startReading(long, options(lexicon))
    // As the command line does: a paragraph is read and let go.
    for (let number = 1; number <= reading.plain.paragraphs.length; number += 1) reading.paragraph(number)
    if (words <= 100_000) reading.finish()
  })
  console.log(
    `  ${String(words).padStart(9)} words       ${Math.round((words / time) * 1000).toLocaleString('en')} a second`,
  )
}

function timed(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

/** The seed's paragraphs in another order each time, until there are so many words. */
function shuffled(source: string, words: number): string {
  const paragraphs = source.split('\n').filter((line) => line.length > 40)
  const lines: string[] = []
  let state = 7
  for (let count = 0; count < words; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const line = paragraphs[state % paragraphs.length] ?? ''
    lines.push(line)
    count += line.split(' ').length
  }
  return lines.join('\n')
}
