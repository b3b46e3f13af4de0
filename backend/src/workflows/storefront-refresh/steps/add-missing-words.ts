import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOWN_STOCK_MODULE, type ShownStockService } from "../../../modules/shown-stock"
import { listUnknownVariants } from "../../../queries/storefront-refresh/list-unknown-variants"
import { renderAvailability } from "../../../queries/storefront-refresh/render-availability"

/** Variants whose stock is read at once. */
const BATCH = 200

/** Undo: forgets what was stored. */
export const addMissingWordsStep = createStep(
  "add-missing-words",
  async (_: void, { container }) => {
    const service = container.resolve<ShownStockService>(SHOWN_STOCK_MODULE)
    const unknown = await listUnknownVariants(container)
    for (let start = 0; start < unknown.length; start += BATCH) {
      const ids = unknown.slice(start, start + BATCH)
      await service.addMissingWords(await renderAvailability(container, ids))
    }
    return new StepResponse(unknown.length, unknown)
  },
  async (unknown, { container }) => {
    if (!unknown) return
    const service = container.resolve<ShownStockService>(SHOWN_STOCK_MODULE)
    await service.forgetWords(unknown)
  },
)
