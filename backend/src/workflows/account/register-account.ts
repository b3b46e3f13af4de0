import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openSignInStep, type SignInWish } from "./steps/open-sign-in"

/**
 * Opens the way to sign in with this address and password. There is no customer yet: that
 * comes with the proof that the address is the person's own (`confirm-email`).
 */
export const registerAccountWorkflow = createWorkflow(
  "register-account",
  (input: SignInWish) => new WorkflowResponse(openSignInStep(input)),
)
