import { listMissingParts } from "./list-missing-parts"

const whole = {
  first_name: "Zoë",
  last_name: "O'Neill",
  address_1: "1 Main St",
  city: "Galway",
  postal_code: "H91 E2R4",
  country_code: "ie",
}

describe("what an order still needs", () => {
  it("asks nothing of a whole address", () => {
    expect(listMissingParts("zoe@example.com", whole)).toEqual([])
  })

  it.each([
    ["address_1", "street"],
    ["city", "city"],
    ["postal_code", "postal code"],
    ["country_code", "country"],
  ])("misses %s when it is blank", (key, word) => {
    expect(listMissingParts("zoe@example.com", { ...whole, [key]: "  " })).toEqual([word])
    expect(listMissingParts("zoe@example.com", { ...whole, [key]: null })).toEqual([word])
  })

  it.each([
    ["us-tx", []],
    ["TX", ["state"]],
    ["Texaz", ["state"]],
    [null, ["state"]],
  ])("of a US address with the state %j misses %j", (province, missing) => {
    const address = { ...whole, country_code: "us", province }
    expect(listMissingParts("zoe@example.com", address)).toEqual(missing)
  })

  it.each([
    [{ first_name: "Sukarno", last_name: "" }, []],
    [{ first_name: null, last_name: "Sukarno" }, []],
    [{ first_name: " ", last_name: null }, ["name"]],
  ])("takes one name, not none: %j", (names, missing) => {
    expect(listMissingParts("zoe@example.com", { ...whole, ...names })).toEqual(missing)
  })

  it("misses everything of nothing", () => {
    expect(listMissingParts(null, null)).toHaveLength(6)
    expect(listMissingParts("", undefined)[0]).toBe("e-mail")
  })
})
