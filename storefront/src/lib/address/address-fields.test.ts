import { COUNTRY_CODES, type CountryCode } from "@clearline/backend/contracts"

import {
  type AddressValues,
  addressFields,
  readAddress,
  validateAddress,
} from "./address-fields"

const filled: Record<CountryCode, AddressValues> = {
  us: address({ postal_code: "78701", province: "us-tx", city: "Austin" }),
  de: address({ postal_code: "10115", city: "Berlin" }),
  fr: address({ postal_code: "75011", city: "Paris" }),
  es: address({ postal_code: "28004", province: "Madrid", city: "Madrid" }),
  it: address({ postal_code: "20121", province: "MI", city: "Milano" }),
  nl: address({ postal_code: "1012 ab", city: "Amsterdam" }),
  ie: address({ postal_code: "D02X285", city: "Dublin" }),
}

function address(over: Partial<AddressValues>): AddressValues {
  return {
    first_name: "Zoë",
    last_name: "Łukasiewicz-Fernández",
    company: "",
    address_1: "Straße des 17. Juni 12",
    address_2: "",
    postal_code: "",
    city: "",
    province: "",
    phone: "",
    ...over,
  }
}

test.each(COUNTRY_CODES)("a valid address of %s has no errors", (country) => {
  expect(validateAddress(country, filled[country])).toEqual({})
})

test.each(COUNTRY_CODES)("every missing required field of %s has an error", (country) => {
  const empty = validateAddress(
    country,
    address({ first_name: "", last_name: "", address_1: "" }),
  )
  const required = addressFields(country).filter((field) => field.required)
  const names = ["first_name", ...required.map((field) => field.name)]
  expect(Object.keys(empty).sort()).toEqual(names.sort())
})

test.each([
  ["us", { postal_code: "7870" }, "postal_code"],
  ["us", { province: "tx" }, "province"],
  ["de", { postal_code: "1011A" }, "postal_code"],
  ["nl", { postal_code: "10123" }, "postal_code"],
  ["ie", { postal_code: "12345" }, "postal_code"],
  ["it", { province: "Milano" }, "province"],
  ["fr", { phone: "call me" }, "phone"],
  ["fr", { city: "x".repeat(121) }, "city"],
] as const)("%s refuses %j at %s", (country, over, field) => {
  const errors = validateAddress(country, { ...filled[country], ...over })
  expect(Object.keys(errors)).toEqual([field])
})

test.each(COUNTRY_CODES)("every field of %s has an autocomplete token", (country) => {
  for (const field of addressFields(country)) expect(field.autocomplete).not.toBe("")
})

test.each([
  { first_name: "Sukarno", last_name: "" },
  { first_name: "", last_name: "Sukarno" },
])("one name is enough: %j", (names) => {
  expect(validateAddress("us", { ...filled.us, ...names })).toEqual({})
})

test.each([
  "030/1234567",
  "+49 (30) 123-45-67",
  "030 1234567 ext. 12",
  "(512) 555-0100 x204",
  "5125550100#9",
  "\u202a+49 30 1234567\u202c",
  "\u202d030\u00a01234567\u202e",
])("R18: %j is accepted as a phone number", (typed) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(filled.de)) form.set(name, value)
  form.set("phone", typed)
  const values = readAddress(form, "")
  expect(values.phone).toMatch(/^[\x20-\x7e]+$/)
  expect(validateAddress("de", values)).toEqual({})
})

test.each(["call me", "+", "12/", "(((((((", "1".repeat(60), "030 1234567 ext."])(
  "R18: %j is refused, with an error on the phone field",
  (phone) => {
    const errors = validateAddress("de", { ...filled.de, phone })
    expect(Object.keys(errors)).toEqual(["phone"])
  },
)
