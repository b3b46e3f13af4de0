import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { signOutStep, type SignOutInput } from "./steps/sign-out"

/** Signs an identity out: everywhere, or only one token. */
export const signOutWorkflow = createWorkflow(
  "sign-out",
  (input: SignOutInput) => new WorkflowResponse(signOutStep(input)),
)
