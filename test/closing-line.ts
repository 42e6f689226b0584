/**
 * Vitest reporter: names every skipped test with its reason, and closes with the plain line
 * `N passed, N failed` (`, N skipped`) that continuous integration reads.
 */
import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node'

function* testsOf(modules: readonly TestModule[]): Generator<TestCase> {
  for (const module of modules) yield* module.children.allTests()
}

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      // A failed hook fails no test of its own; it must not pass unseen.
      const suites = [module, ...module.children.allSuites()]
      count.failed += suites.filter((suite) => suite.errors().length > 0).length
    }
    for (const test of testsOf(modules)) {
      const result = test.result()
      if (result.state === 'passed') count.passed += 1
      else if (result.state === 'skipped') {
        count.skipped += 1
        console.log(`skipped: ${test.fullName} — ${result.note ?? 'no reason given'}`)
      } else count.failed += 1
    }
    if (reason === 'failed' && count.failed === 0) count.failed = 1
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`)
  }
}
