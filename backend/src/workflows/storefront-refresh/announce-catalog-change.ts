import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type CatalogChange, SHOP_EVENTS } from "../../contracts"

/** Emits an event that the catalogue changed, for changes without an event of Medusa. */
export const announceCatalogChangeWorkflow = createWorkflow(
  "announce-catalog-change",
  (change: CatalogChange) => {
    emitEventStep({ eventName: SHOP_EVENTS.catalogChanged, data: change })
  },
)
