import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Violation } from "../../contracts"
import { noteDiscrepanciesStep } from "./steps/note-discrepancies"

/** Writes down what was found, before anything is done about it. */
export const noteDiscrepanciesWorkflow = createWorkflow(
  "note-discrepancies",
  (input: { violations: Violation[] }) =>
    new WorkflowResponse(noteDiscrepanciesStep(input)),
)
