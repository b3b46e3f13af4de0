import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type CatalogChange, SHOP_EVENTS } from "../../contracts"

/** Tells on the event bus that the catalogue changed, where Medusa itself tells nothing. */
export const announceCatalogChangeWorkflow = createWorkflow(
  "announce-catalog-change",
  (change: CatalogChange) => {
    emitEventStep({ eventName: SHOP_EVENTS.catalogChanged, data: change })
  },
)
