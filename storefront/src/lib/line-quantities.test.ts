import { nameQuantity, readLineQuantities } from "./line-quantities"

describe("the pieces of lines that a form names", () => {
  it("reads whole pieces, and leaves out lines without any", () => {
    const form = new FormData()
    form.set(nameQuantity("a"), "2")
    form.set(nameQuantity("b"), "0")
    form.set(nameQuantity("c"), "1")
    form.set(nameQuantity("d"), "all of it")
    form.set("note", "3")
    expect(readLineQuantities(form)).toEqual([
      { line_id: "a", quantity: 2 },
      { line_id: "c", quantity: 1 },
    ])
  })
})
