import { countBytes, findInvalidFields, findInvalidPage } from "./request-limits"

describe("limit and offset of a query", () => {
  it.each([
    [{ limit: "-1" }, "limit"],
    [{ limit: "5000" }, "limit"],
    [{ limit: "101" }, "limit"],
    [{ limit: "1.5" }, "limit"],
    [{ limit: "1e2" }, "limit"],
    [{ limit: "ten" }, "limit"],
    [{ limit: ["5", "5000"] }, "limit"],
    [{ limit: { $gt: "1" } }, "limit"],
    [{ offset: "-1" }, "offset"],
    [{ offset: "99999999999999999999" }, "offset"],
    [{ limit: "20", offset: "x" }, "offset"],
    [{}, null],
    [{ limit: "100", offset: "0" }, null],
    [{ limit: "0" }, null],
    [{ limit: "", offset: "1000000" }, null],
  ])("%j in the Store API: %s", (query, field) => {
    expect(findInvalidPage(query, "store")?.field ?? null).toBe(field)
  })

  it("accepts long lists for staff, but no negative numbers", () => {
    expect(findInvalidPage({ limit: "9999" }, "staff")).toBeNull()
    expect(findInvalidPage({ limit: "-1" }, "staff")?.field).toBe("limit")
  })
})

test.each([
  ["*items.variant.product,+metadata", null],
  [undefined, null],
  [{ a: "b" }, null],
  [Array.from({ length: 10 }, () => "a").join("."), null],
  [Array.from({ length: 11 }, () => "a").join("."), "fields"],
  [Array.from({ length: 201 }, () => "a").join(","), "fields"],
  [["id", Array.from({ length: 50 }, () => "a").join(".")], "fields"],
])("fields=%j: %s", (fields, field) => {
  expect(findInvalidFields({ fields })?.field ?? null).toBe(field)
})

test.each([
  [null, 0],
  [undefined, 0],
  [{ a: "é" }, 10],
])("%j takes %i bytes", (value, bytes) => {
  expect(countBytes(value)).toBe(bytes)
})
