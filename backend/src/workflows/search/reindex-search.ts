import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rebuildIndexesStep } from "./steps/rebuild-indexes"

/**
 * Rebuilds all search indexes, for changes that emitted no event. Safe to run at any
 * time, also concurrently. Returns the names of the indexes.
 */
export const reindexSearchWorkflow = createWorkflow(
  "reindex-search",
  () => new WorkflowResponse(rebuildIndexesStep()),
)
