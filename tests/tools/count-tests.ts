// A reporter for `npm test`: counts what passed, failed and was skipped into a file, so that nothing failed goes uncounted.
import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

export type Counts = {
  readonly passed: number
  /** Failed tests, files that did not load, and errors outside any test. */
  readonly failed: number
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
}

/** Where the counts go: an absolute path. */
export const COUNTS_FILE = 'SUTOOR_TEST_COUNTS'

export default class CountTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env[COUNTS_FILE]
    if (file) writeFileSync(file, JSON.stringify(countTests(modules, errors)))
  }
}

export function countTests(modules: readonly TestModule[], errors: readonly unknown[]): Counts {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => tests.filter((test) => test.result().state === state)
  // A file or suite that fails without a failed test failed by itself: it did not load, or its preparation threw.
  const broken = modules.filter(
    (module) => !module.ok() && [...module.children.allTests('failed')].length === 0,
  )
  return {
    passed: inState('passed').length,
    // A test that never came to its end (`pending`) proves nothing.
    failed: inState('failed').length + inState('pending').length + broken.length + errors.length,
    skipped: inState('skipped').map((test) => {
      const result = test.result()
      return { name: test.fullName, why: (result.state === 'skipped' && result.note) || 'no reason given' }
    }),
  }
}
