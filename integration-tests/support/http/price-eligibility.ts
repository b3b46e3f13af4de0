import type { Shop } from "./shop"

/** The customer group of a level. */
export async function findGroup(shop: Shop, level: string): Promise<string> {
  const { data } = await shop.query({
    entity: "customer_group",
    fields: ["id", "metadata"],
  })
  const group = data.find(
    (one) => (one.metadata as { access_level?: string } | null)?.access_level === level,
  )
  return String(group?.id)
}

/** The customer who holds the account of an address. */
export async function findCustomer(shop: Shop, email: string): Promise<string> {
  const { data } = await shop.query({
    entity: "customer",
    fields: ["id"],
    filters: { email, has_account: true },
  })
  return String(data[0]?.id)
}
