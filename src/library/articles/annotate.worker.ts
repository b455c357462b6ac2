/** The worker that annotates a text, one at a time: paragraphs are sent as they become ready, then the whole. */
import { startReading } from '#urdu/annotate.ts'
import { type Lexicon, readLexicon } from '#urdu/lexicon/lexicon.ts'
import { TABLE_NAMES, type Tables, unpackTables } from '#urdu/lexicon/tables.ts'
import { Decoder } from 'lzma1/decoder'
import { InputBuffer, OutputBuffer } from 'lzma1/streams'
import type { Answer, Numbered, Preparation, Task } from './annotate-messages.ts'

// A long text arrives bit by bit, a usual article in a message or two.
const BATCH_MS = 12
// Far more than our tables will ever hold; what is larger is not ours.
const LARGEST_LEXICON = 4 * 1024 * 1024
// The tables are about so many times larger than their file; the buffer grows where it is not enough.
const EXPANDS = 5

let known: Promise<Lexicon> | undefined

self.onmessage = ({ data }: MessageEvent<Task | Preparation>) => {
  if ('text' in data) annotate(data).catch(reportError)
  // Whatever goes wrong here goes wrong again when the text comes, and is told then.
  else theLexicon(data.lexicon).catch(() => undefined)
}

function answer(message: Answer): void {
  self.postMessage(message)
}

function theLexicon(address: string): Promise<Lexicon> {
  known ??= fetchLexicon(address).catch((error: unknown) => {
    known = undefined
    throw error
  })
  return known
}

async function annotate({ text, options, lexicon: address }: Task): Promise<void> {
  let lexicon: Lexicon
  try {
    lexicon = await theLexicon(address)
  } catch {
    answer({ kind: 'no-lexicon' })
    return
  }
  const reading = startReading(text, { ...options, lexicon })
  answer({ kind: 'plain', article: reading.plain })

  let batch: Numbered[] = []
  let since = performance.now()
  for (let number = 1; number <= reading.plain.paragraphs.length; number += 1) {
    const paragraph = reading.paragraph(number)
    if (paragraph.sentences.length > 0) batch.push([number, paragraph])
    if (batch.length > 0 && performance.now() - since >= BATCH_MS) {
      answer({ kind: 'paragraphs', paragraphs: batch })
      batch = []
      since = performance.now()
    }
  }
  if (batch.length > 0) answer({ kind: 'paragraphs', paragraphs: batch })

  const { paragraphs, ...rest } = reading.finish()
  const changed = paragraphs
    .map((paragraph, index): Numbered => [index + 1, paragraph])
    .filter(([number, paragraph]) => paragraph !== reading.paragraph(number))
  answer({ kind: 'finished', rest, paragraphs: changed })
}

async function fetchLexicon(address: string): Promise<Lexicon> {
  const response = await warmUpUntil(fetch(address))
  if (!response.ok) throw new Error(`The lexicon could not be fetched (${response.status}).`)
  const packed = new Uint8Array(await response.arrayBuffer())
  if (packed.byteLength > LARGEST_LEXICON) throw new RangeError('This is not our lexicon: it is too large.')
  return readLexicon(unpackTables(unpack(packed)))
}

function unpack(packed: Uint8Array): string {
  const output = new OutputBuffer(packed.byteLength * EXPANDS)
  new Decoder().decompress(new InputBuffer(packed), output)
  return new TextDecoder().decode(output.toArray())
}

// Real sentences: names, numbers, dates, verbs with their helpers, words that nobody knows.
const SENTENCES = [
  'اسلام آباد میں وزیر اعظم شہباز شریف نے 10 جولائی 2021 کو کہا کہ گذشتہ ماہ سے بات چیت جاری ہے۔',
  'ان کے مطابق دو روز قبل جمعے کی رات ساڑھے نو بجے 1,299 افراد زخمی ہوئے تھے، ’یہ نہیں ہو سکتا‘۔',
]

const MOST_ROUNDS = 20

/**
 * The first text of a worker runs through code that no browser has made fast yet: 60 ms instead of 30. While the lexicon is
 * on its way there is nothing else to do; without it every word is unknown, which leads through most of the engine.
 */
async function warmUpUntil(arriving: Promise<Response>): Promise<Response> {
  let waiting = true
  arriving
    .catch(() => undefined)
    .finally(() => {
      waiting = false
    })
  const lexicon = readLexicon(Object.fromEntries(TABLE_NAMES.map((name) => [name, ''])) as Tables)
  const options = { lexicon, date: '2021-07-10', dateBasis: 'stated', slug: '', source: '' } as const
  for (let round = 0; waiting && round < MOST_ROUNDS; round += 1) {
    startReading(SENTENCES.join('\n'), options).finish()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return arriving
}
