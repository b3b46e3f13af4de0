import { isEmail, normaliseEmail } from "./normalise-email"

test.each([
  ["Ada@Example.COM", "ada@example.com"],
  ["  ada@example.com ", "ada@example.com"],
  ["ÄDA@example.com", "äda@example.com"],
  ["A\u0308da@example.com", "äda@example.com"],
])("A17: %j is stored as %s", (typed, kept) => {
  expect(normaliseEmail(typed)).toBe(kept)
})

test.each([
  ["ada@example.com", true],
  ["ada+shop@mail.example.co", true],
  ["ada", false],
  ["ada@example", false],
  ["ada@exa mple.com", false],
  [`${"a".repeat(250)}@example.com`, false],
])("%s can be an e-mail address: %s", (text, expected) => {
  expect(isEmail(text)).toBe(expected)
})
