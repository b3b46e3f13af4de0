import { describeOversize } from "./cart-size"

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ variant_id: `variant_${at}` }))
const note = (bytes: number) => ({ n: "x".repeat(bytes - 8) })

describe("the size of a cart", () => {
  it.each([
    ["nothing", [], undefined, true],
    ["a hundred lines", lines(100), undefined, true],
    ["one more", lines(101), undefined, false],
    ["the same variant again", [...lines(100), ...lines(50)], undefined, true],
    [
      "the same variant with a note",
      [...lines(100), { variant_id: "variant_1", metadata: { a: 1 } }],
      undefined,
      false,
    ],
    ["the maximum of metadata", [], note(8_192), true],
    ["one byte more", [], note(8_193), false],
    [
      "lines and cart that together use the maximum",
      [
        { variant_id: "a", metadata: note(4_000) },
        { variant_id: "b", metadata: note(4_000) },
      ],
      note(192),
      true,
    ],
    [
      "lines and cart that together use one byte more",
      [
        { variant_id: "a", metadata: note(4_000) },
        { variant_id: "b", metadata: note(4_000) },
      ],
      note(193),
      false,
    ],
  ])("%s", (_name, given, metadata, fits) => {
    expect(describeOversize(given, metadata) === null).toBe(fits)
  })
})
