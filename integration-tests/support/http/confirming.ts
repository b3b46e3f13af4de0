import type {
  CartConfirmationsResponse,
  OrderConfirmationsResponse,
  SeenReading,
} from "../../../backend/src/contracts"
import type { Actor, Answer, Refusal } from "./actor"

type Told = CartConfirmationsResponse &
  Refusal & { products: { product_id: string; title: string }[] }

const pathOf = (cartId: string) => `/store/carts/${cartId}/confirmations`

/** What the checkout asks of a cart. */
export function readConfirmations(
  actor: Actor,
  cartId: string,
): Promise<Answer<CartConfirmationsResponse & Refusal>> {
  return actor.get<CartConfirmationsResponse & Refusal>(pathOf(cartId))
}

/** Confirms these texts; the answer may be a refusal. */
export function confirm(
  actor: Actor,
  cartId: string,
  confirmations: SeenReading[],
): Promise<Answer<Told>> {
  return actor.post<Told>(pathOf(cartId), { confirmations })
}

/** Confirms all that is asked, as the checkout shows it; fails the test when it is refused. */
export async function confirmAll(actor: Actor, cartId: string): Promise<void> {
  const requested = await readConfirmations(actor, cartId)
  if (requested.status !== 200) throw new Error(`Nothing asked: ${requested.status}`)
  const { products } = requested.body
  if (products.length === 0) return
  const seen = products.map(({ product_id, version }) => ({ product_id, version }))
  const { status, body } = await confirm(actor, cartId, seen)
  if (status !== 200) throw new Error(`Not confirmed: ${status} ${body.message}`)
}

/** The confirmations on the lines of one's own order. */
export function readOrderConfirmations(
  actor: Actor,
  orderId: string,
): Promise<Answer<OrderConfirmationsResponse>> {
  return actor.get<OrderConfirmationsResponse>(`/store/orders/${orderId}/confirmations`)
}
