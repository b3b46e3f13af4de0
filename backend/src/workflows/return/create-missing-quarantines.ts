import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createStockLocationsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { planQuarantinesStep } from "./steps/plan-quarantines"

const LOCK = { key: "quarantines", timeout: 20, ttl: 60 }

/**
 * Gives each warehouse that sells a quarantine: a stock location of its own that no sales
 * channel sells from, with the same address. With `warehouse_id` only that warehouse. The
 * seed runs it, and the receipt of a return for a shop that was seeded earlier. Two at the
 * same moment make one. *Undo:* core's.
 */
export const createMissingQuarantinesWorkflow = createWorkflow(
  "create-missing-quarantines",
  (input: { warehouse_id: string | null }) => {
    acquireLockStep(LOCK)
    const locations = planQuarantinesStep(input)
    when("some-are-missing", locations, (missing) => missing.length > 0).then(() => {
      createStockLocationsWorkflow.runAsStep({ input: { locations } })
    })
    releaseLockStep({ key: LOCK.key })
    return new WorkflowResponse(locations)
  },
)
