import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openSignInStep, type OpenSignInInput } from "./steps/open-sign-in"

/**
 * Creates the sign-in for this address and password. The customer is created later, when
 * the address is confirmed (`confirm-email`).
 */
export const registerAccountWorkflow = createWorkflow(
  "register-account",
  (input: OpenSignInInput) => new WorkflowResponse(openSignInStep(input)),
)
