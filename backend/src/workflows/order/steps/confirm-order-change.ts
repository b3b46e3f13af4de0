import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type OrderChangeInput = {
  id: string
  order_id: string
  status: "pending" | "requested"
  confirmed_by?: string | undefined
}

/** Confirms a change of an order, as core does. *Undo:* the change is open again. */
export const confirmOrderChangeStep = createStep(
  "confirm-order-change",
  async ({ confirmed_by, ...change }: OrderChangeInput, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    const by = confirmed_by ? { confirmed_by } : {}
    await orders.confirmOrderChange({ id: change.id, ...by })
    return new StepResponse(change.id, change)
  },
  async (change, { container }) => {
    if (!change) return
    const { order_id, ...before } = change
    await container.resolve(Modules.ORDER).undoLastChange(order_id, before)
  },
)
