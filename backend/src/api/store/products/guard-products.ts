import type {
  MedusaNextFunction,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { listShownProducts } from "../../../queries/product-access/list-shown-products"
import { hideProducts, listHungProducts } from "./hide-products"

/**
 * Filters responses about categories, collections, tags, types and options: core includes
 * every product that `fields` requests, also drafts and products of other channels.
 */
export function guardProducts(
  req: MedusaStoreRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    const ids = listHungProducts(body)
    const channels = req.publishable_key_context?.sales_channel_ids ?? []
    listShownProducts(req.scope, ids, channels)
      .then((shown) => {
        // Deep-clone via JSON: the body may be a cached object shared with other
        // requests.
        const own: unknown = JSON.parse(JSON.stringify(body ?? null))
        hideProducts(own, shown)
        send(own)
      })
      .catch(next)
    return res
  }
  next()
}
