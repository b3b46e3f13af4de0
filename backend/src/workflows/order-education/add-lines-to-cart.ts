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

/** Seconds to wait for the cart's lock, and to hold it at most: as core's own workflow does. */
const TIMEOUT = 2
const TTL = 10

/**
 * Adds goods to a cart with core's workflow, whose hook refuses what may not stand in it. Under
 * the same lock, just before, the confirmations of lines that grow are cleared, so that core
 * merges the new goods into them.
 *
 * *Undo*, also after a refusal: every line has the confirmation it had.
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
