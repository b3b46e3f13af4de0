import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import type { ReceiveReturnRequest } from "../../../contracts"
import { readReturnStock } from "../../../queries/return/read-return-stock"

/** Refuses when more pieces arrive than are still to come (`return_closed`, 409). */
export const validateArrivalStep = createStep(
  "validate-arrival",
  async (
    { return_id, lines }: ReceiveReturnRequest & { return_id: string },
    { container },
  ) => {
    const items = await readReturnStock(container, return_id)
    for (const { line_id, quantity } of lines) {
      const item = items.find((one) => one.line_id === line_id)
      const toCome = item ? item.quantity - item.received : 0
      if (quantity > toCome) {
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          `return_closed: ${toCome} of these pieces are still to come, not ${quantity}. They may be received already: reload the page.`,
        )
      }
    }
  },
)
