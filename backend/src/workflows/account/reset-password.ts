import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureCustomerWorkflow } from "./ensure-customer"
import { proveEmailStep } from "./steps/prove-email"
import { type NewPassword, setPasswordStep } from "./steps/set-password"
import { signOutStep } from "./steps/sign-out"

/**
 * Sets a password for a caller with a token from a reset mail, and signs out everywhere.
 * The mailed link also confirms the address of a customer (`is_customer`).
 */
export const resetPasswordWorkflow = createWorkflow(
  "reset-password",
  (input: NewPassword & { is_customer: boolean }) => {
    setPasswordStep(input)
    const proven = proveEmailStep(input)
    when("has-address", { proven }, ({ proven }) => proven !== null).then(() => {
      ensureCustomerWorkflow.runAsStep({ input: proven })
    })
    signOutStep({ auth_identity_id: input.auth_identity_id })
    return new WorkflowResponse({ success: true as const })
  },
)
