import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  saveEducationRecordsStep,
  type SaveEducationRecordsInput,
} from "./steps/save-education-records"
import { validateSeenEducationStep } from "./steps/validate-seen-education"

/** In seconds: timeout for the cart's lock, and maximum time of the lock. */
const WAIT = 10
const KEEP = 60

/**
 * Records on the lines of a cart that its buyer has read what must be read and confirms
 * the contraindications. Core copies the record to the order's line in the same insert.
 * Runs under the cart's lock, so that no completion runs beside it. Payments do not
 * change.
 *
 * *Refuses when* a text has changed since the buyer saw it (`education_changed`); then
 * nothing is recorded. Skips a product that is not in the cart, or that needs no
 * confirmation. *Undo:* every line has the record that it had.
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
