const { appendFileSync } = require("node:fs")
const path = require("node:path")

const root = path.resolve(__dirname, "../..")
// eslint-disable-next-line no-control-regex
const plain = (/** @type {string} */ text) => text.replace(/\x1b\[[0-9;]*m/g, "")

/**
 * @typedef {object} JestTest     the parts of Jest's result that are read here
 * @property {string} title
 * @property {string[]} ancestorTitles
 * @property {string} status
 * @property {number | null} [duration]  milliseconds
 * @property {string[]} failureMessages
 *
 * @typedef {object} JestFile
 * @property {JestTest[]} testResults
 * @property {{ message: string }} [testExecError]
 * @property {string | null} [failureMessage]
 * @property {{ start: number, end: number }} perfStats
 * @property {{ message: string }[]} [console]
 */

/** @param {JestTest} test */
const toTest = (test) => ({
  name: [...test.ancestorTitles, test.title].filter(Boolean).join(" › "),
  seconds: (test.duration ?? 0) / 1000,
  state:
    test.status === "passed" ? "passed" : test.status === "failed" ? "failed" : "skipped",
  messages: test.failureMessages.map((message) => plain(String(message))),
})

/**
 * Jest reporter: prints one line for each test file and appends the result of the file to
 * `TEST_REPORT_FILE`, one JSON object per line (see `scripts/lib/test-report.mjs`).
 *
 * Writes only plain strings and numbers, immediately after each file. So neither an error
 * that cannot be converted to JSON nor a process that dies can lose the other results.
 */
module.exports = class Report {
  constructor() {
    this.file = process.env.TEST_REPORT_FILE
  }

  /** @param {object} entry */
  write(entry) {
    if (this.file) appendFileSync(this.file, `${JSON.stringify(entry)}\n`)
  }

  /**
   * @param {{ path: string }} test
   * @param {JestFile} result
   */
  onTestResult(test, result) {
    const tests = result.testResults.map(toTest)
    const failedToRun = result.testExecError
      ? plain(String(result.failureMessage || result.testExecError.message))
      : undefined
    const file = path.relative(root, test.path)
    const seconds = Math.max(0, result.perfStats.end - result.perfStats.start) / 1000
    const output = (result.console ?? []).map(({ message }) => plain(message))
    this.write({ file, seconds, tests, failedToRun, output })

    const failed = tests.filter(({ state }) => state === "failed").length
    const isBad = failed > 0 || failedToRun !== undefined
    const passed = tests.filter(({ state }) => state === "passed").length
    const counts = isBad ? `${passed} passed, ${failed || 1} failed` : `${passed} passed`
    console.log(
      `${isBad ? "✗" : "✓"} ${file}  ${seconds.toFixed(1)} s  ${counts}${output.map((line) => `\n    ${line.replaceAll("\n", "\n    ")}`).join("")}`,
    )
  }

  /** Marks the report as complete. */
  onRunComplete() {
    this.write({ ended: true })
  }

  getLastError() {}
}
