import "server-only"

import type { HttpTypes } from "@medusajs/types"

import type { BackendProblem } from "@/lib/backend"
import { askStore } from "@/lib/live-store"
import { succeed, type Result } from "@/lib/result"

export type ShippingChoice = {
  id: string
  name: string
  /** Main units, as the shopper's prices are shown. */
  amount: number
  note: string | null
}

/** What can carry this bag to its address, cheapest first. */
export async function listShippingChoices(
  cartId: string,
): Promise<Result<ShippingChoice[], BackendProblem>> {
  const answer = await askStore<{
    shipping_options: HttpTypes.StoreCartShippingOption[]
  }>("/store/shipping-options", { query: { cart_id: cartId } })
  if (!answer.ok) return answer
  const choices = await Promise.all(
    answer.value.shipping_options.map(async (option): Promise<ShippingChoice | null> => {
      const amount =
        option.price_type === "calculated"
          ? await calculateAmount(option.id, cartId)
          : option.amount
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
  const answer = await askStore<{
    shipping_option: HttpTypes.StoreCartShippingOption
  }>(`/store/shipping-options/${optionId}/calculate`, {
    method: "POST",
    body: { cart_id: cartId },
  })
  return answer.ok ? answer.value.shipping_option.amount : null
}

function noteOf(option: HttpTypes.StoreCartShippingOption): string | null {
  return option.type?.description ?? null
}

/** The first payment provider of a region; the embedded shop has Medusa's system provider only. */
export async function findPaymentProvider(regionId: string): Promise<string | null> {
  const answer = await askStore<{
    payment_providers: HttpTypes.StorePaymentProvider[]
  }>("/store/payment-providers", { query: { region_id: regionId } })
  return answer.ok ? (answer.value.payment_providers[0]?.id ?? null) : null
}

/** Opens the payment of a bag: a collection with one session of the provider. Safe to repeat. */
export async function openPayment(
  cartId: string,
  providerId: string,
): Promise<Result<null, BackendProblem>> {
  const collection = await askStore<{
    payment_collection: HttpTypes.StorePaymentCollection
  }>("/store/payment-collections", { method: "POST", body: { cart_id: cartId } })
  if (!collection.ok) return collection
  const session = await askStore(
    `/store/payment-collections/${collection.value.payment_collection.id}/payment-sessions`,
    { method: "POST", body: { provider_id: providerId } },
  )
  return session.ok ? succeed(null) : session
}

type CompleteAnswer =
  | { type: "order"; order: { id: string } }
  | { type: "cart"; error: { message: string; type: string } }

export type Completion =
  | { outcome: "ordered"; orderId: string }
  | { outcome: "payment_refused" }
  | { outcome: "refused"; problem: BackendProblem }

const ATTEMPTS = 8
const PAUSE = 750
/** The shop lets buyers wait their turn before it says that it is too busy. */
const COMPLETION_PATIENCE = 45_000

/**
 * Turns a bag into an order. Asking again is safe: Medusa answers with the same order. A
 * lost answer and "another request is completing it" are asked again before giving up.
 */
export async function completeBag(cartId: string): Promise<Completion> {
  for (let attempt = 1; ; attempt++) {
    const answer = await askStore<CompleteAnswer>(`/store/carts/${cartId}/complete`, {
      method: "POST",
      patience: COMPLETION_PATIENCE,
    })
    if (answer.ok) {
      return answer.value.type === "order"
        ? { outcome: "ordered", orderId: answer.value.order.id }
        : { outcome: "payment_refused" }
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

/** What a bag costs and holds now, as far as placing its order asks. */
export type BagSum = { total: number; currencyCode: string; lineCount: number }

/** The sum of a bag as it stands now. */
export async function getBagSum(cartId: string): Promise<Result<BagSum, BackendProblem>> {
  const answer = await askStore<{
    cart: { total: number; currency_code: string; items?: { id: string }[] }
  }>(`/store/carts/${cartId}`, { query: { fields: "id,total,currency_code,items.id" } })
  if (!answer.ok) return answer
  const { total, currency_code, items } = answer.value.cart
  return succeed({
    total,
    currencyCode: currency_code,
    lineCount: items?.length ?? 0,
  })
}

/** Takes lines out of a bag; one that is out already counts as taken out. */
export async function removeLines(
  cartId: string,
  lineIds: readonly string[],
): Promise<Result<null, BackendProblem>> {
  for (const id of lineIds) {
    const path = `/store/carts/${cartId}/line-items/${encodeURIComponent(id)}`
    const answer = await askStore(path, { method: "DELETE" })
    if (!answer.ok && answer.problem.status !== 404) return answer
  }
  return succeed(null)
}
