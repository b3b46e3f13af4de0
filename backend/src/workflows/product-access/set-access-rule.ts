import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { PRODUCT_ACCESS_MODULE } from "../../modules/product-access"
import { announceCatalogChangeWorkflow } from "../storefront-refresh/announce-catalog-change"
import { saveAccessRuleStep, type SaveAccessRuleInput } from "./steps/save-access-rule"

/**
 * Changes who may buy a product, how many, and which audience it is for. Refreshes the
 * storefront pages of the product.
 *
 * Refuses when there is no such product. Undo: rule and link are as before.
 */
export const setAccessRuleWorkflow = createWorkflow(
  "set-access-rule",
  (input: SaveAccessRuleInput) => {
    useQueryGraphStep({
      entity: "product",
      fields: ["id"],
      filters: { id: input.product_id },
      options: { throwIfKeyNotFound: true },
    })
    const saved = saveAccessRuleStep(input)
    when("link-new-rule", saved, ({ is_new }) => is_new).then(() => {
      createRemoteLinkStep(
        transform({ input, saved }, ({ input: { product_id }, saved: { id } }) => [
          {
            [Modules.PRODUCT]: { product_id },
            [PRODUCT_ACCESS_MODULE]: { access_rule_id: id },
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
