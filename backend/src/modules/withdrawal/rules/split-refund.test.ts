import { splitRefund } from "./split-refund"

const payment = (payment_id: string, captured: number, refunded = 0) => ({
  ...{ payment_id, captured, refunded },
})

it.each([
  ["one payment", 10, [payment("a", 42.5)], [["a", 10]]],
  [
    "the larger first",
    50,
    [payment("a", 10), payment("b", 40)],
    [
      ["b", 40],
      ["a", 10],
    ],
  ],
  ["what went back is not there", 5, [payment("a", 10, 10), payment("b", 5)], [["b", 5]]],
  [
    "parts in whole cents",
    0.3,
    [payment("a", 0.1), payment("b", 0.2)],
    [
      ["b", 0.2],
      ["a", 0.1],
    ],
  ],
  ["nothing", 0, [payment("a", 10)], []],
])("%s", (_name, amount, payments, parts) => {
  const split = splitRefund(amount, payments, "eur")
  expect(split.map((part) => [part.payment_id, part.amount])).toEqual(parts)
})
