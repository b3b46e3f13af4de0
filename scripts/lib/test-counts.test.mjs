import { addCounts, formatCounts, readCounts } from "./test-counts.mjs"

const result = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numRuntimeErrorTestSuites: 0,
}

test.each([
  ["all green", result, true, "5 passed, 0 failed"],
  ["one red", { ...result, numFailedTests: 1 }, false, "5 passed, 1 failed"],
  [
    "a file that does not load",
    { ...result, numRuntimeErrorTestSuites: 1 },
    false,
    "5 passed, 1 failed",
  ],
  ["green tests, bad ending", result, false, "5 passed, 1 failed"],
  ["no result, bad ending", undefined, false, "0 passed, 1 failed"],
  ["no tests", undefined, true, "0 passed, 0 failed"],
  [
    "one left out",
    { ...result, numPendingTests: 1 },
    true,
    "5 passed, 0 failed, 1 skipped",
  ],
])("%s", (_, counted, endedWell, line) => {
  expect(formatCounts(readCounts(counted, endedWell))).toBe(line)
})

test("kinds add up", () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(addCounts(one, one)).toEqual({ passed: 2, failed: 4, skipped: 6 })
})
