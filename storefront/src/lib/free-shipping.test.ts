import type { CountryCode } from "@/lib/country"
import { describeFreeShipping, describeFreeShippingLeft } from "./free-shipping"

it.each<[CountryCode, string]>([
  ["us", "Free standard shipping from $75.00"],
  ["de", "Free standard shipping from 75,00\u00a0€"],
  ["ie", "Free standard shipping from €75.00"],
])("says for %s from which total shipping is free", (country, words) => {
  expect(describeFreeShipping(country)).toBe(words)
})

it.each<[number, CountryCode, string]>([
  [62, "us", "Add $13.00 more for free standard shipping."],
  [74.99, "us", "Add $0.01 more for free standard shipping."],
  [75, "us", "Standard shipping is free for this bag."],
  [300.5, "us", "Standard shipping is free for this bag."],
  [65, "de", "Add 10,00\u00a0€ more for free standard shipping."],
])("says for a bag of %s in %s how much is left", (total, country, words) => {
  expect(describeFreeShippingLeft(total, country)).toBe(words)
})
