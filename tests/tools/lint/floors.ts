// Checks that every room of src imports only from lower floors and through doors, that article and urdu stay pure, that
// no modules import each other in a circle, not even for a type, and that only src/text looks into the drawn text.
import { globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path/posix'
import { parseSync } from 'oxc-parser'
import { DOORS, FLOORS, PURE } from './rooms.ts'

/** An import as it is written, and the file of the project that it means; undefined for packages. */
type Import = { readonly specifier: string; readonly resolved: string | undefined }

const IMPURE = /^(node:|react|@testing-library)/
const floorOfRoom = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)))

/** `src/urdu/time/rules.ts` is in the room `urdu/time`; undefined outside src. The languages are one room. */
function roomOf(path: string): string | undefined {
  const folder = /^src\/(.+)\/[^/]+$/.exec(path)?.[1]
  return folder?.replace(/^locales\/.*/, 'locales')
}

function isPure(room: string): boolean {
  return PURE.some((pure) => room === pure || room.startsWith(`${pure}/`))
}

function resolve(from: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('#')) return `src/${path.slice(1)}`
  return path.startsWith('.') ? join(dirname(from), path) : undefined
}

/** All imports of a module: static ones, re-exports and dynamic ones, types included. */
function importsOf(path: string): Import[] {
  const code = readFileSync(path, 'utf8')
  const { module, errors } = parseSync(path, code)
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`)
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value)),
    // A dynamic import is known by the place of its argument only.
    ...module.dynamicImports.map(({ moduleRequest }) =>
      code.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"])(.*)\1$/, '$2'),
    ),
  ]
  return [...new Set(specifiers.filter((specifier) => specifier !== undefined))].map((specifier) => ({
    specifier,
    resolved: resolve(path, specifier),
  }))
}

/** What is wrong with an import from one room to another. */
function problemBetween(from: string, to: string, resolved: string): string | undefined {
  const below = floorOfRoom.get(to)
  if (below === undefined) return `the room ${to} has no floor in tests/tools/lint/rooms.ts`
  if (below >= (floorOfRoom.get(from) ?? 0)) return `${from} may not import ${to}`
  const doors = DOORS[to]
  const file = resolved.slice(`src/${to}/`.length)
  // Styles are loaded by the application's entry, one file per room.
  if (doors && !resolved.endsWith('.css') && !doors.includes(file)) {
    return `the door of ${to} is ${doors.join(' or ')}`
  }
  return undefined
}

// How the text is drawn is known to src/text alone (src/text/README.md): others ask place-in-text.ts.
const QUERY =
  /(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*[`'"][^`'"]*(?:\bruby\b|\brt\b|\bmark\b|\.sentence\b|\.paragraph\b|\.translation\b)/

function queriesOfText(path: string): string[] {
  if (path.startsWith('src/text/')) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      QUERY.test(line) ? [`${path}:${index + 1} looks into the text by itself`] : [],
    )
}

function problemOf(source: string, { specifier, resolved }: Import): string | undefined {
  const from = roomOf(source)
  if (from === undefined) return undefined
  if (!floorOfRoom.has(from)) return `the room ${from} has no floor in tests/tools/lint/rooms.ts`
  if (isPure(from) && (IMPURE.test(specifier) || builtinModules.includes(specifier))) {
    return `${from} is pure: no React, no Node`
  }
  if (resolved === undefined) return undefined
  const to = roomOf(resolved)
  if (to === undefined) return 'src imports no tests and no configuration'
  if (to === from) return undefined
  return problemBetween(from, to, resolved) ?? (specifier.startsWith('#') ? undefined : `write #${to}/…`)
}

/** Every circle of modules once, as the paths along it, found by walking depth first. */
function circles(modules: ReadonlyMap<string, readonly Import[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const way: string[] = []
  const visit = (path: string): void => {
    const start = way.indexOf(path)
    if (start >= 0) found.push([...way.slice(start), path])
    if (start >= 0 || done.has(path)) return
    way.push(path)
    for (const { resolved } of modules.get(path) ?? []) if (resolved) visit(resolved)
    way.pop()
    done.add(path)
  }
  for (const path of modules.keys()) visit(path)
  return found
}

const modules = new Map(
  globSync(['src/**/*.{ts,tsx}', 'vite.config.ts'])
    .filter((path) => !path.endsWith('.d.ts'))
    .toSorted()
    .map((path) => [path, importsOf(path)] as const),
)
const problems = [
  ...[...modules].flatMap(([source, imports]) =>
    imports.flatMap((one) => {
      const problem = problemOf(source, one)
      return problem ? [`${source} → ${one.specifier}: ${problem}`] : []
    }),
  ),
  ...Object.entries(DOORS).flatMap(([room, files]) =>
    files
      .filter((file) => !modules.has(`src/${room}/${file}`))
      .map((file) => `tests/tools/lint/rooms.ts: ${room} has no ${file} that could be its door`),
  ),
  ...[...modules.keys()].flatMap(queriesOfText),
  ...circles(modules).map((circle) => `a circle: ${circle.join(' → ')}`),
]
for (const problem of problems) console.error(problem)
console.log(`${modules.size} modules, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
