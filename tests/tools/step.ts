// Runs one shell command with the project's own tools first in PATH, and says how it went.
import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

const tools = resolve(import.meta.dirname, '../../node_modules/.bin')

/** Builds the site as for readers: vitest's own environment would give a development build. */
export const BUILD = 'env -u VITEST NODE_ENV=production npm run -s build'
/** Set where the site was built a moment ago. */
export const BUILT = 'SUTOOR_BUILT'

export type Step = {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  /** What the command wrote, both streams in order; empty when it wrote straight to the terminal. */
  readonly output: string
}

type Options = {
  /** Output goes straight to the terminal; otherwise it is kept in the answer. */
  readonly show?: boolean
  /** Beside this process's own environment. */
  readonly env?: Readonly<Record<string, string>>
}

export function runStep(
  name: string,
  command: string,
  { show = false, env = {} }: Options = {},
): Promise<Step> {
  const started = performance.now()
  const child = spawn(command, {
    shell: true,
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env, PATH: tools + delimiter + process.env['PATH'] },
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((done) => {
    const finish = (ok: boolean) => done({ name, ok, seconds: (performance.now() - started) / 1000, output })
    child.on('error', (error) => {
      output += error.message
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })
}

export function reportStep({ name, ok, seconds, output }: Step): void {
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
  if (!ok && output) console.log(output.trimEnd())
}
