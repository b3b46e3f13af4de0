import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addMissingWordsStep } from "./steps/add-missing-words"

/**
 * Stores the stock text of every variant that has none yet, so that its first order
 * refreshes no page unless the text changes. Run it while nobody buys: a change of the
 * last second would count as known. Returns how many were stored.
 */
export const addMissingWordsWorkflow = createWorkflow("add-missing-words", () => {
  return new WorkflowResponse(addMissingWordsStep())
})
