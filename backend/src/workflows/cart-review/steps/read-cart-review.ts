import { ContainerRegistrationKeys, decorateCartTotals } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartReview } from "../../../contracts"
import { toNumber } from "../../../queries/sales/to-number"
import type { RefreshPlan } from "./plan-cart-refresh"

const FIELDS = [
  "id",
  "currency_code",
  "total",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "credit_lines.*",
]

type TotalledCart = Parameters<typeof decorateCartTotals>[0] & {
  currency_code: string
  total: number
}

/**
 * Reads the new total of an updated cart: of all its lines, or, when some can no longer
 * be bought, of the other lines.
 */
export const readCartReviewStep = createStep(
  "read-cart-review",
  async ({ cart_id, changes }: RefreshPlan, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart",
      fields: FIELDS,
      filters: { id: cart_id },
    })
    const cart: TotalledCart = data[0]
    const gone = new Set(
      changes.flatMap((one) => (one.new_unit_price === null ? one.line_item_id : [])),
    )
    const rest = (cart.items ?? []).filter((item) => !gone.has(item.id ?? ""))
    const { total } =
      gone.size > 0 ? decorateCartTotals({ ...cart, items: rest }) : { total: cart.total }
    return new StepResponse<CartReview>({
      changes,
      total: rest.length > 0 ? toNumber(total) : 0,
      currency_code: cart.currency_code,
    })
  },
)
