import { MedusaError } from "@medusajs/framework/utils"

/** Options of the provider, as `medusa-config.ts` passes them. */
export type StripeOptions = {
  /** Secret key, `sk_…`. */
  apiKey: string
  /** Secret of the webhook endpoint, `whsec_…`. Without it every webhook is refused. */
  webhookSecret?: string | undefined
  /**
   * `manual` (the default) holds the money until staff capture it; `automatic` takes it
   * with the order.
   */
  capture?: "manual" | "automatic" | undefined
  /** Address of a Stripe double, for tests only, such as `http://127.0.0.1:4242`. */
  apiUrl?: string | undefined
}

function refuse(reason: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_ARGUMENT, reason)
}

/** Throws when the options cannot work; the message says what to set. */
export function assertStripeOptions(options: Record<string, unknown>): void {
  const { apiKey, apiUrl } = options
  if (typeof apiKey !== "string" || apiKey === "") {
    throw refuse("STRIPE_API_KEY is missing: the secret key of the Stripe account.")
  }
  if (apiUrl !== undefined && apiKey.startsWith("sk_live")) {
    throw refuse("A live Stripe key may only be used with Stripe itself.")
  }
}
