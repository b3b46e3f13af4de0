import type { AdditionalData, AddToCartWorkflowInputDTO } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { clearConfirmationsStep } from "./steps/clear-confirmations"

/**
 * In seconds, as in core's own workflow: timeout for the cart's lock, and maximum time of
 * the lock.
 */
const TIMEOUT = 2
const TTL = 10

/**
 * Adds goods to a cart with core's workflow. Its hook refuses goods that are not allowed
 * in the cart. Just before, under the same lock, the confirmations of lines that grow are
 * cleared, so that core merges the new goods into them.
 *
 * *Undo*, also after a refusal: every line has the confirmation that it had.
 */
export const addLinesToCartWorkflow = createWorkflow(
  "add-lines-to-cart",
  (input: AddToCartWorkflowInputDTO & AdditionalData) => {
    acquireLockStep({ key: input.cart_id, timeout: TIMEOUT, ttl: TTL })
    clearConfirmationsStep(
      transform({ input }, ({ input: { cart_id, items } }) => ({
        cart_id,
        variant_ids: items.flatMap(({ variant_id }) => variant_id ?? []),
      })),
    )
    addToCartWorkflow.runAsStep({ input })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(undefined)
  },
)
