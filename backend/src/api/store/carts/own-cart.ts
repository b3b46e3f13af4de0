import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { hasEverHadAccount } from "../../../workflows/account/has-ever-had-account"
import { ownsOrder } from "../../../workflows/order/owns-order"
import { type AnyRequest, listTexts, readOrderProof } from "../caller"

/** The answer Medusa gives for a cart that does not exist: a stranger learns nothing from it. */
function buildNotFound(what: string, id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `${what} with id '${id}' not found`)
}

async function isOpenTo(req: AnyRequest, cartId: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "customer_id"],
    filters: { id: cartId },
  })
  // Core itself stumbles over a cart that is not there, at completion for one.
  const cart = data[0]
  if (!cart) return false
  const { customer_id: holder } = cart
  if (!holder || holder === req.auth_context?.actor_id) return true
  return !(await hasEverHadAccount(req.scope, holder))
}

/**
 * A cart that belongs to an account is there for that account, signed in, and for nobody
 * else. A guest's cart is opened by its unguessable id alone, as Medusa's clients expect.
 */
export async function requireCartOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? ""
  if (!(await isOpenTo(req, id))) throw buildNotFound("Cart", id)
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
      if (!(await isOpenTo(req, id))) throw buildNotFound("Cart", id)
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
  if (cartId) return isOpenTo(req, cartId)
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
