import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { listProductAccess } from "../../../queries/product-access/list-product-access"
import type { AnyRequest } from "../caller"
import { allowProducts } from "../redact-responses"
import { listPricedProducts } from "./find-products"

async function listOpenProducts(req: AnyRequest, body: unknown): Promise<Set<string>> {
  const ids = listPricedProducts(body)
  if (ids.length === 0) return new Set()
  const access = await listProductAccess(req.scope, {
    product_ids: ids,
    customer_id: req.auth_context?.actor_id ?? null,
  })
  return new Set(ids.filter((id) => access.get(id)?.can_see_price))
}

/**
 * Removes the prices that this caller may not see from every response of Medusa's own
 * product routes, whatever `fields` requested. `redactResponses`, which writes the
 * response, leaves them out.
 */
export function guardPrices(
  req: AnyRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  // Until the products are known, none is open.
  allowProducts(res, { openPrices: new Set() })
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    listOpenProducts(req, body)
      .then((openPrices) => {
        allowProducts(res, { openPrices })
        send(body)
      })
      .catch(next)
    return res
  }
  next()
}
