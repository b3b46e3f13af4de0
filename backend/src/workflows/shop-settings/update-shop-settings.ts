import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateStoresWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { AdminUpdateShopSettings } from "../../contracts"
import { announceShopSettingsWorkflow } from "./announce-shop-settings"
import { saveShopSettingsStep } from "./steps/save-shop-settings"

/**
 * Changes the operator's data, and the name of the shop, which is that of Medusa's store.
 * The storefront's pages that show them are refreshed.
 *
 * Undo: row and name are as before.
 */
export const updateShopSettingsWorkflow = createWorkflow(
  "update-shop-settings",
  (changes: AdminUpdateShopSettings) => {
    const saved = saveShopSettingsStep(changes)
    when("rename-shop", changes, ({ shop_name }) => !!shop_name).then(() => {
      const stores = useQueryGraphStep({ entity: "store", fields: ["id"] })
      updateStoresWorkflow.runAsStep({
        input: transform({ changes, stores }, ({ changes: { shop_name }, stores }) => ({
          selector: { id: String(stores.data[0]?.id) },
          update: { name: shop_name ?? "" },
        })),
      })
    })
    announceShopSettingsWorkflow.runAsStep({ input: undefined })
    return new WorkflowResponse(saved)
  },
)
