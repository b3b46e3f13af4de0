import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Violation } from "../../contracts"
import { noteDiscrepanciesStep } from "./steps/note-discrepancies"

/** Records the violations that were found, before any repair. */
export const noteDiscrepanciesWorkflow = createWorkflow(
  "note-discrepancies",
  (input: { violations: Violation[] }) =>
    new WorkflowResponse(noteDiscrepanciesStep(input)),
)
