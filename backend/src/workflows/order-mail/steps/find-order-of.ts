import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderOf, type OrderPart } from "../../../queries/order/find-order-of"

/** Finds the id of the order that something belongs to; null when there is none. */
export const findOrderOfStep = createStep(
  "find-order-of",
  async ({ part, id }: { part: OrderPart; id: string }, { container }) => {
    const order = await findOrderOf(container, part, id)
    return new StepResponse(order?.id ?? null)
  },
)
