import { formatError } from "./format-error"

it.each([
  [new Error("article_needed: New balm needs it."), "New balm needs it."],
  [new Error("b2b_only: For practices."), "For practices."],
  [new Error("Invalid request: Field 'a' is required"), "Field 'a' is required"],
  [new Error("Failed to fetch"), "Failed to fetch"],
  [new Error("Note: keep it dry."), "Note: keep it dry."],
  ["gone", "gone"],
])("%s is formatted as %s", (error, words) => {
  expect(formatError(error)).toBe(words)
})
