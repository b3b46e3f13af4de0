import { packDraft, unpackDraft } from "./pack-draft"
import { EMPTY_COMMENT } from "./rules/parse-comment"

const build = (text: string) => ({
  values: { ...EMPTY_COMMENT, name: "Ana", email: "ana@mail.example", text },
  message: "Please check these fields",
  errors: { text: "Use at most 2 links." },
})
/** Text that compresses as badly as possible. */
const noise = (length: number) =>
  Array.from({ length }, (_, at) =>
    String.fromCodePoint(0x1f300 + ((at * 7_919 + (at % 13) * 104_729) % 700)),
  ).join("")

test.each(["", "Hello\n\n<b>", noise(2_000), "word ".repeat(4_000)])(
  "a draft is restored completely",
  (text) => {
    const parts = packDraft(build(text))
    expect(parts.length).toBeLessThanOrEqual(3)
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(3_500)
    expect(unpackDraft(parts)).toEqual(build(text))
  },
)

test("a text that is too long is cut between characters", () => {
  const parts = packDraft(build(noise(20_000)))
  expect(parts.length).toBeLessThanOrEqual(3)
  const text = unpackDraft(parts)?.values.text ?? ""
  expect(text.length).toBeGreaterThan(2_000)
  expect(noise(20_000).startsWith(text)).toBe(true)
})

test.each([
  [[]],
  [["not packed"]],
  [["AAAA", "AAAA"]],
  [[Buffer.from("x").toString("base64url")]],
])("%j is not a draft", (parts) => {
  expect(unpackDraft(parts)).toBeNull()
})
