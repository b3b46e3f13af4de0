import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureCustomerWorkflow } from "./ensure-customer"
import { confirmVerificationStep, type EmailProof } from "./steps/confirm-verification"

/** Confirms an address with its mailed code; from then on the account can be used. */
export const confirmEmailWorkflow = createWorkflow(
  "confirm-email",
  (input: EmailProof) => {
    const proven = confirmVerificationStep(input)
    ensureCustomerWorkflow.runAsStep({ input: proven })
    return new WorkflowResponse(proven)
  },
)
