import Stripe from "stripe"

/** Stripe's own record of an intent that it could not change. */
function readIntentOf(error: unknown): Stripe.PaymentIntent | undefined {
  return error instanceof Stripe.errors.StripeInvalidRequestError
    ? error.payment_intent
    : undefined
}

/**
 * Gives the money of an intent back: cancels it, or, when it was captured, refunds what is
 * left of it. May be repeated: the idempotency keys are the intent's own.
 */
export async function releaseIntent(
  stripe: Stripe,
  id: string,
): Promise<Stripe.PaymentIntent> {
  try {
    return await stripe.paymentIntents.cancel(id, {}, { idempotencyKey: `cancel-${id}` })
  } catch (error) {
    const intent = readIntentOf(error)
    if (!intent || !["canceled", "succeeded"].includes(intent.status)) throw error
    if (intent.status === "succeeded") await refundRest(stripe, id)
    return intent
  }
}

/** Refunds all that is left; nothing when all was refunded before. */
async function refundRest(stripe: Stripe, id: string): Promise<void> {
  try {
    await stripe.refunds.create(
      { payment_intent: id },
      { idempotencyKey: `refund-${id}-release` },
    )
  } catch (error) {
    const isRefunded =
      error instanceof Stripe.errors.StripeInvalidRequestError &&
      error.code === "charge_already_refunded"
    if (!isRefunded) throw error
  }
}
