import { assertEducationConfirmed } from "../../../../workflows/order-education/assert-confirmed"
import type { Completion } from "./completion"

/** Refuses, before any payment is looked at, what the buyer has not confirmed. */
export async function requireConfirmations({
  scope,
  cart_id,
}: Completion): Promise<void> {
  await assertEducationConfirmed(scope, cart_id)
}
