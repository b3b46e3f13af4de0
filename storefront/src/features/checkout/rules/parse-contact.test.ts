import { emailError, parseContact } from "./parse-contact"

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

const berlin = {
  email: "zoë.łukasiewicz@example.com",
  shipping_first_name: "Zoë",
  shipping_last_name: "Łukasiewicz",
  shipping_address_1: " Torstraße 1 ",
  shipping_postal_code: "10119",
  shipping_city: "Berlin",
}

test("a complete form is read, trimmed and free of errors", () => {
  const parsed = parseContact("de", form(berlin))
  expect(parsed.hasErrors).toBe(false)
  expect(parsed.values.shipping.address_1).toBe("Torstraße 1")
  expect(parsed.values.billing).toBeNull()
})

test("a billing address is read only if the buyer ticked that it differs", () => {
  expect(parseContact("de", form({ ...berlin, billing_city: "x" })).hasErrors).toBe(false)
  const parsed = parseContact("de", form({ ...berlin, billing_differs: "on" }))
  expect(parsed.hasErrors).toBe(true)
  expect(parsed.errors.shipping).toEqual({})
  expect(parsed.errors.billing.address_1).toBe("Enter your street and number.")
})

test("NUL bytes are removed", () => {
  const parsed = parseContact("de", form({ ...berlin, shipping_city: "Ber\u0000lin" }))
  expect(parsed.values.shipping.city).toBe("Berlin")
})

test.each([
  ["", "Enter your e-mail address."],
  ["name", "Check"],
  ["a@b", "Check"],
  ["a b@c.de", "Check"],
  [`${"x".repeat(250)}@example.com`, "Check"],
])("the e-mail address %p is refused", (value, start) => {
  expect(emailError(value)).toMatch(new RegExp(`^${start}`))
})
