import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { PRODUCT_SAFETY_MODULE } from "../../modules/product-safety"
import { announceCatalogChangeWorkflow } from "../storefront-refresh/announce-catalog-change"
import {
  saveSafetyProfileStep,
  type SaveSafetyProfileInput,
} from "./steps/save-safety-profile"

/**
 * Changes a product's safety profile; the storefront's pages of the product are
 * refreshed.
 *
 * Refuses an unknown product. Undo: restores profile and link.
 */
export const setSafetyProfileWorkflow = createWorkflow(
  "set-safety-profile",
  (input: SaveSafetyProfileInput) => {
    useQueryGraphStep({
      entity: "product",
      fields: ["id"],
      filters: { id: input.product_id },
      options: { throwIfKeyNotFound: true },
    })
    const saved = saveSafetyProfileStep(input)
    when("link-new-profile", saved, ({ is_new }) => is_new).then(() => {
      createRemoteLinkStep(
        transform({ input, saved }, ({ input: { product_id }, saved: { id } }) => [
          {
            [Modules.PRODUCT]: { product_id },
            [PRODUCT_SAFETY_MODULE]: { safety_profile_id: id },
          },
        ]),
      )
    })
    announceCatalogChangeWorkflow.runAsStep({
      input: transform(input, ({ product_id }) => ({ product_ids: [product_id] })),
    })
    return new WorkflowResponse(saved)
  },
)
