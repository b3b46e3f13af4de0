import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ShopChange } from "./rules/merge-changes"
import { findShownChangeStep } from "./steps/find-shown-change"
import { notifyStorefrontStep } from "./steps/notify-storefront"

/**
 * Invalidates what the storefront has cached and a change has made stale. Returns which
 * tags were posted and whether they arrived. Never fails because of the storefront.
 */
export const refreshStorefrontWorkflow = createWorkflow(
  "refresh-storefront",
  (change: ShopChange) => {
    const found = findShownChangeStep(change)
    return new WorkflowResponse(notifyStorefrontStep(found))
  },
)
