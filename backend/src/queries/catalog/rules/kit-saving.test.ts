import type { Price } from "../../../contracts"
import { computeKitSaving, type PricedPart } from "./kit-saving"

const usd = (amount: number): Price => ({
  amount,
  currency_code: "usd",
  tax_inclusive: false,
})
const part = (amount: number | null, quantity = 1, pieces = 1): PricedPart => ({
  quantity,
  alone: { price: amount === null ? null : usd(amount), pieces },
})
const gift: PricedPart = { quantity: 1, alone: null }

const cases: [string, Price | null, PricedPart[], [number, number] | null][] = [
  [
    "the parts of the aftercare kit",
    usd(62),
    [22, 11, 18, 22].map((one) => part(one)),
    [73, 11],
  ],
  ["several pieces of one part", usd(50), [part(10, 6)], [60, 10]],
  ["packs that divide into the pieces", usd(50), [part(15, 20, 5)], [60, 10]],
  ["packs that do not", usd(50), [part(15, 6, 5), part(100)], null],
  ["a part that is not sold counts nothing", usd(20), [part(25), gift], [25, 5]],
  ["only parts that are not sold", usd(20), [gift], null],
  ["a hidden price", usd(20), [part(25), part(null)], null],
  ["a hidden price of the kit", null, [part(25)], null],
  ["a kit that costs as much", usd(25), [part(25)], null],
  ["a kit that costs more", usd(26), [part(25)], null],
  ["amounts that floats cannot add", usd(0.1), [part(0.1), part(0.2)], [0.3, 0.2]],
]

it.each(cases)("%s", (_, kit, parts, expected) => {
  const saving = computeKitSaving(kit, parts)
  expect(saving && [saving.separately.amount, saving.saved.amount]).toEqual(expected)
})

it("compares no amounts with and without VAT, nor of two currencies", () => {
  const gross = { ...usd(30), tax_inclusive: true }
  const euro = { ...usd(30), currency_code: "eur" }
  for (const price of [gross, euro]) {
    expect(
      computeKitSaving(usd(20), [{ quantity: 1, alone: { price, pieces: 1 } }]),
    ).toBeNull()
  }
})
