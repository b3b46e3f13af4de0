import { findUnusableText, MAX_DEPTH } from "./find-unusable-text"

function nest(depth: number): unknown {
  let value: unknown = "end"
  for (let level = 0; level < depth; level += 1) value = { a: value }
  return value
}

describe("text that cannot be used", () => {
  it.each([
    [{ q: "a\u0000b" }, "q"],
    [{ address: { city: "\u0000" } }, "address.city"],
    [{ items: [{ id: "ok" }, { id: "\ud800" }] }, "items.1.id"],
    [{ name: "\udc00x" }, "name"],
    [{ a: { "k\u0000": 1 } }, "a"],
    [{ a: { constructor: { prototype: {} } } }, "a"],
    [JSON.parse('{"a":{"__proto__":{"x":1}}}'), "a"],
    ["\u0000", ""],
    // What XML cannot contain: F13.
    [{ summary: "a\u0007b" }, "summary"],
    [{ summary: "\u0001" }, "summary"],
    [{ summary: "\u0008" }, "summary"],
    [{ summary: "\u000b" }, "summary"],
    [{ summary: "\u000c" }, "summary"],
    [{ summary: "\u000e" }, "summary"],
    [{ summary: "\u001f" }, "summary"],
    [{ summary: "\ufffe" }, "summary"],
    [{ faq: [{ answer: "\uffff" }] }, "faq.0.answer"],
    [{ a: { "k\u0007": 1 } }, "a"],
    [nest(MAX_DEPTH + 1), "a.a.a"],
    [nest(500), "a.a.a"],
  ])("%# is reported with its position", (input, name) => {
    expect(findUnusableText(input)).toBe(name)
  })

  it.each([
    [{ name: "Renée O'Connor", emoji: "👩🏽‍⚕️", arabic: "مرحبا", rtl: "\u202eabc" }],
    [{ text: "a\tb\r\nc\u0085d\u007f\ufffd\u{1fffe}" }],
    [{ q: "' OR 1=1 --", filter: { $or: [{ a: 1 }] } }],
    [nest(MAX_DEPTH)],
    [{ file: Buffer.from([0]) }],
    [null],
    [undefined],
    [12.5],
  ])("%# is accepted", (input) => {
    expect(findUnusableText(input)).toBeNull()
  })

  it("walks a deeply nested body without exhausting the stack", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`)
    expect(findUnusableText(deep)).toBe("0.0.0")
  })
})
