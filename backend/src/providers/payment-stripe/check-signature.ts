import { MedusaError } from "@medusajs/framework/utils"
import type Stripe from "stripe"

function refuse(reason: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `webhook_refused: ${reason}`)
}

/**
 * Checks that Stripe signed a webhook, over its bytes as they came.
 *
 * *Refuses* (`webhook_refused`) a signature that is missing, wrong or older than five
 * minutes, and every webhook while the shop knows no secret.
 */
export function checkSignature(
  stripe: Stripe,
  secret: string | undefined,
  rawData: string | Buffer,
  headers: Record<string, unknown>,
): void {
  const signature = headers["stripe-signature"]
  if (!secret || typeof signature !== "string") throw refuse("The signature is missing.")
  try {
    stripe.webhooks.constructEvent(rawData, signature, secret)
  } catch {
    throw refuse("The signature does not fit.")
  }
}
