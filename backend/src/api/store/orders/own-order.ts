import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readShopOptions } from "../../../options"
import { mayTransferOrder } from "../../../queries/order/may-transfer-order"
import { ownsOrder } from "../../../queries/order/owns-order"
import { type AnyRequest, listTexts, readOrderProof } from "../caller"

function buildNotFound(id: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Order with id '${id}' was not found`,
  )
}

/**
 * True when the shop is configured to treat orders as core does: accessible to anyone
 * with their id.
 */
function isOpenToAll(req: AnyRequest): boolean {
  return readShopOptions(req.scope).orderAccess === "core"
}

async function mayTakeStep(req: AnyRequest, orderId: string): Promise<boolean> {
  const step = /^\/transfer\/(\w+)\/?$/i.exec(req.path)?.[1]?.toLowerCase()
  if (!step) return false
  return mayTransferOrder(req.scope, orderId, step, {
    customer_id: req.auth_context?.actor_id || undefined,
    identity_id: req.auth_context?.auth_identity_id,
    token: listTexts(req.body, "token")[0],
  })
}

/**
 * Admits an order's owner, on the order's path and everything below it. Medusa itself
 * returns an order to anyone who has its id, which is part of addresses and mails.
 * Refuses with 404, the response for an order that does not exist.
 */
export async function requireOrderOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? ""
  const isOpen =
    isOpenToAll(req) ||
    (await ownsOrder(req.scope, id, readOrderProof(req))) ||
    (await mayTakeStep(req, id))
  if (!isOpen) throw buildNotFound(id)
  next()
}

/**
 * The same check for every route with an `order_id` in its query or body, such as
 * returns.
 */
export async function requireNamedOrderOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const ids = [req.query, req.body].flatMap((source) => listTexts(source, "order_id"))
  for (const id of isOpenToAll(req) ? [] : ids) {
    if (!(await ownsOrder(req.scope, id, readOrderProof(req)))) throw buildNotFound(id)
  }
  next()
}
