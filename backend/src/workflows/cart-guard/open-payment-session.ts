import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createPaymentSessionsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { findPaymentLockStep } from "./steps/find-payment-lock"
import { validatePaymentOpenStep } from "./steps/validate-payment-open"

/** Seconds to wait for others who work on this cart, between two tries, and to keep the lock. */
const TIMEOUT = 10
const RETRY_INTERVAL = 0.1
const TTL = 60

export type OpenPaymentSessionInput = {
  payment_collection_id: string
  provider_id: string
  /** The signed-in customer; undefined for a guest. */
  customer_id: string | undefined
}

/**
 * Opens the one payment session of a payment collection. Core's workflow deletes the sessions
 * that are there, which cancels them at their provider; here it runs under the lock of the
 * cart, so it never meets a completion, a change of the cart or another one of itself.
 *
 * *Refuses when* the cart has become an order (`cart_completed`), when the payment is
 * authorised, captured or promised (`payment_closed`), or when others keep the cart locked.
 * *Undo:* core's; the sessions that were deleted are opened again.
 */
export const openPaymentSessionWorkflow = createWorkflow(
  "open-payment-session",
  (input: OpenPaymentSessionInput) => {
    const key = findPaymentLockStep(input)
    acquireLockStep({ key, timeout: TIMEOUT, retryInterval: RETRY_INTERVAL, ttl: TTL })
    validatePaymentOpenStep(input)
    const session = createPaymentSessionsWorkflow.runAsStep({ input })
    releaseLockStep({ key })
    return new WorkflowResponse(session)
  },
)
