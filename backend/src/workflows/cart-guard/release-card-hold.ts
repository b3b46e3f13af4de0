import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deletePaymentSessionsStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { listIdlePaymentSessionsStep } from "./steps/list-idle-payment-sessions"

/** Seconds to wait for whoever else works on this cart, and to keep the lock at most. */
const WAIT = 10
const KEEP = 60

/**
 * Gives back what a card holds for a cart that will not become an order: its payment sessions
 * are deleted, which cancels them at the provider. Under the cart's own lock, so no completion
 * runs beside it, and only when no order was made. A provider that refuses is logged by core,
 * and its session stays.
 *
 * *Refuses when* somebody else keeps the cart locked; nothing is changed then.
 */
export const releaseCardHoldWorkflow = createWorkflow(
  "release-card-hold",
  (input: { cart_id: string }) => {
    acquireLockStep({ key: input.cart_id, timeout: WAIT, ttl: KEEP })
    const ids = listIdlePaymentSessionsStep(input)
    const released = deletePaymentSessionsStep({ ids })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(released)
  },
)

/**
 * Cancels the buyer's payment sessions after a refusal. Never throws: the buyer gets the refusal
 * even if the payment provider fails; a hold that remains is logged.
 */
export async function releaseCardHold(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const { errors } = await releaseCardHoldWorkflow(container).run({
    input: { cart_id: cartId },
    throwOnError: false,
  })
  if (errors.length > 0) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn("The card hold of a cart that was sold out could not be released yet.")
  }
}
