import { buildTaxNote, formatAmount, formatPrice } from "./format-price"

/** No-break spaces as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

test.each([
  [1040, "usd", "us", "$1,040.00"],
  [65, "eur", "de", "65,00 €"],
  [1040, "eur", "de", "1.040,00 €"],
  [1040, "eur", "fr", "1 040,00 €"],
  [65, "eur", "es", "65,00 €"],
  [65, "eur", "it", "65,00 €"],
  [65, "eur", "nl", "€ 65,00"],
  [1040, "eur", "ie", "€1,040.00"],
  [-5, "eur", "de", "-5,00 €"],
  [65, "usd", "de", "65,00 $"],
  [65, "usd", "xx", "$65.00"],
])("%d %s on the pages of %s is %s", (amount, currency, country, text) => {
  expect(plain(formatAmount(amount, currency, country))).toBe(text)
})

test("a price is formatted the same way", () => {
  const price = { amount: 65, currency_code: "eur" as const, tax_inclusive: true }
  expect(formatPrice(price, "de")).toBe(formatAmount(65, "eur", "de"))
  expect(buildTaxNote(price)).toBe("VAT included")
})
