import type { MedusaContainer } from "@medusajs/framework/types"
import { findRegionOfCart, listSalesContexts } from "../sales/sales-context"
import { buildCodedError, buildRefusalError } from "./refuse-cart"
import { listRefusals } from "./list-refusals"
import { readBuyer, toCartLines } from "./read-cart"
import {
  type CartMarketInput,
  type CartMarketPlan,
  planMarket,
} from "../sales/rules/plan-market"

export type PlanCartMarketInput = Omit<CartMarketInput, "current_region_id"> & {
  customer_id: string | null
  /** Goods in the request that creates the cart. */
  items: { variant_id: string; quantity: number }[]
}

/**
 * Plans the region and sales channel that the body of a cart request must contain, so
 * that both belong to one market. Also checks the goods of a new cart before Medusa does,
 * because Medusa's own refusal does not include how many are left.
 *
 * *Refuses when* the shipping address is outside the region (`country_not_in_region`), or
 * when a line is not allowed in the cart.
 */
export async function planCartMarket(
  container: MedusaContainer,
  { items, customer_id, ...input }: PlanCartMarketInput,
): Promise<CartMarketPlan> {
  const [shop, current_region_id] = await Promise.all([
    listSalesContexts(container),
    input.region_id ? null : findRegionOfCart(container, input.cart_id),
  ])
  const { plan, refused } = planMarket({ ...input, current_region_id }, shop)
  if (refused) throw buildCodedError("country_not_in_region", refused)
  if (items.length > 0 && plan.sales_channel_id) {
    const buyer = await readBuyer(container, { ...plan, customer_id })
    const error = buildRefusalError(
      await listRefusals(container, toCartLines(items), buyer),
    )
    if (error) throw error
  }
  return plan
}
