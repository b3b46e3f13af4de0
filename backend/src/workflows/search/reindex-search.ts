import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rebuildIndexesStep } from "./steps/rebuild-indexes"

/**
 * Reads everything that can be found once more, for what changed without an event. Safe to run
 * at any time and twice at once. Returns the names of the indexes.
 */
export const reindexSearchWorkflow = createWorkflow(
  "reindex-search",
  () => new WorkflowResponse(rebuildIndexesStep()),
)
