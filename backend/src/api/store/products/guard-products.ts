import type {
  MedusaNextFunction,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { listShownProducts } from "../../../queries/product-access/list-shown-products"
import { allowProducts } from "../redact-responses"
import { collectNestedProductIds } from "./find-products"

/**
 * Filters responses about categories, collections, tags, types and options: core includes
 * every product that `fields` requests, also drafts and products of other channels.
 * `redactResponses`, which writes the response, leaves the others out.
 */
export function guardProducts(
  req: MedusaStoreRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  // Until the products are known, none is shown.
  allowProducts(res, { shown: new Set() })
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    const ids = collectNestedProductIds(body)
    const channels = req.publishable_key_context?.sales_channel_ids ?? []
    listShownProducts(req.scope, ids, channels)
      .then((shown) => {
        allowProducts(res, { shown })
        send(body)
      })
      .catch(next)
    return res
  }
  next()
}
