import { readFile } from "node:fs/promises"

/**
 * @typedef {object} TestResult
 * @property {string} name          with the names of the groups around it
 * @property {number} seconds
 * @property {"passed" | "failed" | "skipped"} state
 * @property {string[]} messages    why it failed
 */

/**
 * @typedef {object} FileResult
 * @property {string} file          relative to the repository
 * @property {number} seconds
 * @property {TestResult[]} tests
 * @property {string} [failedToRun] why the file could not be run to its end
 */

/**
 * @typedef {object} RunResult      what one runner (Jest, Playwright) reported
 * @property {string} kind
 * @property {FileResult[]} files
 * @property {string} [failedToRun] why the run itself counts as one failure
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const shown = 20

/**
 * Parses a reporter's output: one JSON object per line, a file's result or `{ ended: true
 * }`. A run that was interrupted, or failed without a failed test, counts as one failure.
 *
 * @param {string} kind
 * @param {string} text
 * @param {boolean} endedWell  the exit code was 0
 * @returns {RunResult}
 */
export function parseReport(kind, text, endedWell) {
  const entries = text.split("\n").flatMap((line) => {
    try {
      return [JSON.parse(line)]
    } catch {
      // An empty last line, or a line that is incomplete because the process died.
      return []
    }
  })
  const files = entries.filter((entry) => entry.file)
  const ended = entries.some((entry) => entry.ended)
  const run = { kind, files }
  if (!ended && !endedWell) {
    return { ...run, failedToRun: `The ${kind} tests broke off before their end.` }
  }
  if (!endedWell && countResults([run]).failed === 0) {
    return { ...run, failedToRun: `The ${kind} tests ended badly without saying why.` }
  }
  return run
}

/** @param {string} kind @param {string} file @param {boolean} endedWell */
export async function readReport(kind, file, endedWell) {
  const text = await readFile(file, "utf8").catch(() => "")
  return parseReport(kind, text, endedWell)
}

/**
 * A test file that could not be run to its end counts as one failure in addition to its
 * failed tests.
 *
 * @param {RunResult[]} runs
 * @returns {Counts}
 */
export function countResults(runs) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const run of runs) {
    if (run.failedToRun) counts.failed += 1
    for (const { tests, failedToRun } of run.files) {
      if (failedToRun) counts.failed += 1
      for (const { state } of tests) counts[state] += 1
    }
  }
  return counts
}

/** The last line of every test run. @param {Counts} counts */
export const formatCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`

/**
 * Every failure with its messages; empty when there is none.
 * @param {RunResult[]} runs
 */
export function formatFailures(runs) {
  const indent = (/** @type {string} */ text) => text.trim().replaceAll(/^/gm, "    ")
  return runs
    .flatMap((run) => [
      ...(run.failedToRun ? [`✗ ${run.failedToRun}`] : []),
      ...run.files.flatMap(({ file, tests, failedToRun }) => [
        ...(failedToRun ? [`✗ ${file}\n${indent(failedToRun)}`] : []),
        ...tests
          .filter(({ state }) => state === "failed")
          .map(
            ({ name, messages }) => `✗ ${file} › ${name}\n${indent(messages.join("\n"))}`,
          ),
      ]),
    ])
    .join("\n\n")
}

/** @param {{ name: string, seconds: number }[]} entries */
const formatSlowest = (entries) =>
  entries
    .filter(({ seconds }) => seconds >= 1)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, shown)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`)
    .join("\n")

/** The 20 slowest files and tests that took a second or more. @param {RunResult[]} runs */
export function formatSlow(runs) {
  const files = runs.flatMap((run) => run.files)
  const slowFiles = formatSlowest(
    files.map(({ file, seconds }) => ({ name: file, seconds })),
  )
  const slowTests = formatSlowest(
    files.flatMap(({ file, tests }) =>
      tests.map(({ name, seconds }) => ({ name: `${file} › ${name}`, seconds })),
    ),
  )
  return [
    ...(slowFiles ? [`Slowest files:\n${slowFiles}`] : []),
    ...(slowTests ? [`Slowest tests:\n${slowTests}`] : []),
  ].join("\n\n")
}
