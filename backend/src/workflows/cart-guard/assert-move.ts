import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartRefusal } from "../../contracts"
import { listRefusals } from "../../queries/cart-guard/list-refusals"
import { readBuyer, readCart, toCartLines } from "../../queries/cart-guard/read-cart"
import { buildRefusalError } from "../../queries/cart-guard/refuse-cart"
import { assertMarketMatch } from "./assert-cart"

/**
 * Refusals that stop a cart from moving to another market: goods that are never sold
 * there. Missing stock does not stop the move: a buyer may look at another country
 * freely, and stock is reported later, line by line.
 */
const STOPS_A_MOVE: readonly CartRefusal[] = [
  "product_not_available",
  "not_sold_in_country",
]

/**
 * Throws when an update would put region and sales channel in different markets, or move
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
