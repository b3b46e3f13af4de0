import { readOrderNumbers } from "./read-order-numbers"

it.each([
  ["1042", [1042]],
  ["#1042", [1042]],
  ["Order no. 1042 and 1043!", [1042, 1043]],
  ["7, 7, 8, 9, 10", [7, 8, 9]],
  ["my last order", []],
  ["0", []],
  ["99999999999999", []],
])("%s", (text, numbers) => {
  expect(readOrderNumbers(text)).toEqual(numbers)
})
