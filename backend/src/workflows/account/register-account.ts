import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openSignInStep, type SignInWish } from "./steps/open-sign-in"

/**
 * Creates the sign-in for this address and password. The customer is created later, when
 * the address is confirmed (`confirm-email`).
 */
export const registerAccountWorkflow = createWorkflow(
  "register-account",
  (input: SignInWish) => new WorkflowResponse(openSignInStep(input)),
)
