/** Handle of the kit that only verified practitioners may see a price of. */
export const KIT = "complete-skin-correcting-kit"

/** List and trade prices of its four ranges, in dollars and euros. */
const AMOUNTS = [189, 159, 399, 339, 179, 149, 379, 319]

/** Every form in which a price of the kit appears in a page or response; empty when the price is hidden. */
export function findKitPrices(text: string): string[] {
  return AMOUNTS.flatMap((amount) => [
    `$${amount}`,
    `€${amount}`,
    `${amount}.00`,
    `${amount},00`,
    `amount":${amount}`,
    `amount\\":${amount}`,
    `price":${amount}`,
    `price":"${amount}`,
  ]).filter((form) => text.includes(form))
}
