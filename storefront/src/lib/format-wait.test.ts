import { formatRetry, readRetryAfter } from "./format-wait"

test.each([
  [{ retry_after: 1 }, "Try again in 1 second."],
  [{ retry_after: 0.2 }, "Try again in 1 second."],
  [{ retry_after: 59 }, "Try again in 59 seconds."],
  [{ retry_after: 60 }, "Try again in 1 minute."],
  [{ retry_after: 700 }, "Try again in 12 minutes."],
  [{ retry_after: 5_400 }, "Try again in 90 minutes."],
  [{ retry_after: 5_401 }, "Try again in 2 hours."],
  [{ retry_after: 86_400 }, "Try again in 24 hours."],
  [{ retry_after: "soon" }, "Try again later."],
  [{ retry_after: -3 }, "Try again later."],
  [{}, "Try again later."],
  [null, "Try again later."],
  ["<html>", "Try again later."],
])("S10: a refusal with %j says %j", (body, sentence) => {
  expect(formatRetry(readRetryAfter(body))).toBe(sentence)
})
