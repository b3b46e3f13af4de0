import { nameOrderButton } from "./name-order-button"

it.each([
  ["us", true, "Place order, $20.00 (test)"],
  ["us", false, "Pay $20.00"],
  ["de", true, "Order and pay $20.00 (test)"],
  ["ie", false, "Order and pay $20.00"],
])("%s, test payment: %s", (country, isTest, words) => {
  expect(nameOrderButton(country, "$20.00", isTest)).toBe(words)
})
