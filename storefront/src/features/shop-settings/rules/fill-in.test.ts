import { SHOP_BLANKS, type ShopValues } from "./blanks"
import { fillIn, hasBlanks } from "./fill-in"

const nothing = Object.fromEntries(SHOP_BLANKS.map((name) => [name, null]))
const values = {
  ...nothing,
  operator: "Ada & Söhne *GmbH*",
  address: "Weg 1\n10115 Berlin",
  email: "a_b@ada.example",
} as ShopValues
const fill = (body: string, market: "us" | "eu" = "eu") =>
  fillIn(body, { market, values })

describe("a page with the operator's data", () => {
  it.each([
    ["text without blanks", "As **it** is.", "As **it** is."],
    ["markup in a value is plain text", "{{operator}}", "Ada \\& Söhne \\*GmbH\\*"],
    ["lines of a value stay lines", "{{address}}", "Weg 1\\\n10115 Berlin"],
    ["a line without its value", "- Call {{phone}}\n- {{email}}", "- a\\_b@ada.example"],
    ["a line that lacks one of two", "{{email}} or {{phone}}", ""],
    ["a heading with nothing left", "## Register\n\n{{vat_number}}", ""],
    ["a heading before a smaller one", "## A\n\n### B\n\ntext", "## A\n\n### B\n\ntext"],
    ["two headings, one empty", "## A\n\n{{phone}}\n\n## B\n\nb", "\n\n## B\n\nb"],
  ])("%s", (_name, body, filled) => {
    expect(fill(body)).toBe(filled)
  })

  it("shows each market its own part", () => {
    const body = "all\n::: eu\nEurope\n:::\n::: us\nAmerica\n:::\nend"
    expect(fill(body, "eu")).toBe("all\nEurope\nend")
    expect(fill(body, "us")).toBe("all\nAmerica\nend")
  })

  it("fails for a blank that does not exist", () => {
    expect(() => fill("{{telephone}}")).toThrow("telephone")
  })

  it("knows which pages have blanks", () => {
    expect(hasBlanks("plain")).toBe(false)
    expect(hasBlanks("{{email}}")).toBe(true)
    expect(hasBlanks("text\n::: eu\nx\n:::")).toBe(true)
  })
})
