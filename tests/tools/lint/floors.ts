// Checks that every room of src imports only from lower floors and through doors, that article and urdu stay pure, and
// that no modules import each other in a circle, not even for a type.
import { builtinModules } from 'node:module'
import { cruise, type IDependency } from 'dependency-cruiser'
import { DOORS, FLOORS, PURE } from './rooms.ts'

const IMPURE = /^(node:|react|@testing-library)/
const floorOfRoom = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)))

/** `src/urdu/time/rules.ts` is in the room `urdu/time`; undefined outside src. */
function roomOf(path: string): string | undefined {
  return /^src\/(.+)\/[^/]+$/.exec(path)?.[1]
}

function isPure(room: string): boolean {
  return PURE.some((pure) => room === pure || room.startsWith(`${pure}/`))
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

function problemOf(source: string, dependency: IDependency): string | undefined {
  const { module: specifier, resolved } = dependency
  const from = roomOf(source)
  const to = roomOf(resolved)
  if (from === undefined) return undefined
  if (!floorOfRoom.has(from)) return `the room ${from} has no floor in tests/tools/lint/rooms.ts`
  if (/^(tests\/|vite\.config)/.test(resolved)) return 'src imports no tests and no configuration'
  if (isPure(from) && (IMPURE.test(specifier) || builtinModules.includes(specifier))) {
    return `${from} is pure: no React, no Node`
  }
  if (dependency.circular) {
    return `a circle: ${dependency.cycle?.map(({ name }) => name).join(' → ') ?? resolved}`
  }
  if (to === undefined || to === from) return undefined
  return problemBetween(from, to, resolved) ?? (specifier.startsWith('#') ? undefined : `write #${to}/…`)
}

const { output } = await cruise(['src', 'vite.config.ts'], {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  parser: 'swc',
})
if (typeof output === 'string') throw new TypeError('dependency-cruiser answered with text')

const modules = output.modules.filter(({ source }) => roomOf(source))
const problems = modules.flatMap(({ source, dependencies }) =>
  dependencies.flatMap((dependency) => {
    const problem = problemOf(source, dependency)
    return problem ? [`${source} → ${dependency.module}: ${problem}`] : []
  }),
)

// Without a parser for TypeScript the tool sees no modules and would be content.
if (modules.length === 0) problems.push('No module of src was seen.')

for (const problem of problems) console.error(problem)
console.log(`${modules.length} modules, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
