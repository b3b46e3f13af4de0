import { CHECKOUT_PARTS, parseEditing, planCheckoutParts } from "./checkout-parts"

const nothing = { hasEmail: false, hasAddress: false, hasShipping: false, editing: null }
const states = (facts: Parameters<typeof planCheckoutParts>[0]) =>
  planCheckoutParts(facts).map((part) => part.state)

test.each([
  [nothing, ["current", "later", "later"]],
  [{ ...nothing, hasEmail: true }, ["current", "later", "later"]],
  [{ ...nothing, hasShipping: true }, ["current", "later", "later"]],
  [{ ...nothing, hasEmail: true, hasAddress: true }, ["done", "current", "later"]],
  [
    { hasEmail: true, hasAddress: true, hasShipping: true, editing: null },
    ["done", "done", "current"],
  ],
  [
    { hasEmail: true, hasAddress: true, hasShipping: true, editing: "address" as const },
    ["current", "done", "later"],
  ],
  [
    { hasEmail: true, hasAddress: true, hasShipping: false, editing: "payment" as const },
    ["done", "current", "later"],
  ],
])("with %j the states of the parts are %j", (facts, expected) => {
  expect(states(facts)).toEqual(expected)
})

test("exactly one part is current for any combination of facts", () => {
  for (const hasEmail of [true, false])
    for (const hasAddress of [true, false])
      for (const hasShipping of [true, false])
        for (const editing of [null, ...CHECKOUT_PARTS])
          expect(
            states({ hasEmail, hasAddress, hasShipping, editing }).filter(
              (s) => s === "current",
            ),
          ).toHaveLength(1)
})

test.each([
  ["shipping", "shipping"],
  ["review", null],
  [undefined, null],
  [["address"], null],
])("%j in the address bar opens %j", (value, expected) => {
  expect(parseEditing(value)).toBe(expected)
})
