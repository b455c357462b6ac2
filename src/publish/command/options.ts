/** What somebody asks of `npm run annotate`: its arguments read, or one sentence that says what is wrong with them. */
import { parseArgs } from 'node:util'
import { isDay } from '#article/day.ts'
import { FORMATS, type Format } from './formats.ts'

export type AnnotateOptions = {
  /** A path, or `-` for standard input. */
  readonly file: string
  readonly date: string
  readonly dateBasis: 'stated' | 'inferred'
  readonly format: Format
}

export type ReadOptions =
  | { readonly ok: true; readonly options: AnnotateOptions }
  | { readonly ok: false; readonly message: string }

export const USAGE = `npm run annotate -- FILE [--date YYYY-MM-DD] [--format ${FORMATS.join('|')}]`

/** Without `--date` relative dates count from `today`, an ISO day. */
export function readOptions(args: readonly string[], today: string): ReadOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: { date: { type: 'string' }, format: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  const files: string[] = []
  let date: string | undefined
  let format: Format = 'conllu'
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (name === 'date') {
      if (value === undefined || !isDay(value))
        return no(
          `${value ? `"${value}"` : 'Nothing'} is not a day: write --date YYYY-MM-DD, such as --date 2021-07-10.`,
        )
      date = value
    } else if (name === 'format') {
      const known = FORMATS.find((one) => one === value)
      if (!known)
        return no(`${value ? `"${value}"` : 'Nothing'} is not a format: choose one of ${FORMATS.join(', ')}.`)
      format = known
    } else return no(`There is no option ${rawName}: write ${USAGE}.`)
  }
  const [file] = files
  if (file === undefined || file === '')
    return no(`No text is named: write ${USAGE}, or - as FILE to read standard input.`)
  // npm takes options before -- for its own and leaves their values behind.
  if (files.length > 1)
    return no(`One text at a time, and these are ${files.length} (${files.join(', ')}): write ${USAGE}.`)
  const dateBasis = date === undefined ? 'inferred' : 'stated'
  return { ok: true, options: { file, date: date ?? today, dateBasis, format } }
}

function no(message: string): ReadOptions {
  return { ok: false, message }
}
