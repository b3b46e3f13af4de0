import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { describeDecline } from "./rules/describe-decline"

/** A declined card: the buyer reads the message, and nothing was charged. */
export class PaymentDeclinedError extends MedusaError {
  readonly decline_code: string

  constructor(code: string | null | undefined) {
    super(MedusaError.Types.NOT_ALLOWED, `payment_declined: ${describeDecline(code)}`)
    this.decline_code = code ?? "generic_decline"
  }
}

/**
 * Turns an error of Stripe's package into one of the shop's. A decline becomes
 * `payment_declined`; a lost connection, a rate limit and a fault at Stripe become
 * `payment_unavailable`, which may be tried again. What else Stripe refuses is a fault of
 * the shop or its settings: it stays an error, without the values that Stripe repeats.
 */
export function translateStripeError(error: unknown): Error {
  if (error instanceof Stripe.errors.StripeCardError) {
    return new PaymentDeclinedError(error.decline_code ?? error.code)
  }
  if (
    error instanceof Stripe.errors.StripeConnectionError ||
    error instanceof Stripe.errors.StripeRateLimitError ||
    error instanceof Stripe.errors.StripeAPIError
  ) {
    return new MedusaError(
      MedusaError.Types.CONFLICT,
      "payment_unavailable: The payment service does not respond at this moment. Please try again in a minute.",
    )
  }
  if (error instanceof Stripe.errors.StripeError) {
    const facts = [error.type, error.code, error.param, error.requestId]
    return new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Stripe refused a request: ${facts.filter(Boolean).join(", ")}`,
    )
  }
  return error instanceof Error ? error : new Error(String(error))
}

/** Runs a request to Stripe; its errors become the shop's. */
export async function callStripe<Result>(
  request: () => Promise<Result>,
): Promise<Result> {
  try {
    return await request()
  } catch (error) {
    throw translateStripeError(error)
  }
}
