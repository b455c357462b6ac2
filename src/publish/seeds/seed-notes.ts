/** Reads `NAME.json` against its schema, and knows the line of everything in it. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import * as v from 'valibot'
import type { Problem } from '#article/conllu.ts'
import { SeedNotes } from './seed-schema.ts'

/** A place in the JSON, such as `['events', 3, 'edtf']`. */
export type Path = readonly (string | number)[]

export type Notes = {
  readonly ok: true
  readonly notes: SeedNotes
  readonly lineOf: (path: Path) => number
}

/** Every problem has its line and what to do. */
export function readNotes(
  json: string,
): Notes | { readonly ok: false; readonly problems: readonly Problem[] } {
  const tree = parseTree(json)
  const lineAt = (offset: number) => json.slice(0, offset).split('\n').length
  const lineOf = (path: Path): number => {
    let node: Node | undefined
    for (let length = path.length; length >= 0 && tree && !node; length -= 1)
      node = findNodeAtLocation(tree, path.slice(0, length))
    return lineAt(node?.offset ?? 0)
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const what = error instanceof Error ? error.message : 'not JSON'
    const position = Number(/position (\d+)/.exec(what)?.[1] ?? 0)
    return {
      ok: false,
      problems: [{ line: lineAt(position), what: `not JSON: ${what}`, fix: 'Mend the punctuation there.' }],
    }
  }
  const parsed = v.safeParse(SeedNotes, value)
  if (parsed.success) return { ok: true, notes: parsed.output, lineOf }
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    return {
      line: lineOf(path),
      what: `${path.join('.') || 'the file'}: ${issue.message}`,
      fix: `Found ${issue.received}; expected ${issue.expected ?? 'what the message says'}.`,
    }
  })
  return { ok: false, problems }
}
