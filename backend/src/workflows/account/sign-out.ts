import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { signOutStep, type SignOutWish } from "./steps/sign-out"

/** Signs an identity out: everywhere, or only one token. */
export const signOutWorkflow = createWorkflow(
  "sign-out",
  (input: SignOutWish) => new WorkflowResponse(signOutStep(input)),
)
