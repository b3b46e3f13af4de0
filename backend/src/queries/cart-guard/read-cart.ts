import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import type { Buyer } from "../sales/offer"
import type { CartLine } from "../sales/rules/cart-line"
import {
  CHANNEL_FIELDS,
  type ChannelRow,
  readSalesContext,
  REGION_FIELDS,
  type RegionRow,
  toSalesContext,
} from "../sales/sales-context"
import {
  HOLDER_FIELDS,
  type HolderRow,
  readStanding,
  resolveStanding,
} from "../sales/standing"
import { toNumber } from "../sales/to-number"

type Address = Partial<
  Record<
    | "first_name"
    | "last_name"
    | "address_1"
    | "city"
    | "postal_code"
    | "province"
    | "country_code",
    string | null
  >
>

export type CartItem = {
  id: string
  variant_id: string | null
  product_id: string | null
  title: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  is_custom_price: boolean
  requires_shipping: boolean
  metadata: Record<string, unknown> | null
}

/**
 * A cart with its buyer, its market, and the fields that core's price calculation needs.
 */
export type Cart = {
  id: string
  email: string | null
  locale: string | null
  currency_code: string
  metadata: Record<string, unknown> | null
  region_id: string | null
  sales_channel_id: string | null
  customer_id: string | null
  customer: HolderRow | null
  region: RegionRow | null
  sales_channel: ChannelRow | null
  shipping_address: Address | null
  items: readonly (CartItem | null)[] | null
}

const FIELDS = [
  "id",
  "email",
  "locale",
  "currency_code",
  "metadata",
  "region_id",
  "sales_channel_id",
  "customer_id",
  ...HOLDER_FIELDS.map((field) => `customer.${field}`),
  ...REGION_FIELDS.map((field) => `region.${field}`),
  ...CHANNEL_FIELDS.map((field) => `sales_channel.${field}`),
  "shipping_address.*",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.title",
  "items.quantity",
  "items.unit_price",
  "items.is_custom_price",
  "items.requires_shipping",
  "items.metadata",
]

/** A cart as it is now; null when there is none. One read. */
export async function readCart(
  container: MedusaContainer,
  cartId: string,
): Promise<Cart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: FIELDS,
    filters: { id: cartId },
  })
  const cart: Cart | undefined = data[0]
  return cart ?? null
}

/** The buyer of this cart: sales context and standing. */
export function toBuyer(cart: Cart): Buyer {
  return {
    context: toSalesContext(cart.region, cart.sales_channel),
    standing: resolveStanding(cart.customer, new Date()),
  }
}

/**
 * Reads the buyer from ids, for a cart that does not exist yet or would change its
 * market.
 */
export async function readBuyer(
  container: MedusaContainer,
  ids: {
    region_id?: string | null
    sales_channel_id?: string | null
    customer_id?: string | null
  },
): Promise<Buyer> {
  const [context, standing] = await Promise.all([
    readSalesContext(container, ids),
    readStanding(container, ids.customer_id),
  ])
  return { context, standing }
}

type RawLine = {
  id?: string | null
  variant_id?: string | null
  quantity?: BigNumberInput | null
  title?: string | null
}

/**
 * Converts Medusa's lines to cart lines. Leaves out lines without a catalogue variant.
 */
export function toCartLines(
  raw: readonly (RawLine | null | undefined)[] | null | undefined,
): CartLine[] {
  return (raw ?? []).flatMap((line) =>
    line?.variant_id
      ? [
          {
            line_item_id: line.id ?? null,
            variant_id: line.variant_id,
            quantity: toNumber(line.quantity),
            title: line.title ?? "This product",
          },
        ]
      : [],
  )
}
