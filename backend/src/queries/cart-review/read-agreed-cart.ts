import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { keepAccountGroups } from "../product-access/keep-account-groups"

const FIELDS = [
  "id",
  "email",
  "locale",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "customer_id",
  "customer.id",
  "customer.has_account",
  "customer.groups.id",
  "region.id",
  "shipping_address.city",
  "shipping_address.country_code",
  "shipping_address.province",
  "shipping_address.postal_code",
  "items.id",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.title",
  "items.is_custom_price",
]

export type AgreedItem = {
  id: string
  variant_id: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
  title: string
  is_custom_price: boolean
}

type Customer = {
  id: string
  has_account: boolean
  groups: ({ id: string } | null)[] | null
}

/** A cart with what its buyer agreed to, and what Medusa's price calculation asks of it. */
export type AgreedCart = {
  id: string
  currency_code: string
  region_id: string | null
  sales_channel_id: string | null
  customer_id: string | null
  customer: Customer | null
  items: (AgreedItem | null)[] | null
}

/** The cart as it stands, or null when there is none or it already became an order. */
export async function findAgreedCart(
  container: MedusaContainer,
  cartId: string,
): Promise<AgreedCart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [carts, orders] = await Promise.all([
    query.graph({ entity: "cart", fields: FIELDS, filters: { id: cartId } }),
    query.graph({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: cartId },
    }),
  ])
  const cart: AgreedCart | undefined = carts.data[0]
  if (!cart || orders.data.length > 0) return null
  return { ...cart, customer: keepAccountGroups(cart.customer) }
}
