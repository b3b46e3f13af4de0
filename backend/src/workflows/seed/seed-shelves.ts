import {
  createInventoryItemsWorkflow,
  createInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { Picture } from "../../contracts"
import type { ShopRecords } from "./steps/find-market-records"
import { planInventoryItemsStep, planInventoryLevelsStep } from "./steps/plan-shelves"

export type SeedShelvesInput = {
  records: ShopRecords
  pictures: Record<string, Picture>
}

/**
 * Creates every inventory item with its first stock. Needles, patch sets and cups are
 * counted by the piece; kits have no stock of their own. Stock that was changed since is
 * left as it is.
 */
export const seedShelvesWorkflow = createWorkflow(
  "seed-shelves",
  (input: WorkflowData<SeedShelvesInput>) => {
    const items = planInventoryItemsStep(input.pictures)
    when("new-items", items, (missing) => missing.length > 0).then(() => {
      createInventoryItemsWorkflow.runAsStep({ input: { items } })
    })
    const levels = planInventoryLevelsStep(input.records)
    when("new-levels", levels, (missing) => missing.length > 0).then(() => {
      createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels: levels } })
    })
    return new WorkflowResponse(levels)
  },
)
