import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartRefusal } from "../../contracts"
import { listRefusals } from "../../queries/cart-guard/list-refusals"
import { readBuyer, readCart, toCartLines } from "../../queries/cart-guard/read-cart"
import { buildRefusalError } from "../../queries/cart-guard/refuse-cart"
import { assertMarketMatch } from "./assert-cart"

/**
 * What stops a cart from moving to another market: goods that are never sold there. Stock is
 * told later, line by line, because a buyer who looks at another country should not be held.
 */
const STOPS_A_MOVE: readonly CartRefusal[] = [
  "product_not_available",
  "not_sold_in_country",
]

/**
 * Throws when an update would leave region and sales channel in different markets, or carry
 * goods into a market where they are not sold.
 */
export async function assertMoveToMarket(
  container: MedusaContainer,
  cartId: string,
  update: { region_id?: string | null; sales_channel_id?: string | null },
): Promise<void> {
  const cart = await readCart(container, cartId)
  if (!cart) return
  const ids = {
    region_id: update.region_id ?? cart.region_id,
    sales_channel_id: update.sales_channel_id ?? cart.sales_channel_id,
    customer_id: cart.customer_id,
  }
  const stays =
    ids.region_id === cart.region_id && ids.sales_channel_id === cart.sales_channel_id
  if (stays) return
  const buyer = await readBuyer(container, ids)
  assertMarketMatch(buyer.context)
  const refusals = await listRefusals(container, toCartLines(cart.items), buyer)
  const error = buildRefusalError(
    refusals.filter((refusal) => STOPS_A_MOVE.includes(refusal.code)),
  )
  if (error) throw error
}
