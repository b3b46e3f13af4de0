import { describeWait } from "./limits"

test.each([
  [1, "1 second"],
  [59.2, "60 seconds"],
  [90, "90 seconds"],
  [91, "2 minutes"],
  [900, "15 minutes"],
  [5_400, "90 minutes"],
  [5_401, "2 hours"],
  [86_400, "24 hours"],
])("%s seconds are described as %s", (seconds, words) => {
  expect(describeWait(seconds)).toBe(words)
})
