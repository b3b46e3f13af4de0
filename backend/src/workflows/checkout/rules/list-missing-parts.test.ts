import { listMissingParts } from "./list-missing-parts"

const whole = {
  first_name: "Zoë",
  last_name: "O'Neill",
  address_1: "1 Main St",
  city: "Galway",
  postal_code: "H91 E2R4",
  country_code: "ie",
}
const order = {
  email: "zoe@example.com",
  address: whole,
  needsParcel: true,
  taxCodes: new Set(["us-tx", "ny"]),
}

describe("what an order still needs", () => {
  it("misses nothing in a complete address", () => {
    expect(listMissingParts(order)).toEqual([])
  })

  it.each([
    ["address_1", "street"],
    ["city", "city"],
    ["postal_code", "postal code"],
    ["country_code", "country"],
  ])("misses %s when it is blank", (key, word) => {
    for (const blank of ["  ", null]) {
      const address = { ...whole, [key]: blank }
      expect(listMissingParts({ ...order, address })).toEqual([word])
      expect(listMissingParts({ ...order, address, needsParcel: false })).toEqual([])
    }
  })

  it.each([
    ["us", "us-tx", []],
    ["us", "us-ca", []],
    ["US", "us-tx", []],
    ["us", "TX", ["state"]],
    ["US", "TX", ["state"]],
    ["us", "Texaz", ["state"]],
    ["us", null, ["state"]],
    // A tax region of the shop's own.
    ["us", "ny", []],
    ["us", "NY", []],
    ["ie", null, []],
  ])("in an address in %j with the state %j misses %j", (country, province, missing) => {
    const address = { ...whole, country_code: country, province }
    expect(listMissingParts({ ...order, address })).toEqual(missing)
  })

  it.each([
    [{ first_name: "Sukarno", last_name: "" }, []],
    [{ first_name: null, last_name: "Sukarno" }, []],
    [{ first_name: " ", last_name: null }, ["name"]],
  ])("accepts one name, but not none: %j", (names, missing) => {
    const address = { ...whole, ...names }
    expect(listMissingParts({ ...order, address })).toEqual(missing)
  })

  it("misses all parts of an empty order, but only the e-mail when no parcel is sent", () => {
    const nothing = { ...order, email: null, address: null }
    expect(listMissingParts(nothing)).toHaveLength(6)
    expect(listMissingParts({ ...nothing, email: "" })[0]).toBe("e-mail")
    expect(listMissingParts({ ...nothing, needsParcel: false })).toEqual(["e-mail"])
  })
})
