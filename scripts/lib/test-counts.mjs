/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What a Jest run counted. A test file that could not even be loaded is a failure, and
 * so is a run that ended badly without saying why.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number, numRuntimeErrorTestSuites: number } | undefined} result
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function readCounts(result, endedWell) {
  if (!result) return { passed: 0, failed: endedWell ? 0 : 1, skipped: 0 }
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: result.numPendingTests + (result.numTodoTests ?? 0),
  }
}

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const addCounts = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The closing line of every test run. @param {Counts} counts */
export const formatCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
