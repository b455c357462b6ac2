// `npm test`: types, lint, then all vitest projects; the last line counts what passed and failed.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { COUNTS_FILE, type Counts } from './count-tests.ts'
import { BUILD, BUILT, reportStep, runStep } from './step.ts'

const file = resolve(import.meta.dirname, '../../node_modules/.cache/test-counts.json')

async function readCounts(): Promise<Counts | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Counts
  } catch {
    return undefined
  }
}

await mkdir(dirname(file), { recursive: true })
await rm(file, { force: true })

const checks = await Promise.all([
  runStep('types', 'npm run -s typecheck'),
  runStep('lint', 'npm run -s lint'),
  // The site that the browser stories are told on (tests/browser/global-setup.ts).
  runStep('build', BUILD),
])
checks.forEach(reportStep)

const vitest = await runStep(
  'tests',
  'vitest run --reporter=default --reporter=./tests/tools/count-tests.ts',
  { show: true, env: { [COUNTS_FILE]: file, ...(checks.at(-1)?.ok && { [BUILT]: 'yes' }) } },
)
reportStep(vitest)

const { passed, failed, skipped } = (await readCounts()) ?? { passed: 0, failed: 0, skipped: [] }
for (const [why, all] of Map.groupBy(skipped, (one) => one.why)) {
  console.log(`${all.length} skipped, ${why}: ${all.map(({ name }) => name).join('; ')}`)
}
if (passed + failed === 0) console.log('No test was run.')

// vitest may fail for what is no test at all, such as a build that breaks before the first one.
const uncounted = failed === 0 && (!vitest.ok || passed === 0) ? 1 : 0
const allPassed = checks.filter(({ ok }) => ok).length + passed
const allFailed = checks.filter(({ ok }) => !ok).length + failed + uncounted

process.exitCode = allFailed > 0 ? 1 : 0
console.log(`${allPassed} passed, ${allFailed} failed`)
