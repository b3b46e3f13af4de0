import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { AnyRequest } from "./caller"
import { type AllowedProducts, redactResponse } from "./redact-response"

/** These routes have already checked that the caller owns what they return. */
const CHECKOUT = /^\/(carts|payment-collections)(\/|$)/i
const ACCOUNT = /^\/customers(\/me)?(\/|$)/i

const allowed = new WeakMap<MedusaResponse, AllowedProducts>()

/** Limits what `redactResponses` leaves in this response; call it before `res.json`. */
export function allowProducts(res: MedusaResponse, products: AllowedProducts): void {
  allowed.set(res, { ...allowed.get(res), ...products })
}

/** Redacts every response of the Store API, core's and ours. */
export function redactResponses(
  req: AnyRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const standing = {
    ownCheckout: CHECKOUT.test(req.path),
    ownAccount: ACCOUNT.test(req.path),
  }
  const send = res.json.bind(res)
  res.json = (body: unknown) => send(redactResponse(body, standing, allowed.get(res)))
  next()
}
