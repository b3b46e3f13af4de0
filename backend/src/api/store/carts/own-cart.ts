import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { hasEverHadAccount } from "../../../queries/account/has-ever-had-account"
import { ownsOrder } from "../../../queries/order/owns-order"
import { type AnyRequest, listTexts, readOrderProof } from "../caller"

/** The answer Medusa gives for a cart that does not exist: a stranger learns nothing from it. */
function buildNotFound(what: string, id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `${what} with id '${id}' not found`)
}

type CartState = "missing" | "open" | "completed"

/** A cart as it stands for this caller; one of another account is `missing`. */
async function readCartState(req: AnyRequest, cartId: string): Promise<CartState> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "completed_at", "customer_id"],
    filters: { id: cartId },
  })
  // Core itself stumbles over a cart that is not there, at completion for one.
  const cart = data[0]
  if (!cart) return "missing"
  const { customer_id: holder } = cart
  const isTheirs =
    !holder ||
    holder === req.auth_context?.actor_id ||
    !(await hasEverHadAccount(req.scope, holder))
  if (!isTheirs) return "missing"
  return cart.completed_at ? "completed" : "open"
}

/** True for a request that may change something. */
function isWrite(req: AnyRequest): boolean {
  return !["GET", "HEAD", "OPTIONS"].includes(req.method)
}

/**
 * Refuses a cart that is not the caller's (404), and any change of one that has become an order
 * (`cart_completed`). Core refuses some of those changes itself, under the cart's lock.
 */
async function assertUsable(
  req: AnyRequest,
  cartId: string,
  { isChange }: { isChange: boolean },
): Promise<void> {
  const state = await readCartState(req, cartId)
  if (state === "missing") throw buildNotFound("Cart", cartId)
  if (state === "completed" && isChange) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "cart_completed: This cart has become an order and cannot be changed.",
    )
  }
}

/**
 * Requests that a cart which has become an order answers with what there is, and that change
 * nothing then: the same order once more, nothing left to confirm, no price left to take.
 */
const ASKS_AGAIN = /^\/(complete|confirmations|changes)\/?$/i

/**
 * A cart that belongs to an account is there for that account, signed in, and for nobody
 * else. A guest's cart is opened by its unguessable id alone, as Medusa's clients expect.
 * Once it has become an order it can be read, and asked for that order, but not changed.
 */
export async function requireCartOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const isChange = isWrite(req) && !ASKS_AGAIN.test(req.path)
  await assertUsable(req, req.params.id ?? "", { isChange })
  next()
}

/**
 * A line is reached through its own cart only: Medusa takes a line out of whatever cart it lies
 * in, whichever cart is named. A line that is gone is left to Medusa.
 */
export async function requireOwnLine(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { id: cartId, line_id: lineId = "" } = req.params
  const [line] = await req.scope.resolve(Modules.CART).listLineItems({ id: [lineId] })
  if (line && line.cart_id !== cartId) throw buildNotFound("Line item", lineId)
  next()
}

/** The same for every route that takes a `cart_id` in its query or body. */
export async function requireNamedCartOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  for (const source of [req.query, req.body]) {
    for (const id of listTexts(source, "cart_id")) {
      await assertUsable(req, id, { isChange: isWrite(req) })
    }
  }
  next()
}

/** Whether a payment collection is the caller's, by the cart or else the order it belongs to. */
async function ownsCollection(req: AnyRequest, collectionId: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { payment_collection_id: collectionId }
  const [carts, orders] = await Promise.all([
    query.graph({ entity: "cart_payment_collection", fields: ["cart_id"], filters }),
    query.graph({ entity: "order_payment_collection", fields: ["order_id"], filters }),
  ])
  const cartId = carts.data[0]?.cart_id
  if (cartId) return (await readCartState(req, cartId)) !== "missing"
  const orderId = orders.data[0]?.order_id
  return !!orderId && ownsOrder(req.scope, orderId, readOrderProof(req))
}

/** The same for a payment collection; one that belongs to nothing is nobody's. */
export async function requirePaymentCollectionOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? ""
  if (!(await ownsCollection(req, id))) throw buildNotFound("PaymentCollection", id)
  next()
}
