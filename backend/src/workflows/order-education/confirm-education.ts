import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  saveEducationRecordsStep,
  type SaveEducationRecordsInput,
} from "./steps/save-education-records"
import { validateSeenEducationStep } from "./steps/validate-seen-education"

/** Seconds to wait for whoever else works on this cart, and to keep the lock at most. */
const WAIT = 10
const KEEP = 60

/**
 * Records on the lines of a cart that its buyer has read what must be read and confirms the
 * contraindications. Core copies the record to the order's line in the same insert. Under the
 * cart's own lock, so that no completion runs beside it. Payments stay as they are.
 *
 * *Refuses when* somebody saw another text than the one of now (`education_changed`): nothing
 * is recorded then. A product that is not in the cart, or of which nothing is asked, is passed
 * over. *Undo:* every line has the record it had.
 */
export const confirmEducationWorkflow = createWorkflow(
  "confirm-education",
  (input: SaveEducationRecordsInput) => {
    acquireLockStep({ key: input.cart_id, timeout: WAIT, ttl: KEEP })
    validateSeenEducationStep(input)
    saveEducationRecordsStep(input)
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(undefined)
  },
)
