import type { PaymentSessionStatus } from "@medusajs/framework/types"
import type Stripe from "stripe"

/** What the shop stores of a payment intent. Amounts are integers of the smallest unit. */
export type IntentData = {
  id: string
  amount: number
  currency: string
  status: Stripe.PaymentIntent.Status
  /** The payment collection that the intent pays; also in its metadata at Stripe. */
  collection_id: string
  client_secret: string | null
  /** Ids of the refunds that the shop has recorded. */
  refunds: string[]
}

/** The metadata key by which an intent names the payment collection that it pays. */
export const COLLECTION_KEY = "clearline_collection"

/**
 * The status of a session that was just opened. Money that is held stays `pending` until an
 * order is made: so the buyer may still replace the session, which gives the money back.
 */
export function toOpenStatus(intent: Pick<Stripe.PaymentIntent, "status">) {
  const status = toSessionStatus(intent)
  return status === "requires_more" ? status : "pending"
}

/** The session's status that follows from an intent, when an order is made of it. */
export function toSessionStatus({
  status,
}: Pick<Stripe.PaymentIntent, "status">): PaymentSessionStatus {
  switch (status) {
    case "requires_capture":
      return "authorized"
    case "succeeded":
      return "captured"
    case "requires_action":
      return "requires_more"
    case "canceled":
      return "canceled"
    default:
      return "pending"
  }
}

type Judged = Pick<Stripe.PaymentIntent, "id" | "amount" | "currency" | "metadata">

/**
 * Why an intent must not pay for this session, or null when it may: it must be the intent
 * that was opened for it, over the same amount, currency and payment collection.
 */
export function findMismatch(
  intent: Judged,
  data: Pick<IntentData, "id" | "amount" | "currency" | "collection_id">,
): "intent" | "amount" | "currency" | "collection" | null {
  if (intent.id !== data.id) return "intent"
  if (intent.amount !== data.amount) return "amount"
  if (intent.currency !== data.currency) return "currency"
  if (intent.metadata[COLLECTION_KEY] !== data.collection_id) return "collection"
  return null
}

/** What is stored of an intent, with the refunds that are recorded already. */
export function toIntentData(
  intent: Pick<
    Stripe.PaymentIntent,
    "id" | "amount" | "currency" | "status" | "metadata" | "client_secret"
  >,
  refunds: string[] = [],
): IntentData {
  return {
    id: intent.id,
    amount: intent.amount,
    currency: intent.currency,
    status: intent.status,
    collection_id: intent.metadata[COLLECTION_KEY] ?? "",
    client_secret: intent.client_secret,
    refunds,
  }
}

/** Reads what `toIntentData` stored; null for anything else. */
export function readIntentData(
  data: Record<string, unknown> | undefined,
): IntentData | null {
  const { id, amount, currency, status, collection_id, client_secret, refunds } =
    data ?? {}
  if (typeof id !== "string" || typeof amount !== "number") return null
  if (typeof currency !== "string" || typeof collection_id !== "string") return null
  return {
    id,
    amount,
    currency,
    collection_id,
    status: status as Stripe.PaymentIntent.Status,
    client_secret: typeof client_secret === "string" ? client_secret : null,
    refunds: Array.isArray(refunds) ? refunds.map(String) : [],
  }
}
