import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  completeCartWorkflowId,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import type Stripe from "stripe"
import { releaseIntent } from "../../providers/payment-stripe/release-intent"
import { listUnrecorded } from "../../providers/payment-stripe/rules/plan-refund"
import { fromSmallestUnit } from "../../providers/payment-stripe/rules/smallest-unit"
import { findOrderOf } from "../../queries/order/find-order-of"
import { buildOrderLock } from "../../queries/order/order-lock"
import { releaseCardHold } from "../cart-guard/release-card-hold"
import { passCheckout } from "../checkout/pass-checkout"
import {
  findSettlementFacts,
  type KnownIntent,
} from "../../queries/payment/find-settlement-facts"
import {
  isGivenUp,
  planSettlement,
  type Settlement,
} from "../../queries/payment/rules/plan-settlement"

/** Timeout in seconds for the lock of the order, which another request may have. */
const LOCK_TIMEOUT = 20

/** What was done for an intent; `refused` when its cart could not become an order. */
export type Settled = Settlement | "refused" | "foreign"

/** Makes the order through the same checks as the buyer's own request. */
async function completeCart(
  container: MedusaContainer,
  cartId: string,
): Promise<boolean> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  try {
    const input = { id: cartId }
    await passCheckout(container, cartId, () =>
      engine.run(completeCartWorkflowId, { input, throwOnError: true }),
    )
    return true
  } catch (refusal) {
    const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    const reason = refusal instanceof Error ? refusal.message : String(refusal)
    logger.warn(`A paid cart could not become an order yet: ${reason}`)
    return false
  }
}

/** Records the refunds that were made at Stripe itself, or whose response was lost. */
async function recordRefunds(
  container: MedusaContainer,
  stripe: Stripe,
  intent: Stripe.PaymentIntent,
  { payment_id, refunds }: KnownIntent,
): Promise<void> {
  if (!payment_id) return
  const { data } = await stripe.refunds.list({ payment_intent: intent.id, limit: 100 })
  for (const refund of listUnrecorded(data, refunds)) {
    await refundPaymentWorkflow(container).run({
      input: {
        payment_id,
        amount: Number(fromSmallestUnit(refund.amount, refund.currency)),
        note: "Refunded at Stripe",
      },
    })
  }
}

/** Gives the money back: through its session if there is one, which then is gone too. */
async function release(
  container: MedusaContainer,
  stripe: Stripe,
  intent: Stripe.PaymentIntent,
  { facts, cart_id }: KnownIntent,
): Promise<void> {
  if (facts.hasSession && cart_id) await releaseCardHold(container, cart_id)
  await releaseIntent(stripe, intent.id)
}

/**
 * Makes money and orders agree for one intent at Stripe: completes the cart that was paid,
 * records a capture or a refund that was made at Stripe, or gives money back that has no
 * order. May be repeated, and may run beside the buyer's own request: each action has its
 * lock or its idempotency key.
 *
 * *Undo:* none; each action is whole in itself, and the next look does what is left.
 */
export async function settleIntent(
  container: MedusaContainer,
  stripe: Stripe,
  intentId: string,
  now = new Date(),
): Promise<Settled> {
  const intent = await stripe.paymentIntents.retrieve(intentId)
  const known = await findSettlementFacts(container, intent, now)
  if (!known) return "foreign"
  if (known.payment_id) {
    return settleOrdered(container, stripe, intentId, known.payment_id, now)
  }
  const plan = planSettlement(known.facts)
  if (plan === "complete" && known.cart_id) {
    if (await completeCart(container, known.cart_id)) return "complete"
    if (!isGivenUp(known.facts.age)) return "refused"
    await release(container, stripe, intent, known)
    return "release"
  }
  if (plan === "release") await release(container, stripe, intent, known)
  return plan
}

/**
 * The same for the payment of an order, alone: a refund that staff are making stands at
 * Stripe a moment before the shop has recorded it, and must not be recorded twice.
 */
async function settleOrdered(
  container: MedusaContainer,
  stripe: Stripe,
  intentId: string,
  paymentId: string,
  now: Date,
): Promise<Settled> {
  const order = await findOrderOf(container, "payment", paymentId)
  const key = buildOrderLock(order?.id ?? paymentId)
  const settle = async (): Promise<Settled> => {
    const intent = await stripe.paymentIntents.retrieve(intentId)
    const known = await findSettlementFacts(container, intent, now)
    if (!known) return "foreign"
    const plan = planSettlement(known.facts)
    if (plan === "release") await release(container, stripe, intent, known)
    if (plan === "record_capture") {
      const input = { payment_id: paymentId }
      await capturePaymentWorkflow(container).run({ input })
    }
    await recordRefunds(container, stripe, intent, known)
    return plan
  }
  return container
    .resolve(Modules.LOCKING)
    .execute(key, settle, { timeout: LOCK_TIMEOUT })
}
