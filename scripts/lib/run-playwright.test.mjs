import { matchesAny, translateWords } from "./run-playwright.mjs"

it.each([
  [[], { patterns: [], flags: [] }],
  [["advisor"], { patterns: ["advisor"], flags: [] }],
  [["advisor|cart", "--x"], { patterns: ["advisor|cart"], flags: ["--x"] }],
  [["-t", "E6", "advisor"], { patterns: ["advisor"], flags: ["--grep", "E6"] }],
  [["--testNamePattern=a=b"], { patterns: [], flags: ["--grep", "a=b"] }],
])("%j become Playwright's %j", (words, translated) => {
  expect(translateWords(words)).toEqual(translated)
})

it.each([
  [[], true],
  [["advisor"], true],
  [["Advisor|cart"], true],
  [["cart-guard"], false],
  [["-t", "advisor"], true],
  [["cart-guard", "-t", "advisor"], false],
])("%j ask for the advisor's file: %s", (words, isAskedFor) => {
  expect(matchesAny(words, ["/shop/browser/advisor.spec.ts"])).toBe(isAskedFor)
})
