import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import {
  COLLECTION_KEY,
  readIntentData,
} from "../../providers/payment-stripe/rules/intent-status"
import type { SettlementFacts } from "./rules/plan-settlement"

/** The facts, and the ids that an action needs. */
export type KnownIntent = {
  facts: SettlementFacts
  cart_id: string | null
  payment_id: string | null
  /** Ids of the refunds that the payment has recorded. */
  refunds: string[]
}

const isOf =
  (intent: Stripe.PaymentIntent) =>
  ({ data }: { data: Record<string, unknown> | null | undefined }) =>
    readIntentData(data ?? undefined)?.id === intent.id

/**
 * Reads what the shop knows of an intent; null when it is not of this shop: it names no
 * payment collection, or one that is not here.
 */
export async function findSettlementFacts(
  container: MedusaContainer,
  intent: Stripe.PaymentIntent,
  now: Date,
): Promise<KnownIntent | null> {
  const collectionId = intent.metadata[COLLECTION_KEY]
  if (!collectionId) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { payment_collection_id: collectionId }
  const [collections, sessions, payments, ties] = await Promise.all([
    query.graph({
      entity: "payment_collection",
      fields: ["id"],
      filters: { id: collectionId },
    }),
    query.graph({ entity: "payment_session", fields: ["id", "data"], filters }),
    query.graph({
      entity: "payment",
      fields: ["id", "data", "captured_at", "canceled_at"],
      filters,
    }),
    query.graph({ entity: "cart_payment_collection", fields: ["cart_id"], filters }),
  ])
  if (collections.data.length === 0) return null
  const payment = payments.data.find(isOf(intent))
  const session = sessions.data.find(isOf(intent))
  const cart_id = ties.data[0]?.cart_id ?? null
  return {
    facts: {
      status: intent.status,
      age: now.getTime() / 1000 - intent.created,
      hasSession: session !== undefined && cart_id !== null,
      payment: payment
        ? { isCaptured: !!payment.captured_at, isCanceled: !!payment.canceled_at }
        : null,
    },
    cart_id,
    payment_id: payment?.id ?? null,
    refunds: readIntentData(payment?.data ?? undefined)?.refunds ?? [],
  }
}
