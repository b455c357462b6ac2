/** The worker that annotates a text, one at a time: paragraphs are sent as they become ready, then the whole. */
import { startReading } from '#urdu/annotate.ts'
import { type Lexicon, readLexicon } from '#urdu/lexicon.ts'
import { unpackTables } from '#urdu/tables.ts'
import { Decoder } from 'lzma1/decoder'
import { InputBuffer, OutputBuffer } from 'lzma1/streams'
import type { Answer, Numbered, Task } from './annotate-messages.ts'

// A long text arrives bit by bit, a usual article in a message or two.
const BATCH_MS = 12
// Far more than our tables will ever hold; what is larger is not ours.
const LARGEST_LEXICON = 4 * 1024 * 1024
// The tables are about so many times larger than their file; the buffer grows where it is not enough.
const EXPANDS = 5

let known: Promise<Lexicon> | undefined

self.onmessage = ({ data }: MessageEvent<Task>) => {
  annotate(data).catch(reportError)
}

function answer(message: Answer): void {
  self.postMessage(message)
}

async function annotate({ text, options, lexicon: address }: Task): Promise<void> {
  known ??= fetchLexicon(address)
  let lexicon: Lexicon
  try {
    lexicon = await known
  } catch {
    known = undefined
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
  const response = await fetch(address)
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
