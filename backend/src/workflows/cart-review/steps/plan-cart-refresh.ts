import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartChange } from "../../../contracts"
import { findCartChanges } from "../../../queries/cart-review/list-cart-changes"

/** What a line is set to; the shape that core's step takes. */
export type LineUpdate = {
  selector: { id: string }
  data: { unit_price: number; is_tax_inclusive: boolean }
}

/** What to do to a cart so that it says what the shop offers now. */
export type RefreshPlan = {
  cart_id: string
  changes: CartChange[]
  line_updates: LineUpdate[]
  /** Payments opened for the old total: they are given back. */
  payment_session_ids: string[]
}

/** Decides what to bring up to date; no changes = nothing to do. Writes nothing. */
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
