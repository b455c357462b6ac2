// Checks that every folder of src imports only what stands below it, and that article and urdu stay pure.
import { builtinModules } from 'node:module'
import { cruise, type IDependency } from 'dependency-cruiser'

const below = ['article', 'urdu', 'library']
const beside = ['locales', 'styles']
const parts = ['entities', 'timeline', 'share', 'words', 'sound', 'search', 'preferences']

/** The folders that a folder may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: [],
  urdu: ['article'],
  library: ['article', 'urdu', 'locales'],
  entities: [...below, ...beside],
  timeline: [...below, ...beside],
  share: [...below, ...beside],
  // These two lead to places in articles, and links are written in one place.
  words: [...below, ...beside, 'share'],
  search: [...below, ...beside, 'share'],
  sound: [...below, ...beside],
  preferences: [...below, ...beside],
  reader: [...below, ...beside, ...parts],
  app: [...below, ...beside, ...parts, 'reader'],
  publish: [...below, ...beside, ...parts, 'reader', 'app'],
  locales: [],
  // The one button that every floor draws.
  styles: ['locales'],
}

const PURE = ['article', 'urdu']
const IMPURE = /^(node:|react|@testing-library)/

/** `src/urdu/annotate.ts` stands on `urdu`. */
function floorOf(path: string): string | undefined {
  return /^src\/([^/]+)\/./.exec(path)?.[1]
}

function problemOf(source: string, { module: specifier, resolved }: IDependency): string | undefined {
  const from = floorOf(source)
  const to = floorOf(resolved)
  if (from === undefined) {
    if (to === 'publish' && source.startsWith('src/')) return 'nothing in src imports publish'
    return undefined
  }
  const allowed = MAY_IMPORT[from]
  if (!allowed) return `the folder ${from} has no floor in tests/tools/lint/floors.ts`
  if (/^(tests\/|vite\.config)/.test(resolved)) return 'src imports no tests and no configuration'
  if (PURE.includes(from) && (IMPURE.test(specifier) || builtinModules.includes(specifier))) {
    return `${from} is pure: no React, no Node`
  }
  if (to === undefined || to === from) return undefined
  if (!allowed.includes(to)) return `${from} may not import ${to}`
  if (!specifier.startsWith('#')) return `write #${to}/… for another floor`
  return undefined
}

const { output } = await cruise(['src', 'vite.config.ts'], {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  parser: 'swc',
})
if (typeof output === 'string') throw new TypeError('dependency-cruiser answered with text')

const modules = output.modules.filter(({ source }) => floorOf(source))
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
