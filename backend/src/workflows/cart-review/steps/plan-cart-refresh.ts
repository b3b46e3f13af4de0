import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartChange } from "../../../contracts"
import { findCartChanges } from "../../../queries/cart-review/list-cart-changes"

/** The new values of a line, in the shape that core's step takes. */
export type LineUpdate = {
  selector: { id: string }
  data: { unit_price: number; is_tax_inclusive: boolean }
}

/** The changes that update a cart to the shop's current offer. */
export type RefreshPlan = {
  cart_id: string
  changes: CartChange[]
  line_updates: LineUpdate[]
  /** Payments that were opened for the old total and must be cancelled. */
  payment_session_ids: string[]
}

/** Plans the update of a cart; no changes = nothing to do. Writes nothing. */
export const planCartRefreshStep = createStep(
  "plan-cart-refresh",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const found = await findCartChanges(container, cart_id)
    if (!found || found.changes.length === 0) {
      const nothing = { changes: [], line_updates: [], payment_session_ids: [] }
      return new StepResponse<RefreshPlan>({ cart_id, ...nothing })
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart",
      fields: ["payment_collection.payment_sessions.id"],
      filters: { id: cart_id },
    })
    const sessions: ({ id: string } | null)[] =
      data[0]?.payment_collection?.payment_sessions ?? []
    const line_updates = found.changes.flatMap(({ line_item_id, reason }) => {
      const price = found.prices.get(line_item_id)?.price
      if (reason !== "price_changed" || !price) return []
      return [
        {
          selector: { id: line_item_id },
          data: {
            unit_price: price.amount,
            is_tax_inclusive: price.tax_inclusive,
          },
        },
      ]
    })
    return new StepResponse<RefreshPlan>({
      cart_id,
      changes: found.changes,
      line_updates,
      payment_session_ids: sessions.flatMap((session) => session?.id ?? []),
    })
  },
)
