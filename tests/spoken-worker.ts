/** A worker that says what the test has it say. */
import { vi } from 'vitest'
import type { Answer, Preparation, Task } from '#library/annotate-messages.ts'

export class SpokenWorker {
  /** All that were started, the latest last. */
  static all: SpokenWorker[] = []
  onmessage: ((event: { data: Answer }) => void) | null = null
  onerror: (() => void) | null = null
  readonly tasks: Task[] = []
  readonly terminate = vi.fn()

  constructor() {
    SpokenWorker.all.push(this)
  }

  postMessage(message: Task | Preparation): void {
    if ('text' in message) this.tasks.push(message)
  }

  say(...answers: Answer[]): void {
    for (const data of answers) this.onmessage?.({ data })
  }
}

/** Throws when none was started. */
export function latestWorker(): SpokenWorker {
  const worker = SpokenWorker.all.at(-1)
  if (!worker) throw new Error('no worker was started')
  return worker
}
