import {
  countResults,
  formatCounts,
  formatFailures,
  formatSlow,
  parseReport,
} from "./test-report.mjs"

/** @param {string} state @param {number} [seconds] @param {string[]} [messages] */
const one = (state, seconds = 0, messages = []) => ({
  name: `${state} one`,
  seconds,
  state,
  messages,
})
/** @param {object[]} entries */
const lines = (...entries) => entries.map((entry) => JSON.stringify(entry)).join("\n")
const green = { file: "a.spec.ts", seconds: 1, tests: [one("passed"), one("passed")] }
const red = { file: "b.spec.ts", seconds: 2, tests: [one("failed", 1, ["Not so"])] }
const broken = { file: "c.spec.ts", seconds: 0, tests: [], failedToRun: "No such module" }
const left = { file: "d.spec.ts", seconds: 0, tests: [one("skipped")] }
const ended = { ended: true }

test.each([
  ["all green", lines(green, ended), true, "2 passed, 0 failed"],
  ["one red", lines(green, red, ended), false, "2 passed, 1 failed"],
  ["a file that does not load", lines(green, broken, ended), false, "2 passed, 1 failed"],
  ["green tests, bad ending", lines(green, ended), false, "2 passed, 1 failed"],
  ["a run that breaks off", lines(green, red), false, "2 passed, 2 failed"],
  ["a line that is cut off", `${lines(green)}\n{"file":"b`, false, "2 passed, 1 failed"],
  ["no report, bad ending", "", false, "0 passed, 1 failed"],
  ["no tests", lines(ended), true, "0 passed, 0 failed"],
  ["one left out", lines(green, left, ended), true, "2 passed, 0 failed, 1 skipped"],
])("%s", (_, text, endedWell, line) => {
  expect(formatCounts(countResults([parseReport("http", text, endedWell)]))).toBe(line)
})

test("kinds add up", () => {
  const run = parseReport("unit", lines(green, red, left, ended), false)
  expect(countResults([run, run])).toEqual({ passed: 4, failed: 2, skipped: 2 })
})

test("failures are shown with file, test and message", () => {
  const run = parseReport("http", lines(green, red, broken), false)
  expect(formatFailures([run])).toBe(
    [
      "✗ The http tests broke off before their end.",
      "✗ b.spec.ts › failed one\n    Not so",
      "✗ c.spec.ts\n    No such module",
    ].join("\n\n"),
  )
})

test("only tests and files of a second or more are listed as slow: slowest first, at most twenty", () => {
  const files = Array.from({ length: 25 }, (_, index) => ({
    file: `${index}.spec.ts`,
    seconds: index,
    tests: [one("passed", 0.5)],
  }))
  const text = formatSlow([parseReport("http", lines(...files, ended), true)])
  expect(text.split("\n")).toHaveLength(21)
  expect(text.split("\n")[1]).toBe("   24.0 s  24.spec.ts")
})
