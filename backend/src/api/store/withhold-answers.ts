import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { AnyRequest } from "./caller"
import { withhold } from "./withhold"

/** By the time these routes answer, the caller has been found to own what they answer with. */
const CHECKOUT = /^\/(carts|payment-collections)(\/|$)/i
const ACCOUNT = /^\/customers(\/me)?(\/|$)/i

/** Looks through every answer of the Store API on its way out, core's and ours. */
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
