/**
 * Addresses in the forms that a client may send: fields, an id alone, or fields with an
 * `id`.
 */
export type SentAddresses = { shipping_address?: unknown; billing_address?: unknown }

function readId(address: unknown): unknown {
  if (typeof address === "string") return address
  if (typeof address !== "object" || address === null) return undefined
  return Reflect.get(address, "id") ?? undefined
}

/**
 * Lists the ids that these addresses name. Most name none, and are stored as new rows.
 */
export function listAddressIds(sent: SentAddresses): unknown[] {
  return [sent.shipping_address, sent.billing_address]
    .map(readId)
    .filter((id) => id !== undefined)
}

/**
 * Returns the first id that is not one of the cart's own addresses, or null. Medusa
 * accepts any id, and would show or overwrite the address of another cart.
 */
export function findForeignAddress(
  sent: SentAddresses,
  own: readonly string[],
): string | null {
  const foreign = listAddressIds(sent).find((id) => !own.some((one) => one === id))
  if (foreign === undefined) return null
  return typeof foreign === "string" ? foreign : JSON.stringify(foreign)
}
