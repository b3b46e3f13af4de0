import "server-only"

import type { BackendProblem } from "@/lib/backend"
import { fetchStore } from "@/lib/live-store"
import { succeed, type Result } from "@/lib/result"

import {
  cartSumResponse,
  completionResponse,
  paymentCollectionResponse,
  paymentSessionResponse,
  type ShippingOption,
  shippingOptionsResponse,
  shippingPriceResponse,
} from "./schema"

export type ShippingChoice = {
  id: string
  name: string
  /** In main units; with or without VAT, as the other prices of the shop. */
  amount: number
  note: string | null
}

/** Shipping methods that can deliver this cart to its address, cheapest first. */
export async function listShippingChoices(
  cartId: string,
): Promise<Result<ShippingChoice[], BackendProblem>> {
  const answer = await fetchStore("/store/shipping-options", {
    query: { cart_id: cartId },
    schema: shippingOptionsResponse,
  })
  if (!answer.ok) return answer
  const choices = await Promise.all(
    answer.value.shipping_options.map(async (option): Promise<ShippingChoice | null> => {
      const amount =
        option.price_type === "calculated"
          ? await calculateAmount(option.id, cartId)
          : (option.amount ?? null)
      if (amount === null) return null
      return { id: option.id, name: option.name, amount, note: noteOf(option) }
    }),
  )
  return {
    ok: true,
    value: choices
      .filter((choice) => choice !== null)
      .sort((a, b) => a.amount - b.amount),
  }
}

async function calculateAmount(optionId: string, cartId: string): Promise<number | null> {
  const answer = await fetchStore(`/store/shipping-options/${optionId}/calculate`, {
    method: "POST",
    body: { cart_id: cartId },
    schema: shippingPriceResponse,
  })
  return answer.ok ? answer.value.shipping_option.amount : null
}

function noteOf(option: ShippingOption): string | null {
  return option.type?.description ?? null
}

/** The current total of a cart, and the payment collection that will pay it. */
export type BagPayment = { collectionId: string; total: number; currencyCode: string }

/**
 * The payment collection of a cart; created if there is none. Medusa keeps its amount
 * equal to the cart's total. Charges and reserves nothing yet. Safe to repeat.
 */
export async function openCollection(
  cartId: string,
): Promise<Result<BagPayment, BackendProblem>> {
  const answer = await fetchStore("/store/payment-collections", {
    method: "POST",
    body: { cart_id: cartId },
    schema: paymentCollectionResponse,
  })
  if (!answer.ok) return answer
  const { id, amount, currency_code } = answer.value.payment_collection
  return succeed({ collectionId: id, total: amount, currencyCode: currency_code })
}

/** How far a payment got when its session was opened. */
export type OpenedPayment = {
  /** Stripe's client secret, when the buyer must confirm the payment with the bank. */
  nextAction: string | null
  /** True when the bank has not reported the result yet. */
  isPending: boolean
}

/**
 * Opens a session of the provider to pay the collection. With a card's `token`, this makes
 * the payment at Stripe; it is safe to repeat with the same token only.
 */
export async function openSession(
  { collectionId }: BagPayment,
  providerId: string,
  token?: string,
): Promise<Result<OpenedPayment, BackendProblem>> {
  const path = `/store/payment-collections/${collectionId}/payment-sessions`
  const answer = await fetchStore(path, {
    method: "POST",
    body: {
      provider_id: providerId,
      ...(token && { data: { confirmation_token: token } }),
    },
    timeout: token ? CARD_TIMEOUT_MS : undefined,
    schema: paymentSessionResponse,
  })
  if (!answer.ok) return answer
  const session = answer.value.payment_collection.payment_sessions.find(
    ({ provider_id }) => provider_id === providerId,
  )
  const needsBank = session?.status === "requires_more"
  return succeed({
    nextAction: needsBank ? (session.data?.client_secret ?? null) : null,
    isPending: Boolean(token) && session?.status === "pending",
  })
}

export type Completion =
  | { outcome: "ordered"; orderId: string }
  /** `isUnfinished`: the bank has not confirmed the payment yet. */
  | { outcome: "payment_refused"; isUnfinished: boolean }
  | { outcome: "refused"; problem: BackendProblem }

/** Longer than the backend waits for Stripe, which may try a request three times. */
const CARD_TIMEOUT_MS = 45_000

const ATTEMPTS = 8
const PAUSE = 750
/**
 * Longer than the queue of the shop: it lets buyers wait before it refuses with "too
 * busy".
 */
const COMPLETION_TIMEOUT_MS = 45_000

/**
 * Completes a cart. Safe to repeat: Medusa returns the same order again. Retries after a
 * lost response, and while another request completes the same cart, before it gives up.
 */
export async function completeBag(cartId: string): Promise<Completion> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetchStore(`/store/carts/${cartId}/complete`, {
      method: "POST",
      timeout: COMPLETION_TIMEOUT_MS,
      schema: completionResponse,
    })
    if (answer.ok) {
      return answer.value.type === "order"
        ? { outcome: "ordered", orderId: answer.value.order.id }
        : {
            outcome: "payment_refused",
            isUnfinished: answer.value.error.type === "payment_requires_more_error",
          }
    }
    const again =
      isInFlight(answer.problem) || (answer.problem.status === 0 && attempt < 3)
    if (!again || attempt >= ATTEMPTS)
      return { outcome: "refused", problem: answer.problem }
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

function isInFlight(problem: BackendProblem): boolean {
  return problem.status === 409 && problem.code === "conflict"
}

/** Total and number of lines of a cart, after lines were removed. */
export type BagSum = { total: number; currencyCode: string; lineCount: number }

/** The current total of a cart. */
export async function getBagSum(cartId: string): Promise<Result<BagSum, BackendProblem>> {
  const answer = await fetchStore(`/store/carts/${cartId}`, {
    query: { fields: "id,total,currency_code,items.id" },
    schema: cartSumResponse,
  })
  if (!answer.ok) return answer
  const { total, currency_code, items } = answer.value.cart
  return succeed({ total, currencyCode: currency_code, lineCount: items.length })
}

/** Removes lines from a cart; a line that no longer exists counts as removed. */
export async function removeLines(
  cartId: string,
  lineIds: readonly string[],
): Promise<Result<null, BackendProblem>> {
  for (const id of lineIds) {
    const path = `/store/carts/${cartId}/line-items/${encodeURIComponent(id)}`
    const answer = await fetchStore(path, { method: "DELETE" })
    if (!answer.ok && answer.problem.status !== 404) return answer
  }
  return succeed(null)
}
