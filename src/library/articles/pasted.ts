/** Annotates a reader's own text in a worker of its own; the page stays as quick as before. */
import { lexicon } from 'virtual:sutoor'
import type { Article, Paragraph } from '#article/article.ts'
import type { Answer, Numbered, Preparation, Task, TextOptions } from './annotate-messages.ts'

/** Why a text could not be annotated: no lexicon (offline), a bug, nothing heard for too long, or nobody wants it any more. */
export type AnnotateProblem = 'lexicon' | 'broken' | 'slow' | 'stopped'
export type Annotated =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problem: AnnotateProblem }

type Listeners = {
  /** Stops at once and takes the worker down. */
  readonly signal: AbortSignal
  /** All paragraphs with their roles, and no words yet. */
  readonly onPlain?: (article: Article) => void
  /** Paragraphs with their words, as they become ready. */
  readonly onParagraphs: (paragraphs: readonly Numbered[]) => void
}

// A worker that waits keeps the lexicon in memory, some 20 MB.
const IDLE_MS = 30_000
// It sends something every few milliseconds; only the last step, over the whole text, may take longer.
const LONGEST_SILENCE_MS = 60_000

let resting: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | undefined

/** A text is about to be annotated: its worker starts and fetches the lexicon while the text is being kept and opened. */
export function prepareToAnnotate(): void {
  if (resting) return
  try {
    const worker = takeWorker()
    worker.postMessage(preparation())
    rest(worker)
  } catch {
    // `annotate` says so.
  }
}

function preparation(): Preparation {
  return { lexicon: new URL(lexicon, location.href).href }
}

/** Annotates `text`, saying on the way what is ready. Never rejects: what can go wrong is in the answer. */
export function annotate(text: string, options: TextOptions, listeners: Listeners): Promise<Annotated> {
  const { signal, onPlain, onParagraphs } = listeners
  if (signal.aborted) return Promise.resolve({ ok: false, problem: 'stopped' })
  let worker: Worker
  try {
    worker = takeWorker()
  } catch {
    // A browser or its policy may know no workers.
    return Promise.resolve({ ok: false, problem: 'broken' })
  }
  return new Promise((resolve) => {
    let paragraphs: Paragraph[] = []
    let silence: ReturnType<typeof setTimeout>
    const end = (result: Annotated) => {
      clearTimeout(silence)
      signal.removeEventListener('abort', onAbort)
      worker.onmessage = null
      worker.onerror = null
      if (result.ok) rest(worker)
      else worker.terminate()
      resolve(result)
    }
    const fail = (problem: AnnotateProblem) => end({ ok: false, problem })
    const onAbort = () => fail('stopped')
    const heard = () => {
      clearTimeout(silence)
      silence = setTimeout(() => fail('slow'), LONGEST_SILENCE_MS)
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      heard()
      switch (data.kind) {
        case 'plain':
          paragraphs = [...data.article.paragraphs]
          onPlain?.(data.article)
          break
        case 'paragraphs':
          place(paragraphs, data.paragraphs)
          onParagraphs(data.paragraphs)
          break
        case 'finished':
          place(paragraphs, data.paragraphs)
          end({ ok: true, article: { ...data.rest, paragraphs } })
          break
        case 'no-lexicon':
          fail('lexicon')
          break
      }
    }
    worker.onerror = () => fail('broken')
    signal.addEventListener('abort', onAbort)
    heard()
    const task: Task = { text, options, ...preparation() }
    worker.postMessage(task)
  })
}

/** Puts paragraphs where they belong: the same objects that were told before, so that nothing that is drawn is drawn anew. */
function place(paragraphs: Paragraph[], arrived: readonly Numbered[]): void {
  for (const [number, paragraph] of arrived) paragraphs[number - 1] = paragraph
}

function takeWorker(): Worker {
  if (resting) {
    const { worker, timer } = resting
    clearTimeout(timer)
    resting = undefined
    return worker
  }
  return new Worker(new URL('./annotate.worker.ts', import.meta.url), { type: 'module' })
}

function rest(worker: Worker): void {
  // One is enough to wait for the next text.
  if (resting) {
    worker.terminate()
    return
  }
  const timer = setTimeout(() => {
    worker.terminate()
    resting = undefined
  }, IDLE_MS)
  resting = { worker, timer }
}
