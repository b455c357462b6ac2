/**
 * The command line: `npm run annotate -- FILE [--date YYYY-MM-DD] [--format conllu|jsonld|json|seed]` writes the
 * annotations of a plain text to standard output, and only these. Whoever adds a seed starts from them.
 */
import { pipeline } from 'node:stream/promises'
import { localDay } from '#article/day.ts'
import { inFormat } from './formats.ts'
import { readOptions } from './options.ts'
import { annotateText, readText, sayProgress } from './annotate-text.ts'
import { cleanOutput } from './npm-banner.ts'

const { argv, env, stdin, stderr } = process
const say = (line: string) => stderr.write(`${line}\n`)

/** One sentence, and the exit code of a command that was given wrongly. */
function refuse(message: string): void {
  say(`annotate: ${message}`)
  process.exitCode = 2
}

// npm starts scripts in the project's folder; a path counts from where the person is.
const folder = (env['npm_lifecycle_event'] === 'annotate' && env['INIT_CWD']) || process.cwd()

async function annotate(): Promise<void> {
  const read = readOptions(argv.slice(2), localDay(new Date()))
  if (!read.ok) return refuse(read.message)
  const { options } = read
  const text = await readText(options.file, folder, stdin)
  if (!text.ok) return refuse(text.message)
  const article = annotateText(text.text, options, sayProgress(say))
  try {
    await pipeline(await inFormat(article, options.format), cleanOutput())
  } catch (error) {
    // Whoever read it, such as `head`, has enough.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

await annotate()
