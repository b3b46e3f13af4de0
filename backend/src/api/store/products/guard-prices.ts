import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listProductAccessWorkflow } from "../../../workflows/product-access/list-product-access"
import { hidePrices, listPricedProducts } from "./hide-prices"

type AnyRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

async function listOpenProducts(req: AnyRequest, body: unknown): Promise<Set<string>> {
  const ids = listPricedProducts(body)
  if (ids.length === 0) return new Set()
  const { result } = await listProductAccessWorkflow(req.scope).run({
    input: { product_ids: ids, customer_id: req.auth_context?.actor_id ?? null },
  })
  return new Set(ids.filter((id) => result[id]?.can_see_price))
}

/**
 * Removes the prices that this caller may not see from every response of Medusa's own
 * product routes, whatever `fields` requested.
 */
export function guardPrices(
  req: AnyRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    listOpenProducts(req, body)
      .then((open) => {
        // Deep-clone via JSON: the body may be a cached object shared with other
        // requests.
        const own: unknown = JSON.parse(JSON.stringify(body ?? null))
        hidePrices(own, open)
        send(own)
      })
      .catch(next)
    return res
  }
  next()
}
