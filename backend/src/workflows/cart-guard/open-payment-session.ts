import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createPaymentSessionsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { findPaymentLockStep } from "./steps/find-payment-lock"
import { validatePaymentOpenStep } from "./steps/validate-payment-open"

/**
 * In seconds: timeout for the cart's lock, pause between two tries, maximum time of the
 * lock.
 */
const TIMEOUT = 10
const RETRY_INTERVAL = 0.1
const TTL = 60

/** Beginning of the id of a provider that binds its payments to a collection. */
const STRIPE = "pp_stripe_"

export type OpenPaymentSessionInput = {
  payment_collection_id: string
  provider_id: string
  /** The signed-in customer; undefined for a guest. */
  customer_id: string | undefined
  /** The token of a card, which the buyer's browser got from the provider. */
  confirmation_token?: string | undefined
}

/**
 * Opens the only payment session of a payment collection. Core's workflow deletes the
 * existing sessions, which cancels them at their provider. Here it runs under the cart's
 * lock, so that it never runs beside a completion, a change of the cart or another run of
 * itself.
 *
 * *Refuses when* the cart has become an order (`cart_completed`), when the payment is
 * authorised, captured or promised (`payment_closed`), or when other requests keep the
 * cart locked. *Undo:* core's; the deleted sessions are opened again.
 */
export const openPaymentSessionWorkflow = createWorkflow(
  "open-payment-session",
  (input: OpenPaymentSessionInput) => {
    const key = findPaymentLockStep(input)
    acquireLockStep({ key, timeout: TIMEOUT, retryInterval: RETRY_INTERVAL, ttl: TTL })
    validatePaymentOpenStep(input)
    // Stripe binds a payment to its collection, which stays the same when the buyer tries
    // again; a session does not.
    const named = transform(input, ({ confirmation_token, ...rest }) => ({
      ...rest,
      data: rest.provider_id.startsWith(STRIPE)
        ? { collection_id: rest.payment_collection_id, confirmation_token }
        : {},
    }))
    const session = createPaymentSessionsWorkflow.runAsStep({ input: named })
    releaseLockStep({ key })
    return new WorkflowResponse(session)
  },
)
