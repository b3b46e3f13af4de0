import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { AnyRequest } from "./caller"
import { withhold } from "./withhold"

/** These routes have already checked that the caller owns what they return. */
const CHECKOUT = /^\/(carts|payment-collections)(\/|$)/i
const ACCOUNT = /^\/customers(\/me)?(\/|$)/i

/** Redacts every response of the Store API, core's and ours. */
export function withholdAnswers(
  req: AnyRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const standing = {
    ownCheckout: CHECKOUT.test(req.path),
    ownAccount: ACCOUNT.test(req.path),
  }
  const send = res.json.bind(res)
  res.json = (body: unknown) => send(withhold(body, standing))
  next()
}
