// `npm test`: types, lint, then all vitest projects; the last line counts what passed and failed.
import { readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { reportStep, runStep } from './step.ts'

const results = resolve(import.meta.dirname, '../../node_modules/.cache/vitest.json')

/** What we read of vitest's JSON report. */
type VitestReport = { numPassedTests: number; numFailedTests: number }

async function readReport(): Promise<VitestReport> {
  try {
    return JSON.parse(await readFile(results, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}

await rm(results, { force: true })

const checks = await Promise.all([
  runStep('types', 'npm run -s typecheck'),
  runStep('lint', 'npm run -s lint'),
])
checks.forEach(reportStep)

const vitest = await runStep(
  'tests',
  `vitest run --reporter=default --reporter=json --outputFile.json="${results}"`,
  { show: true },
)
reportStep(vitest)

const report = await readReport()
const tests = report.numPassedTests + report.numFailedTests
if (tests === 0) console.log('No test was run.')

// A file that does not load, or an error outside a test, fails vitest but is none of its failed tests.
const otherFailures = report.numFailedTests === 0 && (!vitest.ok || tests === 0) ? 1 : 0
const passed = checks.filter((check) => check.ok).length + report.numPassedTests
const failed = checks.filter((check) => !check.ok).length + report.numFailedTests + otherFailures

process.exitCode = failed > 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)
