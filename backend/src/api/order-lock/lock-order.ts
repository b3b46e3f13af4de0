import { randomUUID } from "node:crypto"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { findOrderOf, type NamedOrder } from "../../queries/order/find-order-of"
import { buildOrderLock } from "../../queries/order/order-lock"
import type { LockedRoute } from "./locked-routes"

/** Seconds until the lock of a process that died ends; no request takes as long. */
const TTL = 120

/** How each locking provider says that somebody else has the lock. */
const TAKEN = /^Failed to acquire lock for key|is already locked\.$/

async function findOrder(
  req: MedusaRequest,
  { from, part }: LockedRoute,
): Promise<NamedOrder | null> {
  const id: unknown = from === "path" ? req.params.id : Object(req.body).order_id
  return typeof id === "string" && id ? findOrderOf(req.scope, part, id) : null
}

async function acquire(req: MedusaRequest, order: NamedOrder, ownerId: string) {
  try {
    await req.scope
      .resolve(Modules.LOCKING)
      .acquire(buildOrderLock(order.id), { ownerId, expire: TTL })
  } catch (error) {
    if (!(error instanceof Error) || !TAKEN.test(error.message)) throw error
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `order_busy: Somebody else is changing order #${order.display_id} at this moment. Reload the page, look at the order, and try again.`,
    )
  }
}

/**
 * Runs what changes an order alone: nobody else changes the same order until the response
 * is written. The lock is released before the response leaves, so that a client which
 * sends one request after the other never meets its own lock. A caller who hangs up does
 * not release it; the end of the work does.
 *
 * Also puts the order's number into `res.locals.order_number`, so that an error names it.
 *
 * *Refuses when* somebody else is changing the order (`order_busy`, 409). It does not
 * wait: what that person does may make this request wrong.
 */
export function lockOrder(route: LockedRoute) {
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const order = await findOrder(req, route)
    if (!order) {
      next()
      return
    }
    res.locals.order_number = order.display_id
    const ownerId = randomUUID()
    await acquire(req, order, ownerId)
    const release = () =>
      req.scope
        .resolve(Modules.LOCKING)
        .release(buildOrderLock(order.id), { ownerId })
        .then(() => undefined)
        .catch((error: unknown) => {
          req.scope
            .resolve(ContainerRegistrationKeys.LOGGER)
            .error(`order lock: not released, it ends after ${TTL} s: ${String(error)}`)
        })
    const send = res.json.bind(res)
    res.json = (body: unknown) => {
      void release().then(() => send(body))
      return res
    }
    next()
  }
}
