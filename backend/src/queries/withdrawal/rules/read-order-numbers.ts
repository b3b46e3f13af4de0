/** The most order numbers that are tried for one text. */
const MAX = 3
const LARGEST = 2_147_483_647

/**
 * The order numbers in what a person typed: "#1042", "Order 1042 of 3 May", "1042, 1043".
 * A day or a postal code may be among them; an order with that number is then shown to
 * staff as a possibility.
 */
export function readOrderNumbers(text: string): number[] {
  const found = (text.match(/\d+/g) ?? [])
    .map(Number)
    .filter((number) => number > 0 && number <= LARGEST)
  return [...new Set(found)].slice(0, MAX)
}
