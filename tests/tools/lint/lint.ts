// `npm run lint`: every linter at once; with --fix, those that can repair do so first.
import { reportStep, runStep } from '../step.ts'

const format =
  'biome format --config-path=tests/tools/lint/format.json src tests vite.config.ts package.json tsconfig.json'
const code =
  'oxlint --config=tests/tools/lint/oxlint.json --type-aware --deny-warnings src tests vite.config.ts'
const css = "stylelint --config=tests/tools/lint/stylelint.json --allow-empty-input 'src/**/*.css'"

const repairs = { format: `${format} --write`, code: `${code} --fix`, css: `${css} --fix` }
const checks = { format, code, css, floors: 'node tests/tools/lint/floors.ts', unused: 'knip --no-progress' }

if (process.argv.includes('--fix')) {
  // One after another, because two of them write the same files.
  for (const command of [repairs.code, repairs.format, repairs.css]) await runStep('', command)
}

const steps = await Promise.all(Object.entries(checks).map(([name, command]) => runStep(name, command)))
steps.forEach(reportStep)
process.exitCode = steps.every((step) => step.ok) ? 0 : 1
