import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listLineRecords, writeLineRecords } from "../write-line-records"

type ClearConfirmationsInput = {
  cart_id: string
  /** Variants that are added to the cart. */
  variant_ids: string[]
}

/**
 * Removes the records from the lines of the added variants, because core merges lines
 * only when their metadata is equal. The buyer must confirm again at the checkout. Undo:
 * every line has the record that it had.
 */
export const clearConfirmationsStep = createStep(
  "clear-confirmations",
  async ({ cart_id, variant_ids }: ClearConfirmationsInput, { container }) => {
    const carts = container.resolve(Modules.CART)
    const items =
      variant_ids.length > 0
        ? await carts.listLineItems(
            { cart_id, variant_id: variant_ids },
            { select: ["id", "product_id", "metadata"] },
          )
        : []
    const lines = items.map(({ id, product_id, metadata }) => ({
      id,
      product_id: product_id ?? null,
      metadata: metadata ?? null,
    }))
    const before = listLineRecords(lines).filter(({ record }) => record !== null)
    await writeLineRecords(
      carts,
      before.map(({ id }) => ({ id, record: null })),
    )
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before) await writeLineRecords(container.resolve(Modules.CART), before)
  },
)
