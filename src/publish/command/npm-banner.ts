/**
 * Keeps `npm run annotate -- FILE > FILE.conllu` clean. npm writes what it runs ("> sutoor@0.0.0 annotate") to standard
 * output before the command starts, and no setting of a project ends that for one command: `loglevel=silent` in .npmrc
 * would hide the errors of `npm ci`, `json=true` would add JSON to the last line of `npm test`. Where the output is a
 * file the command takes npm's lines out again; out of a pipe nothing can be taken, so there it is `npm run -s annotate`.
 */
import { closeSync, createWriteStream, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import type { Writable } from 'node:stream'

const STDOUT = 1
// Linux's name for our own output; elsewhere it does not open, and npm's lines stay.
const ITSELF = '/proc/self/fd/1'
const LONGEST_BANNER = 65_536

type Env = Readonly<Record<string, string | undefined>>

/** How many bytes at the end of `written` are npm's announcement of the script that runs; 0 when there is none. */
export function bannerLength(written: string, env: Env): number {
  const { npm_package_name: name, npm_package_version: version, npm_lifecycle_event: script } = env
  if (!name || !version || !script) return 0
  const start = `\n> ${name}@${version} ${script}\n> `
  const at = written.lastIndexOf(start)
  const command = at < 0 ? '' : written.slice(at + start.length)
  return /^[^\n]+\n\n$/.test(command) ? Buffer.byteLength(written.slice(at)) : 0
}

/** Standard output, without npm's lines where they can be taken out. */
export function cleanOutput(env: Env = process.env): Writable {
  try {
    const { size } = fstatSync(STDOUT)
    const length = fstatSync(STDOUT).isFile() ? bannerLength(endOf(size), env) : 0
    if (length > 0) {
      ftruncateSync(STDOUT, size - length)
      // Our own place in the file still lies behind npm's lines; what is appended starts where they began.
      return createWriteStream('', { fd: openSync(ITSELF, 'a') })
    }
  } catch {
    // Not Linux, or not to be read.
  }
  return process.stdout
}

function endOf(size: number): string {
  const file = openSync(ITSELF, 'r')
  try {
    const end = Buffer.alloc(Math.min(size, LONGEST_BANNER))
    readSync(file, end, 0, end.length, size - end.length)
    return end.toString('utf8')
  } finally {
    closeSync(file)
  }
}
