import { createSteps, formatElapsed } from "./steps.mjs"

test.each([
  [80, "0.1 s"],
  [59_940, "59.9 s"],
  [61_000, "1 min 01 s"],
  [3_600_000, "60 min 00 s"],
])("%d ms is formatted as %s", (milliseconds, text) => {
  expect(formatElapsed(milliseconds)).toBe(text)
})

test("a finished step is one line, a failed one is marked and rethrown", async () => {
  const lines = []
  const steps = createSteps({
    stream: { isTTY: false, write: (line) => lines.push(line) },
  })
  await expect(steps.run("Counting", async () => 3)).resolves.toBe(3)
  const failing = steps.run("Breaking", async () => {
    throw new Error("broken")
  })
  await expect(failing).rejects.toThrow("broken")
  expect(lines.join("")).toMatch(/^✓ Counting {2}0\.0 s\n✗ Breaking {2}0\.0 s\n$/)
  expect(steps.taken.map(({ title }) => title)).toEqual(["Counting", "Breaking"])
})
