import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { CART_REGION_HEADER } from "../../../contracts"
import { hasEverHadAccount } from "../../../queries/account/has-ever-had-account"
import { ownsOrder } from "../../../queries/order/owns-order"
import { type AnyRequest, listTexts, readOrderProof } from "../caller"

/**
 * Medusa's response for a cart that does not exist, so that a stranger learns nothing.
 */
function buildNotFound(what: string, id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `${what} with id '${id}' not found`)
}

type CartState = {
  state: "missing" | "open" | "completed"
  regionId: string | null
}
const MISSING: CartState = { state: "missing", regionId: null }

/** The state of a cart for this caller; another account's cart is `missing`. */
async function readCartState(req: AnyRequest, cartId: string): Promise<CartState> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "completed_at", "customer_id", "region_id"],
    filters: { id: cartId },
  })
  // Core fails on a missing cart, for example at completion.
  const cart = data[0]
  if (!cart) return MISSING
  const { customer_id: holder } = cart
  const isTheirs =
    !holder ||
    holder === req.auth_context?.actor_id ||
    !(await hasEverHadAccount(req.scope, holder))
  if (!isTheirs) return MISSING
  const state = cart.completed_at ? "completed" : "open"
  return { state, regionId: cart.region_id ?? null }
}

/** True for a request that may change something. */
function isWrite(req: AnyRequest): boolean {
  return !["GET", "HEAD", "OPTIONS"].includes(req.method)
}

/**
 * Refuses a cart that is not the caller's (404), and any change of one that has become an
 * order (`cart_completed`). Core itself refuses some of those changes under the cart's
 * lock.
 */
async function assertUsable(
  req: AnyRequest,
  cartId: string,
  { isChange }: { isChange: boolean },
): Promise<CartState> {
  const cart = await readCartState(req, cartId)
  const { state } = cart
  if (state === "missing") throw buildNotFound("Cart", cartId)
  if (state === "completed" && isChange) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "cart_completed: This cart has become an order and cannot be changed.",
    )
  }
  return cart
}

/** Refuses a line that was offered in the prices of another region than the cart's. */
function assertNamedRegion(req: AnyRequest, { regionId }: CartState): void {
  const named = req.get(CART_REGION_HEADER)
  if (named === undefined || named === regionId) return
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    "cart_in_other_region: This cart is in another region. Change its region first.",
  )
}

/**
 * Requests that change nothing in a cart that has become an order, and return the current
 * state: the same order again, nothing left to confirm, no changed prices.
 */
const REPEATABLE = /^\/(complete|confirmations|changes)\/?$/i

/** The one request that may name the region it expects; see CART_REGION_HEADER. */
const ADDS_LINE = /^\/line-items\/?$/i

/**
 * Admits the owner of a cart. An account's cart is accessible only to that account,
 * signed in. A guest's cart is accessible by its unguessable id, as Medusa's clients
 * expect. Once it has become an order it can be read, and completed again with the same
 * result, but not changed.
 */
export async function requireCartOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const isChange = isWrite(req) && !REPEATABLE.test(req.path)
  const cart = await assertUsable(req, req.params.id ?? "", { isChange })
  if (ADDS_LINE.test(req.path)) assertNamedRegion(req, cart)
  next()
}

/**
 * Requires that a line belongs to the named cart: Medusa removes a line from any cart,
 * whichever cart is named. A line that does not exist is left to Medusa.
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

/** The same check for every route with a `cart_id` in its query or body. */
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

/** True when a payment collection is the caller's, by its cart or otherwise its order. */
async function ownsCollection(req: AnyRequest, collectionId: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { payment_collection_id: collectionId }
  const [carts, orders] = await Promise.all([
    query.graph({ entity: "cart_payment_collection", fields: ["cart_id"], filters }),
    query.graph({ entity: "order_payment_collection", fields: ["order_id"], filters }),
  ])
  const cartId = carts.data[0]?.cart_id
  if (cartId) return (await readCartState(req, cartId)).state !== "missing"
  const orderId = orders.data[0]?.order_id
  return !!orderId && ownsOrder(req.scope, orderId, readOrderProof(req))
}

/**
 * The same check for a payment collection; one without a cart and an order is refused.
 */
export async function requirePaymentCollectionOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? ""
  if (!(await ownsCollection(req, id))) throw buildNotFound("PaymentCollection", id)
  next()
}
