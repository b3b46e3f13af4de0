/** Addresses as a client may send them: fields, or the id of a row, alone or among fields. */
export type SentAddresses = { shipping_address?: unknown; billing_address?: unknown }

function readId(address: unknown): unknown {
  if (typeof address === "string") return address
  if (typeof address !== "object" || address === null) return undefined
  return Reflect.get(address, "id") ?? undefined
}

/** Every id that these addresses name; most name none, and become rows of their own. */
export function listAddressIds(sent: SentAddresses): unknown[] {
  return [sent.shipping_address, sent.billing_address]
    .map(readId)
    .filter((id) => id !== undefined)
}

/**
 * The first id that is not among the cart's own addresses, or null. Medusa takes any: it would
 * show or overwrite the address of another cart.
 */
export function findForeignAddress(
  sent: SentAddresses,
  own: readonly string[],
): string | null {
  const foreign = listAddressIds(sent).find((id) => !own.some((one) => one === id))
  if (foreign === undefined) return null
  return typeof foreign === "string" ? foreign : JSON.stringify(foreign)
}
