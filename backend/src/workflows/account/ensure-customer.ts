import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { removeEmptyActorLinkStep } from "./steps/remove-empty-actor-link"
import type { ProvenSignIn } from "./steps/confirm-verification"

/**
 * Ensures that a confirmed address has a customer; creates one from the registration's
 * details if needed.
 */
export const ensureCustomerWorkflow = createWorkflow(
  "ensure-customer",
  (input: ProvenSignIn) => {
    when("needs-customer", { input }, ({ input }) => !input.customer_id).then(() => {
      const customerData = transform({ input }, ({ input }) => ({
        email: input.email,
        first_name: input.details.first_name,
        last_name: input.details.last_name,
      }))
      removeEmptyActorLinkStep({
        auth_identity_id: input.auth_identity_id,
        actor: "customer",
      })
      createCustomerAccountWorkflow.runAsStep({
        input: { authIdentityId: input.auth_identity_id, customerData },
      })
    })
    return new WorkflowResponse(input)
  },
)
