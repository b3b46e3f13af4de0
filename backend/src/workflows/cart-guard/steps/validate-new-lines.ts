import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertCartLines, toCartLines } from "../../../queries/cart-guard/assert-cart"
import type { CartMarketPlan } from "./plan-cart-market"

type ValidateNewLinesInput = {
  plan: CartMarketPlan
  customer_id: string | null
  items: { variant_id: string; quantity: number }[]
}

/** Throws when goods given at the creation of a cart may not stand in it. */
export const validateNewLinesStep = createStep(
  "validate-new-lines",
  async ({ plan, customer_id, items }: ValidateNewLinesInput, { container }) => {
    if (items.length > 0 && plan.sales_channel_id) {
      await assertCartLines(container, toCartLines(items), { ...plan, customer_id })
    }
    return new StepResponse()
  },
)
