import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SHOP_EVENTS } from "../../contracts"

/** Emits the event that the operator's data, or the name of the shop, has changed. */
export const announceShopSettingsWorkflow = createWorkflow(
  "announce-shop-settings",
  () => {
    emitEventStep({ eventName: SHOP_EVENTS.shopSettingsChanged, data: {} })
  },
)
